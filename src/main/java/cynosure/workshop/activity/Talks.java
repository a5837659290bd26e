package cynosure.workshop.activity;

import java.util.List;
import java.util.Map;

/// What is explained in an activity, part by part, so that the room thinks along instead of reading
/// ahead.
public final class Talks {

    /// @param points what hangs on it, a line each
    public record Part(String title, String words, List<String> points) {

        Part(String title, String words, String... points) {
            this(title, words, List.of(points));
        }
    }

    private static final List<Part> OVERVIEW =
            List.of(
                    new Part(
                            "What the business wants",
                            "At the top stands the result: people who stay, revenue that grows. It comes late, and nobody can move it directly."),
                    new Part(
                            "One metric",
                            "Below it stands a single rate, count or ratio that says whether customers get what they come for. It moves before the result does. That is the North Star Metric."),
                    new Part(
                            "Three to five inputs",
                            "They drive the metric, and a team can really move them. Each has a name, a definition and an owner.",
                            "Breadth: how many people get the value",
                            "Depth: how much of it each of them gets",
                            "Frequency: how often they come back for it",
                            "Efficiency: how quickly and surely they get it"),
                    new Part(
                            "The work",
                            "Research, design, code, repairs, trials: every piece of work is meant to move an input. Work that belongs to none is worth a question; sometimes an input is missing, sometimes the work is not needed."),
                    new Part(
                            "The lines are beliefs",
                            "That an input moves the metric, and the metric the result, is something we believe. We draw it so that we can find out where we are wrong. Reading upwards, from the work to the result, tests it best."),
                    new Part(
                            "What it is not",
                            "It is there so that many people can decide well without asking, and pull in one direction.",
                            "No roadmap, no way of working, no method for ranking features",
                            "No target for the quarter, and no bonus hangs on it",
                            "Never a way to watch over people",
                            "Not perfect, and not for ever"));

    private static final List<Part> FORMULA =
            List.of(
                    new Part(
                            "A metric one can take apart",
                            "Instacart brings groceries home. A North Star for it: items that customers received on time, in a month. What makes that number large?"),
                    new Part(
                            "Breadth: customers who order in the month",
                            "Say there are " + Grocery.CUSTOMERS_WORDS + "."),
                    new Part(
                            "Frequency: orders per customer",
                            "Say each of them orders " + Grocery.ORDERS + " times."),
                    new Part(
                            "Depth: items per order",
                            "Say " + Grocery.ITEMS + " items lie in an order."),
                    new Part(
                            "Efficiency: share of orders on time",
                            "Say " + Grocery.ON_TIME_PERCENT + " % of the orders come on time."),
                    new Part(
                            "Multiplied",
                            Grocery.PRODUCT_WORDS
                                    + " items a month. Four teams can each take one of the four and know what their work is good for. (The numbers are made up; the metric and its inputs are Instacart's.)"),
                    new Part("Exact only if the four don't hang together", Grocery.CAVEAT),
                    new Part(
                            "Most formulas are not that neat",
                            "Few North Stars are a true product of their inputs. Ask for less: can somebody here move each input, and would the metric follow? And does it move by itself, or does one drag the others along?"));

    private static final List<Part> GOOD_AND_BAD =
            List.of(
                    new Part(
                            "It expresses value",
                            "One can see from it why customers come. A count of users says that they were there, not what they got.",
                            "Test: would a customer be glad to hear that it rose?"),
                    new Part(
                            "It carries vision and strategy",
                            "Whoever knows it can guess what we are trying to become, and what we leave to others.",
                            "Test: show it to a stranger. Can they tell our strategy from a competitor's?"),
                    new Part(
                            "It leads",
                            "It moves before the business result does. Revenue, and revenue per user, report what has already happened.",
                            "Test: if it fell today, when would the accounts show it? It should be later."),
                    new Part(
                            "It can be acted on",
                            "What we build can move it, and it would not move all by itself with the market.",
                            "Test: name one thing we could do next month that would shift it, or one of its inputs."),
                    new Part(
                            "It is understandable",
                            "A colleague who is not technical gets it at once, and says it the same way to the next.",
                            "Test: explain it to someone in finance, in one breath."),
                    new Part(
                            "It can be measured",
                            "We can count it, or could soon with a little instrumenting. If the thing itself can't be seen, something close to it may stand in for it.",
                            "Test: which event would we have to record? It need not exist yet."),
                    new Part(
                            "It is not vanity",
                            "When it rises, we know that this is good, and what to do next.",
                            "Test: could it rise while customers get less from us?",
                            "Often vain: daily active users, page views, downloads, registered users, ad impressions, time on page, story points delivered"));

    private static final Map<Activity, List<Part>> BY_ACTIVITY =
            Map.of(
                    Activity.FRAMEWORK_OVERVIEW, OVERVIEW,
                    Activity.STRUCTURE_AND_FORMULA, FORMULA,
                    Activity.GOOD_AND_BAD, GOOD_AND_BAD);

    private Talks() {}

    public static List<Part> of(Activity activity) {
        return BY_ACTIVITY.getOrDefault(activity, List.of());
    }
}
