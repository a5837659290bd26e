package cynosure.measurement;

import cynosure.metric.Bound;
import cynosure.metric.Deed;
import cynosure.metric.Events;
import cynosure.metric.Name;
import cynosure.metric.Threshold;
import cynosure.metric.Timing;
import cynosure.web.Numbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number that was found, and the limit it is held against, in words.
final class Thresholds {

    private Thresholds() {}

    /// `Did read_article 9 times` · `Did play_radio on 3 days`
    static String found(Deed.Did did, @Nullable BigDecimal number, String events) {
        BigDecimal many = number == null ? BigDecimal.ZERO : number;
        String some = Numbers.decimal(many);
        boolean none = many.signum() == 0;
        if (did.events().equals(Events.ANY) && did.threshold() instanceof Threshold.Times) {
            return none ? "Did nothing" : "Did something " + times(many);
        }
        return switch (did.threshold()) {
            case Threshold.Times _, Threshold.OnAverage _ ->
                    many.signum() == 0 ? "Did no " + events : "Did " + events + " " + times(many);
            case Threshold.OnDays _ ->
                    none
                            ? "Did no " + events
                            : "Did " + events + " on " + some + (one(many) ? " day" : " days");
            case Threshold.DaysInARow _ ->
                    "Did "
                            + events
                            + " on "
                            + some
                            + (one(many) ? " day" : " days")
                            + " in a row at the longest";
            case Threshold.Different(_, _, Name property) ->
                    "Had " + some + " different " + property.text() + " of " + events;
            case Threshold.Total(_, _, Name property) ->
                    "Had " + some + " " + property.text() + " of " + events + " in all";
        };
    }

    /// `; more than 7 asked for` · `; more than 7 asked for, one short`
    static String asked(Deed.Did did, @Nullable BigDecimal number) {
        if (did.threshold().equals(Threshold.ONCE)) {
            return "";
        }
        BigDecimal many = number == null ? BigDecimal.ZERO : number;
        return switch (did.threshold()) {
            case Threshold.Times(Bound bound, long count) -> against(bound, of(count), many);
            case Threshold.OnDays(Bound bound, long count) -> against(bound, of(count), many);
            case Threshold.DaysInARow(Bound bound, long count) -> against(bound, of(count), many);
            case Threshold.Different(Bound bound, long count, _) -> against(bound, of(count), many);
            case Threshold.Total(Bound bound, BigDecimal amount, _) -> against(bound, amount, many);
            case Threshold.OnAverage(Bound bound, long count, Timing.Unit unit) ->
                    "; on average "
                            + bound.words()
                            + " "
                            + count
                            + " times per "
                            + unit.word()
                            + " asked for";
        };
    }

    /// What is asked for, and how far the number is from it where it does not meet it.
    static String against(Bound bound, BigDecimal limit, BigDecimal number) {
        String asked = "; " + bound.words() + " " + Numbers.decimal(limit) + " asked for";
        if (bound.holds(number.compareTo(limit))) {
            return asked;
        }
        boolean whole = whole(number) && whole(limit);
        BigDecimal missing =
                switch (bound) {
                    case AT_LEAST, EXACTLY, AT_MOST -> limit.subtract(number);
                    case MORE_THAN ->
                            limit.subtract(number).add(whole ? BigDecimal.ONE : BigDecimal.ZERO);
                    case FEWER_THAN ->
                            limit.subtract(number)
                                    .subtract(whole ? BigDecimal.ONE : BigDecimal.ZERO);
                };
        if (missing.signum() == 0) {
            return asked + ", just at the limit";
        }
        String far = one(missing.abs()) ? "one" : Numbers.decimal(missing.abs());
        return asked + ", " + far + (missing.signum() > 0 ? " short" : " too many");
    }

    private static boolean whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal of(long count) {
        return BigDecimal.valueOf(count);
    }

    private static String times(BigDecimal many) {
        return one(many) ? "once" : Numbers.decimal(many) + " times";
    }

    private static boolean one(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0;
    }
}
