package cynosure.measurement;

import cynosure.measurement.Testimony.Standing;
import cynosure.metric.Definition;
import cynosure.metric.Events;
import cynosure.metric.Figure;
import cynosure.metric.Measure;
import cynosure.metric.Printer;
import cynosure.warehouse.ActorNumber;
import cynosure.web.Dates;
import cynosure.web.Numbers;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Why a subject counts or does not, in words: what was found, and what was asked for.
final class Reasons {

    private final Measure measure;
    private final String when;
    private final ZoneId zone;

    /// @param when the reading's period: `in March 2024`
    Reasons(Definition part, String when, ZoneId zone) {
        this.measure = part.measure();
        this.when = when;
        this.zone = zone;
    }

    /// What those are called of whom the same came.
    String title(Standing standing) {
        boolean part = measure.figure() == Figure.SHARE;
        return switch (standing) {
            case COUNTS -> part ? "Count in the part" : "Count";
            case JUST_DOES_NOT -> part ? "Count in the whole only" : "Don’t count";
            case LEFT_OUT -> "Left out for now";
            case OUTSIDE -> "Not in the whole";
        };
    }

    /// Who or what it is.
    String who(Sighting seen) {
        return switch (seen.subject()) {
            case USER, NEW_USER -> id(seen.actor());
            case GROUP -> Objects.requireNonNullElse(seen.thing(), "");
            case EVENT -> seen.name() + by(seen) + ", " + moment(seen.began());
            case SESSION ->
                    id(seen.actor())
                            + ", "
                            + moment(seen.began() == null ? seen.ended() : seen.began());
            case JOURNEY -> id(seen.actor()) + ", from " + moment(seen.began());
        };
    }

    String why(Sighting seen) {
        return switch (seen.subject()) {
            case USER -> new UserReasons(measure, when, zone).user(seen);
            case NEW_USER -> new UserReasons(measure, when, zone).newUser(seen);
            case EVENT -> new EventReasons(measure, when).event(seen);
            case SESSION -> session(seen);
            case JOURNEY -> "It took " + Numbers.duration(number(seen)) + ".";
            case GROUP -> new GroupReasons(measure, when).group(seen);
        };
    }

    private String session(Sighting seen) {
        if (measure instanceof Measure.BetweenSessions) {
            return seen.began() == null
                    ? "It is the first one, so there is no time before it."
                    : judged(
                            seen,
                            "It began "
                                    + Numbers.duration(number(seen))
                                    + " after the one before had ended");
        }
        String lasted = "It lasted " + Numbers.duration(seconds(seen.began(), seen.ended()));
        return judged(
                seen,
                measure instanceof Measure.PerSession(var of)
                        ? lasted
                                + " and adds "
                                + Numbers.decimal(number(seen))
                                + " to the "
                                + said(of)
                        : lasted);
    }

    private static String judged(Sighting seen, String said) {
        return seen.standing() == Standing.COUNTS
                ? said + "."
                : said + ", but wasn’t known to be over when the window ended.";
    }

    static BigDecimal number(Sighting seen) {
        return seen.number() == null ? BigDecimal.ZERO : seen.number();
    }

    private static BigDecimal seconds(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(Duration.between(from, to).toMillis(), 3);
    }

    /// The events as a sentence names them.
    static String events(Events events) {
        return said(new Measure.EventCount(events)).replaceFirst("^number of ", "");
    }

    static String said(Measure of) {
        return Printer.print(new Definition(of, null));
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "an unknown time" : Dates.moment(at, zone);
    }

    private static String by(Sighting seen) {
        return seen.actor() == null ? " by nobody known" : " by " + seen.actor().id();
    }

    private static String id(@Nullable ActorNumber actor) {
        return actor == null ? "nobody known" : actor.id();
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
