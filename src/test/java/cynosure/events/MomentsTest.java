package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "right,                              2026-03-02T12:00:00Z, 2026-03-02T11:00:00Z, 60",
        "an hour ahead,                      2026-03-02T13:00:00Z, 2026-03-02T12:30:00Z, 30",
        "two days behind and offline before, 2026-02-28T12:00:00Z, 2026-02-25T12:00:00Z, 4320",
        "never set,                          1970-01-01T00:10:00Z, 1970-01-01T00:00:00Z, 10",
        "years ahead,                        2082-01-01T00:10:00Z, 2082-01-01T00:00:00Z, 10",
        "right; what happened years ago,     2026-03-02T12:00:00Z, 2019-03-04T12:00:00Z, 3679200",
    })
    void a_wrong_clock_is_put_right(String clock, Instant sent, Instant original, long minutes) {
        assertThat(corrected(sent, original)).isEqualTo(NOON.minus(minutes, ChronoUnit.MINUTES));
    }

    @ParameterizedTest
    @CsvSource({"1970-01-21T12:00:00Z", "2082-04-01T00:00:00Z", "0001-01-01T00:00:00Z"})
    void a_moment_of_sending_that_is_none_moves_nothing(Instant sent) {
        Instant original = NOON.minus(3, ChronoUnit.DAYS);
        assertThat(corrected(sent, original)).isEqualTo(original);
    }

    @Test
    void without_clocks_it_happened_when_it_was_received() {
        assertThat(corrected(null, null)).isEqualTo(NOON);
        assertThat(corrected(NOON.minusSeconds(9), null)).isEqualTo(NOON);
        assertThat(corrected(null, NOON.minusSeconds(9))).isEqualTo(NOON.minusSeconds(9));
    }

    private static Instant corrected(@Nullable Instant sent, @Nullable Instant original) {
        return new Moments(sent, NOON, original).corrected();
    }
}
