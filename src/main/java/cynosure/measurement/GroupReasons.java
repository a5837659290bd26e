package cynosure.measurement;

import cynosure.metric.Bound;
import cynosure.metric.Events;
import cynosure.metric.Groups;
import cynosure.metric.Measure;
import cynosure.web.Numbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Why accounts, orders and other things count or not: what was measured of each.
///
/// @param when the reading's period: `in March 2024`
record GroupReasons(Measure measure, String when) {

    String group(Sighting seen) {
        BigDecimal number = Reasons.number(seen);
        return switch (measure) {
            case Measure.Different(var property, Events events) ->
                    Reasons.capital(times(number))
                            + " among "
                            + Reasons.events(events)
                            + " "
                            + when
                            + ".";
            case Measure.GroupCount(Groups groups) -> group(groups, number);
            case Measure.GroupShare(Groups groups) -> group(groups, number);
            case Measure.PerGroup(Measure of, _) ->
                    Reasons.capital(Reasons.said(of))
                            + ": "
                            + Numbers.decimal(number)
                            + " "
                            + when
                            + ".";
            case Measure.Reach reach ->
                    "Reached "
                            + users(number)
                            + " "
                            + when
                            + Thresholds.against(
                                    Bound.AT_LEAST, BigDecimal.valueOf(reach.atLeast()), number)
                            + ".";
            default -> "";
        };
    }

    private String group(Groups groups, BigDecimal number) {
        Groups.@Nullable Having having = groups.having();
        return having == null
                ? "Has "
                        + Numbers.decimal(number)
                        + (number.equals(BigDecimal.ONE) ? " event " : " events ")
                        + when
                        + "."
                : Reasons.capital(Reasons.said(having.of()))
                        + ": "
                        + Numbers.decimal(number)
                        + " "
                        + when
                        + Thresholds.against(having.bound(), having.amount(), number)
                        + ".";
    }

    private static String users(BigDecimal number) {
        return Numbers.decimal(number)
                + (number.compareTo(BigDecimal.ONE) == 0 ? " user" : " users");
    }

    private static String times(BigDecimal number) {
        return number.signum() == 0
                ? "Never"
                : number.compareTo(BigDecimal.ONE) == 0
                        ? "Once"
                        : Numbers.decimal(number) + " times";
    }
}
