package cynosure.workshop.activity;

import java.util.List;

/// What people take home to look things up: the words we use, and answers to what they will be
/// asked by those who weren't there.
public final class Reference {

    private Reference() {}

    /// A word or a question, and what there is to say about it.
    public record Entry(String title, String words) {}

    public static final List<Entry> GLOSSARY =
            List.of(
                    new Entry(
                            "North Star Metric",
                            "The one number that says how much of our value reaches customers, and that tells us early how the business will do."),
                    new Entry(
                            "Input",
                            "One of three to five things that drive the metric and that a team can move with its own work."),
                    new Entry(
                            "Result",
                            "What the business hopes for later, such as revenue or people who stay. The metric comes before it."),
                    new Entry(
                            "Leading",
                            "It moves first. A leading number is a forecast: there is still time to act on it."),
                    new Entry(
                            "Lagging",
                            "It moves last. A lagging number is a report: it tells how things went."),
                    new Entry(
                            "Proxy",
                            "A number that we can count, in place of something that we can't. It stands as long as both move together."),
                    new Entry(
                            "Vanity metric",
                            "A number that can rise while nobody is better off, and that gives no hint of what to do next."),
                    new Entry(
                            "Value exchange",
                            "A moment in which a customer gets something that matters to them, and gives something back."),
                    new Entry(
                            "Bet",
                            "Work that we do because we believe that it moves an input. We may be wrong, so we say how we will find out."));

    public static final List<Entry> QUESTIONS =
            List.of(
                    new Entry(
                            "Isn't this one more KPI?",
                            "A KPI says how one part of the house is doing, and there are many. The North Star is the one that all of them serve: it ties what customers get to what the business earns."),
                    new Entry(
                            "Why not revenue?",
                            "Revenue comes late and has many causes. When it falls, the reasons are months old. The North Star moves earlier and says what to work on; revenue stays a result that we watch."),
                    new Entry(
                            "Is it a target?",
                            "No. Teams are asked to move inputs and to learn what moves them. A number that people are paid for is soon a number that people bend."),
                    new Entry(
                            "Will people be measured by it?",
                            "Never. It measures what customers get from the product, not what somebody here has done."),
                    new Entry(
                            "How long does it stay?",
                            "Half a year to a year while the product is young, one to three years when it is established; sooner when the market changes or when it no longer foretells the results."));

    /// Which of them is spoken tells what somebody cares about; the North Star is a word in each.
    public static final List<Entry> LANGUAGES =
            List.of(
                    new Entry(
                            "The customer's",
                            "What do people need, and how does it feel when they get it?"),
                    new Entry(
                            "The product's",
                            "What have we built, how is it used, what comes next?"),
                    new Entry(
                            "The business's",
                            "Where do we want to go, what sets us apart, what does it earn?"));
}
