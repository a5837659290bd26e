package cynosure.bets;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Baseline.Point;
import cynosure.bets.Settlement.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AftermathTest {

    private static final LocalDate START = LocalDate.parse("2026-03-10");

    @Test
    void the_move_is_counted_from_the_last_reading_before_to_the_last_complete_one_since() {
        Aftermath aftermath =
                Aftermath.of(
                        baseline(point("2026-01-01", "4000"), point("2026-02-01", "4100")),
                        List.of(
                                point("2026-02-01", "4090"),
                                point("2026-03-01", "4350"),
                                point("2026-04-01", "4412.5")));

        assertThat(aftermath.move()).contains(new BigDecimal("312.5"));
        assertThat(aftermath.since()).hasSize(2);
        assertThat(aftermath.all())
                .extracting(Point::value)
                .map(BigDecimal::toString)
                .containsExactly("4000", "4100", "4350", "4412.5");
    }

    @Test
    void the_number_says_whether_the_smallest_expected_move_was_reached() {
        Aftermath rose = moved("4100", "4400");
        Aftermath fell = moved("0.31", "0.28");

        assertThat(rose.verdict(forecast("300", "900"))).contains(Outcome.WON);
        assertThat(rose.verdict(forecast("300.01", "900"))).contains(Outcome.LOST);
        assertThat(rose.verdict(forecast("-900", "-300"))).contains(Outcome.LOST);
        assertThat(fell.verdict(forecast("-0.05", "-0.03"))).contains(Outcome.WON);
        assertThat(fell.verdict(forecast("-0.05", "-0.031"))).contains(Outcome.LOST);
    }

    @Test
    void where_a_reading_or_a_range_is_missing_nothing_is_claimed() {
        Aftermath early = Aftermath.of(baseline(point("2026-02-01", "4100")), List.of());
        Aftermath unmeasured = Aftermath.of(baseline(), List.of(point("2026-04-01", "4100")));

        assertThat(early.move()).isEmpty();
        assertThat(early.verdict(forecast("1", "2"))).isEmpty();
        assertThat(unmeasured.move()).isEmpty();
        assertThat(moved("1", "2").verdict(null)).isEmpty();
        assertThat(moved("1", "2").verdict(new Forecast(60, null, null))).isEmpty();
    }

    private static Aftermath moved(String from, String to) {
        return Aftermath.of(baseline(point("2026-02-01", from)), List.of(point("2026-04-01", to)));
    }

    private static Forecast forecast(String low, String high) {
        return new Forecast(60, new BigDecimal(low), new BigDecimal(high));
    }

    private static Baseline baseline(Point... points) {
        return new Baseline("reading", "Reading members", "anything", START, List.of(points));
    }

    private static Point point(String period, String value) {
        return new Point(LocalDate.parse(period), new BigDecimal(value));
    }
}
