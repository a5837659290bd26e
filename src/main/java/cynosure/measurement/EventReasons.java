package cynosure.measurement;

import cynosure.measurement.Testimony.Standing;
import cynosure.metric.Events;
import cynosure.metric.Measure;
import cynosure.web.Numbers;
import java.math.BigDecimal;
import java.time.Duration;

/// Why events count or not: what each is, and what came after or before it.
///
/// @param when the reading's period: `in March 2024`
record EventReasons(Measure measure, String when) {

    String event(Sighting seen) {
        return switch (measure) {
            case Measure.Total(var property, Events events) ->
                    weighed(seen, property.text(), events);
            case Measure.Summarized(_, var property, Events events) ->
                    weighed(seen, property.text(), events);
            case Measure.EventCount(Events events) -> one(seen, events);
            case Measure.EventShare(Events events, var among) ->
                    seen.standing() == Standing.OUTSIDE
                            ? "It is none of the whole."
                            : one(seen, events);
            default -> "";
        };
    }

    private String weighed(Sighting seen, String property, Events events) {
        if (seen.standing() != Standing.COUNTS) {
            return one(seen, events);
        }
        return seen.number() == null
                ? "Has no " + property + ", so it adds nothing."
                : "Its " + property + " is " + Numbers.decimal(seen.number()) + ".";
    }

    private String one(Sighting seen, Events events) {
        return switch (seen.standing()) {
            case COUNTS ->
                    plain(events)
                            ? "It happened " + when + "."
                            : "It is one: " + Reasons.events(events) + linked(seen, events) + ".";
            case JUST_DOES_NOT, OUTSIDE ->
                    "It is none: " + Reasons.events(events) + linked(seen, events) + ".";
            case LEFT_OUT -> "Is still being followed, so it isn’t judged yet.";
        };
    }

    private static boolean plain(Events events) {
        return events.by() == null && events.where() == null && events.sequel() == null;
    }

    /// How long before or after what was found near it came.
    private String linked(Sighting seen, Events events) {
        if (events.sequel() == null || seen.began() == null) {
            return "";
        }
        if (seen.ended() == null) {
            return events.sequel().before()
                    ? ": nothing like that came before it"
                    : ": nothing like that came after it";
        }
        Duration between = Duration.between(seen.began(), seen.ended()).abs();
        String length = Numbers.duration(BigDecimal.valueOf(between.toMillis(), 3));
        return ": that was " + length + (events.sequel().before() ? " before it" : " later");
    }
}
