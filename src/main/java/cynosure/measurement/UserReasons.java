package cynosure.measurement;

import cynosure.compiler.Compiler;
import cynosure.measurement.Testimony.Standing;
import cynosure.metric.Deed;
import cynosure.metric.Measure;
import cynosure.metric.Span;
import cynosure.metric.Users;
import cynosure.web.Dates;
import cynosure.web.Numbers;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Why users count or not: what each did, and what was asked of them.
///
/// @param when the reading's period: `in March 2024`
record UserReasons(Measure measure, String when, ZoneId zone) {

    String user(Sighting seen) {
        return switch (measure) {
            case Measure.UserCount(Users users) -> asked(users, seen.number());
            case Measure.UserShare(Users part, var among) -> {
                Users whole = among == null ? new Users(part.with(), Deed.ANYTHING) : among;
                yield seen.standing() == Standing.OUTSIDE
                        ? asked(whole, seen.wholeNumber())
                        : asked(part, seen.number());
            }
            case Measure.PerUser(var of, Users users) ->
                    seen.standing() == Standing.COUNTS
                            ? "Adds "
                                    + Numbers.decimal(Reasons.number(seen))
                                    + " to the "
                                    + Reasons.said(of)
                                    + "."
                            : asked(users, seen.wholeNumber());
            case Measure.Stickiness(Users users) ->
                    "Was there on " + days(Reasons.number(seen)) + " " + when + ".";
            case Measure.Retention(Users users, var again, var grain) -> {
                Users later = again == null ? users : new Users(users.with(), again);
                yield (seen.standing() == Standing.COUNTS ? "Came back: " : "Didn’t come back: ")
                        + Reasons.lower(
                                found(later, seen.number(), "the " + grain.word() + " after"))
                        + Thresholds.asked(did(later), seen.number())
                        + ".";
            }
            default -> "";
        };
    }

    String newUser(Sighting seen) {
        Users users =
                switch (measure) {
                    case Measure.UserCount(Users of) -> of;
                    case Measure.UserShare(Users part, _) -> part;
                    default -> throw new IllegalArgumentException("no users: " + measure);
                };
        Deed.Did did = did(users);
        String first = "New on " + Dates.moment(Objects.requireNonNull(seen.began()), zone);
        @Nullable Span span = Compiler.span(measure).orElse(null);
        if (span == null) {
            return first + ".";
        }
        String time =
                switch (span) {
                    case Span.FirstSession() -> "in their first session";
                    case Span.Within within -> "within " + length(within);
                };
        if (seen.standing() == Standing.LEFT_OUT) {
            String until =
                    switch (span) {
                        case Span.FirstSession() -> "; the first session may still be going on";
                        case Span.Within _ ->
                                "; followed until "
                                        + Dates.moment(Objects.requireNonNull(seen.ended()), zone)
                                        + ", which isn’t over";
                    };
            return first + until + ".";
        }
        return first
                + "; "
                + Reasons.lower(Thresholds.found(did, seen.number(), Reasons.events(did.events())))
                + " "
                + time
                + Thresholds.asked(did, seen.number())
                + ".";
    }

    private String asked(Users users, @Nullable BigDecimal number) {
        return found(users, number, when) + Thresholds.asked(did(users), number) + ".";
    }

    private String found(Users users, @Nullable BigDecimal number, String time) {
        Deed.Did did = did(users);
        return Thresholds.found(did, number, Reasons.events(did.events()))
                + (users.with() == null ? "" : " as one of the users asked for")
                + " "
                + time;
    }

    private static Deed.Did did(Users users) {
        return switch (users.deed()) {
            case Deed.Did did -> did;
        };
    }

    private static String days(BigDecimal number) {
        return Numbers.decimal(number) + (number.compareTo(BigDecimal.ONE) == 0 ? " day" : " days");
    }

    private static String length(Span.Within within) {
        return within.count() + " " + within.unit().word() + (within.count() == 1 ? "" : "s");
    }
}
