package cynosure.metric;

import cynosure.metric.Measure.Different;
import cynosure.metric.Measure.EventCount;
import cynosure.metric.Measure.EventShare;
import cynosure.metric.Measure.OfEvents;
import cynosure.metric.Measure.PerUser;
import cynosure.metric.Measure.Ratio;
import cynosure.metric.Measure.Summarized;
import cynosure.metric.Measure.Total;
import cynosure.metric.Measure.UserCount;
import cynosure.metric.Measure.UserShare;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says in plain words what a definition counts, so that someone who has never seen a query can
/// agree or object.
public final class Explainer {

    private static final String NO_VALUE = " When there are none, there is no value.";

    private final TimeWords time;
    private final Phrases phrases;
    private final SequelWords sequels;
    private final NewUserWords newUsers;
    private final GroupWords groups;
    private final SessionWords sessions;
    private final MetricWords metrics;

    private Explainer(@Nullable Timing timing) {
        this.time = new TimeWords(timing);
        this.phrases = new Phrases(time);
        this.sequels = new SequelWords(time);
        this.newUsers = new NewUserWords(time, phrases);
        this.groups = new GroupWords(time, phrases);
        this.sessions = new SessionWords(time);
        this.metrics = new MetricWords(time);
    }

    public static String explain(Definition definition) {
        Measure measure = definition.measure();
        Grain grain = definition.grain();
        Timing timing = grain == null ? definition.window() : new Timing.Per(grain);
        var explainer = new Explainer(timing);
        boolean own = timing != null || !namesMetrics(measure);
        return explainer.sentence(measure) + (own ? explainer.time.note() : "");
    }

    private String sentence(Measure measure) {
        return switch (measure) {
            case OfEvents of ->
                    (capital(clause(of)) + ", " + time.each() + ".")
                            + sequels.unripe(of.events(), true);
            case UserCount(Users users) -> userCount(users);
            case Summarized(Summary summary, Name property, Events events) ->
                    summarized(summary, property, events) + sequels.unripe(events, true) + NO_VALUE;
            case EventShare(Events events, Condition among) ->
                    ("Takes " + phrases.events(new Events(events.name(), events.by(), among)))
                            + (", " + time.each() + ", and gives the share of them ")
                            + (part(events) + "." + sequels.unripe(events, true) + NO_VALUE);
            case UserShare(Users users, Users among) ->
                    (users.fresh() == null ? share(users, among) : newUserShare(users)) + NO_VALUE;
            case PerUser(OfEvents inner, Users users) ->
                    ("For each user who, " + time.within() + ", " + phrases.deed(users) + ", ")
                            + (clause(inner) + " in that time; then takes the average over")
                            + (" these users, those with none included." + phrases.aside(users))
                            + (sequels.unripe(inner.events(), false) + NO_VALUE);
            case Measure.PerSession(OfEvents inner) ->
                    ("For each session, " + clause(inner) + " in it; then takes the average over")
                            + (" all sessions, those with none included, " + time.each() + ".")
                            + sequels.unripe(inner.events(), false)
                            + (sessions.belongs() + NO_VALUE);
            case Measure.SessionCount(boolean perUser) ->
                    ("Counts sessions"
                                    + (perUser ? " and divides by the users who did anything" : ""))
                            + (", " + time.each() + "." + sessions.belongs())
                            + (perUser ? NO_VALUE : "");
            case Measure.SessionLength(Summary summary) ->
                    ("Takes the seconds from the first to the last event of each session, and ")
                            + (gives(summary) + ", " + time.each() + ".")
                            + (sessions.belongs() + NO_VALUE);
            case Measure.BetweenSessions(Summary summary) ->
                    ("Takes the seconds from the end of each session to the start of the same")
                            + (" user's next one, and " + gives(summary) + ", " + time.each() + ".")
                            + (sessions.pauseBelongs() + NO_VALUE);
            case Measure.TimeTo(Summary summary, Events from, Sequel to) ->
                    ("Takes the seconds from " + phrases.events(from) + " to " + sequels.first(to))
                            + (", and " + gives(summary) + ", " + time.each() + ".")
                            + (" A time belongs to the " + time.span() + " in which it ends.")
                            + (sequels.unripe(from, false) + NO_VALUE);
            case Measure.GroupCount(Groups counted) ->
                    capital(groups.count(counted))
                            + (counted.having() == null ? ", " + time.each() : "")
                            + ("." + groups.aside(counted));
            case Measure.GroupShare(Groups counted) ->
                    "Takes " + groups.share(counted) + "." + groups.aside(counted) + NO_VALUE;
            case Measure.PerGroup(Measure of, Name property) ->
                    ("Measures " + groups.each(property) + " by its own events alone: ")
                            + (clause(of) + "; then takes the average over all of them, those")
                            + " with none included."
                            + (groups.own() + groups.aside(of) + NO_VALUE);
            case Measure.Reach(Events events, Name property, long atLeast) ->
                    reach(events, Phrases.name(property), atLeast);
            case Measure.Stickiness(Users users) ->
                    ("Takes the users who, " + time.within() + ", " + phrases.deed(users))
                            + (", and gives on which part of the days the average one of them did:")
                            + (" the days of each, added up, divided by how many users and by how")
                            + (" many days there are." + phrases.aside(users) + NO_VALUE);
            case Measure.Retention(Users users, Deed.Did again, _) -> retention(users, again);
            case Ratio(Measure above, Measure below) ->
                    ("Divides one number by another, " + time.each() + ". The first: ")
                            + (clause(above) + ". The second: " + clause(below) + ".")
                            + (aside(above) + aside(below))
                            + " When the second is 0, there is no value.";
            case Measure.Named(Name name) -> capital(metrics.named(name)) + ".";
            case Measure.Composite(List<Measure.Part> parts) -> metrics.composite(parts);
            case Measure.Placeholder(String plan) -> metrics.placeholder(plan);
            case Measure.Imported(Measure.Gathering gathering, Name series) ->
                    metrics.imported(gathering, series);
        };
    }

    /// A measure as part of a sentence: "counts every `purchase`".
    private String clause(Measure measure) {
        return switch (measure) {
            case EventCount(Events events) -> "counts " + phrases.events(events);
            case Total(Name property, Events events) ->
                    "adds up " + Phrases.name(property) + " of " + phrases.events(events);
            case Different(Name property, Events events) ->
                    ("counts the different values of " + Phrases.name(property))
                            + (" on " + phrases.events(events));
            case UserCount(Users users) when users.fresh() != null ->
                    "counts " + newUsers.users(users, time.within()) + andWho(users);
            case UserCount(Users users) ->
                    "counts each user once who, " + time.within() + ", " + phrases.deed(users);
            case Measure.GroupCount(Groups counted) -> groups.count(counted);
            case Measure.Named(Name name) -> metrics.named(name);
            case Measure other ->
                    throw new IllegalArgumentException("not part of another: " + other);
        };
    }

    private String aside(Measure measure) {
        return switch (measure) {
            case OfEvents of -> sequels.unripe(of.events(), true);
            case UserCount(Users users) when users.fresh() != null -> newUsers.aside(users);
            case UserCount(Users users) -> phrases.aside(users);
            case Measure.GroupCount(Groups counted) -> groups.aside(counted);
            case Measure _ -> "";
        };
    }

    private String userCount(Users users) {
        return users.fresh() == null
                ? ("Counts each user once " + time.once() + "if, " + time.within() + ", they ")
                        + (phrases.deed(users) + "." + phrases.aside(users))
                : (capital(time.each()) + ", counts " + newUsers.users(users, time.in()))
                        + (andWho(users) + "." + newUsers.aside(users));
    }

    private String andWho(Users users) {
        String deed = newUsers.deed(users);
        return deed.isEmpty() ? "" : ", and who, " + deed;
    }

    private String summarized(Summary summary, Name property, Events events) {
        String numbers = Phrases.name(property) + " of " + phrases.events(events) + " that has it";
        return summary.equals(Summary.AVERAGE)
                ? ("Adds up " + numbers + ", and divides by how many those are, ")
                        + (time.each() + ".")
                : "Takes " + numbers + ", and " + gives(summary) + ", " + time.each() + ".";
    }

    private static String gives(Summary summary) {
        return switch (summary) {
            case Summary.Average _ -> "gives their average";
            case Summary.Percentile(int percent) ->
                    percent == 50
                            ? "gives the one in the middle (the median)"
                            : "gives the one that " + percent + " in 100 of them do not exceed";
        };
    }

    private String share(Users users, @Nullable Users among) {
        Users whole = among == null ? new Users(users.with(), Deed.ANYTHING) : among;
        return ("Takes the users who, " + time.within() + ", " + phrases.deed(whole))
                + (", and gives the share of them who also " + phrases.deed(users) + ".")
                + phrases.aside(users);
    }

    private String newUserShare(Users users) {
        return (capital(time.each()) + ", takes " + newUsers.users(users, time.in()))
                + (", and gives the share of them who, " + newUsers.deed(users) + ".")
                + newUsers.aside(users);
    }

    private String part(Events events) {
        String where = Phrases.where(events.where()).strip();
        String sequel = events.sequel() == null ? "" : sequels.sequel(events.sequel());
        return where + (where.isEmpty() || sequel.isEmpty() ? "" : ", ") + sequel;
    }

    private String reach(Events events, String property, long atLeast) {
        return ("Counts the different pairs of a value of " + property + " and a user on ")
                + phrases.events(events)
                + (atLeast == 1
                        ? ""
                        : ", only for values that have at least " + atLeast + " different users")
                + (", " + time.each() + "." + sequels.unripe(events, false));
    }

    private String retention(Users users, Deed.@Nullable Did again) {
        String next = "in the next " + time.span();
        return ("Takes the users who, " + time.within() + ", " + phrases.deed(users))
                + (", and gives the share of them who, " + next + ", ")
                + ((again == null ? "did so again" : phrases.did(again)) + ".")
                + phrases.aside(users)
                + (again == null ? "" : phrases.aside(again, false))
                + (" A reading is incomplete until the next " + time.span() + " is over.")
                + NO_VALUE;
    }

    private static boolean namesMetrics(Measure measure) {
        return switch (measure) {
            case Measure.Named _, Measure.Composite _, Measure.Placeholder _, Measure.Imported _ ->
                    true;
            case Measure.PerGroup(Measure of, _) -> namesMetrics(of);
            case Measure.GroupCount(Groups counted) -> namesMetrics(counted);
            case Measure.GroupShare(Groups counted) -> namesMetrics(counted);
            case Ratio(Measure above, Measure below) -> namesMetrics(above) || namesMetrics(below);
            case Measure _ -> false;
        };
    }

    private static boolean namesMetrics(Groups groups) {
        return groups.having() != null && namesMetrics(groups.having().of());
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
