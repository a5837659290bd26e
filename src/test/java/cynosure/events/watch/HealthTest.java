package cynosure.events.watch;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.watch.Healths.Quarter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void days_begin_where_the_workspace_lives_and_today_is_the_last() {
        Health health =
                new Health(
                        List.of(
                                new Quarter(Instant.parse("2026-02-28T22:45:00Z"), 5),
                                new Quarter(Instant.parse("2026-02-28T23:00:00Z"), 7),
                                new Quarter(Instant.parse("2026-03-02T07:45:00Z"), 2)),
                        MORNING,
                        BERLIN);

        assertThat(health.days()).containsExactly(0L, 0L, 0L, 0L, 5L, 7L, 2L);
        assertThat(health.today()).isEqualTo(2);
    }

    @Test
    void silence_speaks_when_it_is_longer_than_any_pause_before() {
        Instant last = MORNING.minus(Duration.ofHours(5));
        List<Quarter> quarters = busyUntil(last, Duration.ofHours(4));

        assertThat(new Health(quarters, MORNING, BERLIN).silence(last))
                .contains(new Health.Silence(last, Duration.ofHours(4)));
        Instant earlier = last.plus(Duration.ofHours(4));
        assertThat(new Health(quarters, earlier, BERLIN).silence(last)).isEmpty();
    }

    @Test
    void who_has_hardly_ever_sent_has_no_habit_to_be_held_to() {
        List<Quarter> few = busyUntil(MORNING.minus(Duration.ofDays(2)), Duration.ofHours(1));

        assertThat(
                        new Health(few.subList(0, 10), MORNING, BERLIN)
                                .silence(MORNING.minus(Duration.ofDays(2))))
                .isEmpty();
    }

    /// Thirty quarters of an hour with a pause in the middle.
    private static List<Quarter> busyUntil(Instant last, Duration pause) {
        List<Quarter> quarters = new ArrayList<>();
        Instant at = last;
        for (int i = 0; i < 30; i++) {
            quarters.addFirst(new Quarter(at, 3));
            at = at.minus(Duration.ofMinutes(15)).minus(i == 15 ? pause : Duration.ZERO);
        }
        return quarters;
    }
}
