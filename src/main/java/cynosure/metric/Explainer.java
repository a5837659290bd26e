package cynosure.metric;

import cynosure.metric.Measure.Average;
import cynosure.metric.Measure.Different;
import cynosure.metric.Measure.EventCount;
import cynosure.metric.Measure.EventShare;
import cynosure.metric.Measure.OfEvents;
import cynosure.metric.Measure.PerUser;
import cynosure.metric.Measure.Ratio;
import cynosure.metric.Measure.Total;
import cynosure.metric.Measure.UserCount;
import cynosure.metric.Measure.UserShare;
import org.jspecify.annotations.Nullable;

/// Says in plain words what a definition counts, so that someone who has never seen a query can
/// agree or object.
public final class Explainer {

    private static final String NO_VALUE = " When there are none, there is no value.";

    private final @Nullable Timing timing;
    private final Phrases phrases;

    private Explainer(@Nullable Timing timing) {
        this.timing = timing;
        this.phrases = new Phrases(timing);
    }

    public static String explain(Definition definition) {
        var explainer = new Explainer(definition.timing());
        return explainer.sentence(definition.measure()) + explainer.note();
    }

    private String sentence(Measure measure) {
        return switch (measure) {
            case EventCount _, Total _, Different _ ->
                    capital(clause(measure)) + ", " + each() + ".";
            case UserCount(Users users) ->
                    "Counts each user once "
                            + (timing instanceof Timing.Per(Grain grain) ? "a " + grain.word() : "")
                            + (timing instanceof Timing.Per ? " " : "")
                            + "if, "
                            + within()
                            + ", they "
                            + phrases.deed(users)
                            + "."
                            + phrases.aside(users);
            case Average(Name property, Events events) ->
                    ("Adds up " + phrases.name(property) + " of " + phrases.events(events))
                            + (" that has it, and divides by how many those are, " + each() + ".")
                            + NO_VALUE;
            case EventShare(Events events, Condition among) ->
                    ("Takes " + phrases.events(new Events(events.name(), events.by(), among)))
                            + (", " + each() + ", and gives the share of them where ")
                            + (ConditionPrinter.print(part(events)) + "." + NO_VALUE);
            case UserShare(Users users, Users among) -> share(users, among);
            case PerUser(OfEvents inner, Users users) ->
                    ("For each user who, " + within() + ", " + phrases.deed(users) + ", ")
                            + (clause(inner) + " in that time; then takes the average over")
                            + (" these users, those with none included." + phrases.aside(users))
                            + NO_VALUE;
            case Ratio(Measure above, Measure below) ->
                    ("Divides one number by another, " + each() + ". The first: ")
                            + (clause(above) + ". The second: " + clause(below) + ".")
                            + " When the second is 0, there is no value.";
        };
    }

    private String clause(Measure measure) {
        return switch (measure) {
            case EventCount(Events events) -> "counts " + phrases.events(events);
            case Total(Name property, Events events) ->
                    "adds up " + phrases.name(property) + " of " + phrases.events(events);
            case Different(Name property, Events events) ->
                    ("counts the different values of " + phrases.name(property))
                            + (" on " + phrases.events(events));
            case UserCount(Users users) ->
                    "counts each user once who, " + within() + ", " + phrases.deed(users);
            case Average _, EventShare _, UserShare _, PerUser _, Ratio _ ->
                    throw new IllegalArgumentException("not part of another: " + measure);
        };
    }

    private String share(Users users, @Nullable Users among) {
        Users whole = among == null ? new Users(users.with(), Deed.ANYTHING) : among;
        return ("Takes the users who, " + within() + ", " + phrases.deed(whole))
                + (", and gives the share of them who also " + phrases.deed(users) + ".")
                + (phrases.aside(users) + NO_VALUE);
    }

    private static Condition part(Events events) {
        if (events.where() == null) {
            throw new IllegalArgumentException("a share of events needs a condition");
        }
        return events.where();
    }

    private String each() {
        return switch (timing) {
            case null -> "in each period shown";
            case Timing.Per(Grain grain) -> "each " + grain.word();
            case Timing.OverLast window ->
                    "over the " + days(window) + " that end with each period";
        };
    }

    private String within() {
        return switch (timing) {
            case null -> "in the period shown";
            case Timing.Per(Grain grain) -> "in that " + grain.word();
            case Timing.OverLast window -> "in the " + days(window) + " up to the period's end";
        };
    }

    private String note() {
        return switch (timing) {
            case Timing.OverLast _ -> " Every past value uses only what had happened by then.";
            case null -> " Read by day, week or month, whichever you choose.";
            case Timing.Per _ -> "";
        };
    }

    private static String days(Timing.OverLast window) {
        return Printer.count(window.days(), "day");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
