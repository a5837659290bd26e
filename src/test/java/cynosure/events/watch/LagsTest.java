package cynosure.events.watch;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Moments;
import cynosure.events.watch.Lags.Lag;
import cynosure.events.watch.Lags.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LagsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Lags lags = new Lags();

    @Test
    void each_way_is_told_by_its_middle_and_by_what_hardly_any_exceeds() {
        lags.landed(
                "web",
                List.of(
                        new Moments(NOON.minusMillis(300), NOON, null),
                        new Moments(NOON.minusMillis(100), NOON, null),
                        new Moments(null, NOON.plusMillis(400), null)),
                NOON.plusMillis(1_000));

        assertThat(lags.recent("web", NOON.plusSeconds(2)))
                .contains(new Lag(3, Optional.of(new Span(100, 300)), new Span(1_000, 1_000)));
        assertThat(lags.recent("", NOON.plusSeconds(2))).isPresent();
        assertThat(lags.recent("app", NOON.plusSeconds(2))).isEmpty();
        assertThat(lags.recent("web", NOON.plusSeconds(700))).isEmpty();
    }
}
