package cynosure.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WalkersTest {

    private static final long GAP = 1_800;

    @Test
    void whoever_was_put_is_found_and_nobody_else() throws Exception {
        Random random = new Random(11);
        Map<Integer, Long> first = new HashMap<>();
        while (first.size() < 5_000) {
            first.put(1 + random.nextInt(20_000), random.nextLong(1_000));
        }
        try (Scratch scratch = new Scratch(null, 0)) {
            Walkers walkers = new Walkers(scratch, first.size());
            first.forEach((number, at) -> walkers.put(number, at, null, -1));

            for (int number = 0; number <= 20_000; number++) {
                long found = walkers.find(number);
                assertThat(found >= 0).as("%d", number).isEqualTo(first.containsKey(number));
                if (found >= 0) {
                    assertThat(walkers.first(found)).isEqualTo(first.get(number));
                }
            }
        }
    }

    @Test
    void a_session_goes_on_until_nothing_is_done_for_longer_than_the_gap() throws Exception {
        try (Scratch scratch = new Scratch(null, 0)) {
            Walkers walkers = new Walkers(scratch, 2);
            walkers.put(1, 100, null, -1);
            walkers.put(2, 100, 5_000L, 7);
            long fresh = walkers.find(1);
            long known = walkers.find(2);

            assertThat(walkers.step(fresh, 100, GAP)).isTrue();
            assertThat(walkers.session(fresh)).isZero();
            assertThat(walkers.step(fresh, 100 + GAP, GAP)).isTrue();
            assertThat(walkers.session(fresh)).isZero();
            assertThat(walkers.step(fresh, 101 + 2 * GAP, GAP)).isTrue();
            assertThat(walkers.session(fresh)).isEqualTo(1);
            assertThat(walkers.step(fresh, 100, GAP)).as("before the last").isFalse();

            assertThat(walkers.step(known, 5_000, GAP)).isTrue();
            assertThat(walkers.session(known)).isEqualTo(7);
            assertThat(walkers.step(known, 5_001 + GAP, GAP)).isTrue();
            assertThat(walkers.session(known)).isEqualTo(8);
        }
    }
}
