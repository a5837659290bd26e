package cynosure.measurement;

import cynosure.metric.Deed;
import cynosure.metric.Definition;
import cynosure.metric.Events;
import cynosure.metric.Groups;
import cynosure.metric.Measure;
import cynosure.metric.Sequel;
import cynosure.metric.Span;
import cynosure.metric.Users;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long after a period events can still change its reading: as long as something of the period
/// is followed.
final class Lookahead {

    private Lookahead() {}

    /// Whether time alone can change a reading: something is judged only once it was followed for
    /// long enough.
    static boolean waits(Definition definition) {
        return !of(definition.measure()).isZero();
    }

    /// Zero where a reading is settled as soon as its period is over.
    static Duration of(Definition definition) {
        return definition.window() == null ? of(definition.measure()) : Duration.ZERO;
    }

    private static Duration of(Measure measure) {
        return switch (measure) {
            case Measure.OfEvents of -> of(of.events());
            case Measure.Summarized(_, _, Events events) -> of(events);
            case Measure.EventShare(Events events, _) -> of(events);
            case Measure.UserCount(Users users) -> of(users);
            case Measure.UserShare(Users users, Users among) ->
                    longer(of(users), among == null ? Duration.ZERO : of(among));
            case Measure.PerUser(Measure inner, Users users) -> longer(of(inner), of(users));
            case Measure.Stickiness(Users users) -> of(users);
            case Measure.Retention(Users users, Deed.Did again, _) ->
                    longer(of(users), again == null ? Duration.ZERO : of(again.events()));
            case Measure.GroupCount(Groups groups) -> of(groups);
            case Measure.GroupShare(Groups groups) -> of(groups);
            case Measure.PerGroup(Measure inner, _) -> of(inner);
            case Measure.Reach(Events events, _, _) -> of(events);
            case Measure.Ratio(Measure above, Measure below) -> longer(of(above), of(below));
            case Measure.PerSession _,
                    Measure.SessionCount _,
                    Measure.SessionLength _,
                    Measure.BetweenSessions _,
                    Measure.TimeTo _,
                    Measure.Named _,
                    Measure.Composite _,
                    Measure.Placeholder _,
                    Measure.Imported _ ->
                    Duration.ZERO;
        };
    }

    private static Duration of(Users users) {
        return switch (users.deed()) {
            case Deed.Did(Events events, _, Span span) ->
                    span instanceof Span.Within within
                            ? longer(within.length(), of(events))
                            : of(events);
        };
    }

    private static Duration of(Groups groups) {
        return groups.having() == null ? Duration.ZERO : of(groups.having().of());
    }

    private static Duration of(Events events) {
        @Nullable Sequel sequel = events.sequel();
        return sequel == null || sequel.before() || sequel.within() == null
                ? Duration.ZERO
                : sequel.within().length();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
