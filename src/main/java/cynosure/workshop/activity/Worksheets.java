package cynosure.workshop.activity;

import cynosure.framework.Dimension;
import cynosure.workshop.activity.Worksheet.Field;
import cynosure.workshop.activity.Worksheet.Hint;
import java.util.List;
import java.util.Map;

/// The sheets that small groups fill in.
final class Worksheets {

    static final Worksheet NONE = new Worksheet(List.of(), List.of(), "", List.of(), List.of());

    static final Worksheet ANOTHER_PRODUCT =
            new Worksheet(
                    List.of(
                            "For the next minutes you run the product of a service that books tables in restaurants. OpenTable is the best known of them.",
                            "Guests look for a place, read what others thought of it, and reserve a table online. They pay nothing for it.",
                            "Restaurants pay a fixed fee for the platform, and a flat fee for each reservation.",
                            "Settle the game first, then the metric, then the inputs. A rough sheet that you can explain beats a perfect one."),
                    List.of(
                            new Field("What is your team called?", "", null),
                            new Field(
                                    "Which game are you in, and why?",
                                    "Attention, transaction or productivity. Look for the moment when a guest gets value.",
                                    null),
                            new Field(
                                    "Our North Star Metric",
                                    "A name that people would say, and what is counted.",
                                    null),
                            new Field("Breadth: how many get the value?", "", Dimension.BREADTH),
                            new Field("Depth: how much of it each time?", "", Dimension.DEPTH),
                            new Field(
                                    "Frequency: how often do they come back?",
                                    "",
                                    Dimension.FREQUENCY),
                            new Field(
                                    "Efficiency, or something else that moves it",
                                    "",
                                    Dimension.EFFICIENCY),
                            new Field(
                                    "What would the business see, in a year or three?",
                                    "The results that follow when the metric rises.",
                                    null)),
                    "a music service",
                    List.of(
                            "The Headphones",
                            "Attention: people come to spend time with music they like.",
                            "Listening time of subscribers",
                            "People in their trial month; people who subscribe; people who listen on more than one device",
                            "Hours in a session; songs shared by each listener in a month; recommended songs played in a session",
                            "Sessions a week; the usual time between two visits; weeks with radio on at least two days",
                            "",
                            "Income from subscriptions, month after month"),
                    List.of(
                            new Hint(
                                    "Attention",
                                    "The product does well when people gladly give it time. Count time or things enjoyed."),
                            new Hint(
                                    "Transaction",
                                    "The product does well when exchanges go well. Count exchanges that left both sides content."),
                            new Hint(
                                    "Productivity",
                                    "The product does well when work gets done. Count work finished; fewer minutes can be better."),
                            new Hint(
                                    "A metric",
                                    "One number: a count, a rate or a share. It says what guests value, and moves before income does."),
                            new Hint(
                                    "Inputs",
                                    "Three to five things that a team can move, and that together move the metric."),
                            new Hint(
                                    "A formula",
                                    "How many × how often × how much × how well. It need not multiply out; it must make sense aloud.")));

    static final Worksheet INPUTS_BY_DIMENSION =
            new Worksheet(
                    List.of(
                            "Each group takes a side of the metric and looks for inputs there: things that we can move, and that move the metric.",
                            "One line for each input. Name it so that a colleague who isn't here knows what would go up."),
                    List.of(
                            input(Dimension.BREADTH),
                            moved(Dimension.BREADTH),
                            input(Dimension.DEPTH),
                            moved(Dimension.DEPTH),
                            input(Dimension.FREQUENCY),
                            moved(Dimension.FREQUENCY),
                            input(Dimension.EFFICIENCY),
                            moved(Dimension.EFFICIENCY)),
                    "",
                    List.of(),
                    List.of(
                            new Hint(
                                    "Breadth",
                                    "Households that order in a month; teams with two active people"),
                            new Hint("Depth", "Things in a basket; chapters finished in a visit"),
                            new Hint("Frequency", "Visits a week; orders by each buyer a month"),
                            new Hint(
                                    "Efficiency",
                                    "Share of orders that come on time; minutes until the first result"),
                            new Hint(
                                    "Too broad", "“Happy customers”: nobody knows where to begin."),
                            new Hint(
                                    "Too narrow",
                                    "“Good words on one website”: you run out of ideas in a minute.")));

    static final Map<Activity, Worksheet> ALL =
            Map.of(
                    Activity.ANOTHER_PRODUCT,
                    ANOTHER_PRODUCT,
                    Activity.INPUTS_BY_DIMENSION,
                    INPUTS_BY_DIMENSION);

    private Worksheets() {}

    private static Field input(Dimension dimension) {
        return new Field(
                dimension.label() + ": which inputs?",
                dimension.meaning() + " One a line.",
                dimension);
    }

    private static Field moved(Dimension dimension) {
        return new Field(
                dimension.label() + ": which of them could we move first, and how?", "", dimension);
    }
}
