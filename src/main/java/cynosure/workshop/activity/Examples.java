package cynosure.workshop.activity;

import cynosure.workshop.activity.Example.Aspect;
import java.util.List;
import java.util.Map;

/// Worked examples, by activity. They lie folded on the page, for those who don't know how to
/// begin.
public final class Examples {

    private static final List<Example> VISIONS =
            List.of(
                    new Example(
                            "A streaming service for documentaries",
                            "Short documentaries for people who can't get enough of them, picked by those who know, with somebody to talk to afterwards.",
                            List.of(
                                    new Aspect(
                                            "What one learns from it",
                                            List.of(
                                                    "It is for lovers of the form, not for everyone.",
                                                    "Few films are a strength, if they are well chosen.",
                                                    "The films are short.",
                                                    "Choosing, explaining and talking make the difference, not the technology.")),
                                    new Aspect(
                                            "What it leaves open",
                                            List.of(
                                                    "How does a community come to life, and who looks after it?",
                                                    "Who still chooses well when there are a hundred times as many films?")))),
                    new Example(
                            "An app for designing labels",
                            "For small makers of sauces, beers and oils: a label they can afford, that comes out right on their own bottling line and stands out on the shelf.",
                            List.of(
                                    new Aspect(
                                            "What one learns from it",
                                            List.of(
                                                    "Small makers, not big brands.",
                                                    "It has to come out right the first time, at a price.",
                                                    "It fits into how they make things already.",
                                                    "The value appears in a shop, far away from the app.")),
                                    new Aspect(
                                            "What it leaves open",
                                            List.of(
                                                    "With which other programs and machines does it have to work?",
                                                    "Why not use any drawing program?")))));

    private static final List<Example> VALUE =
            List.of(
                    new Example(
                            "One for a ticket shop",
                            "For people who decide in the afternoon to hear music in the evening, our app is a ticket shop that finds two seats together within a minute. Unlike calling round the venues, it never sells a seat that turns out to be taken.",
                            List.of()));

    private static final List<Example> MOMENTS =
            List.of(
                    new Example(
                            "What such moments look like",
                            "",
                            List.of(
                                    new Aspect(
                                            "Short enough to film",
                                            List.of(
                                                    "A team's second member comments on a draft for the first time.",
                                                    "Somebody who came to look at one chart sends it to a colleague.",
                                                    "The third film waits in the queue before the first is over.")))));

    private static final List<Example> EXCHANGES =
            List.of(
                    new Example(
                            "Moments from other products",
                            "",
                            List.of(
                                    new Aspect(
                                            "What customers got",
                                            List.of(
                                                    "Dinner is at the door within half an hour, and nothing is spilt.",
                                                    "The month's accounts add up.",
                                                    "Somebody else leaves the first comment on your design.",
                                                    "The song that was suggested is actually good.",
                                                    "The log shows that your code and the new library talk to each other.",
                                                    "They said yes.",
                                                    "The medicine comes before you have to ask for more.",
                                                    "A student's next courses are booked, at hours that suit.")),
                                    new Aspect(
                                            "Outside the product counts, too",
                                            List.of(
                                                    "A ticket shop's best moment is sitting down in the right seat.")))));

    private static final List<Example> BELIEFS =
            List.of(
                    new Example(
                            "What beliefs sound like",
                            "",
                            List.of(
                                    new Aspect(
                                            "Six kinds",
                                            List.of(
                                                    "What customers value: nobody gets far without our people setting it up.",
                                                    "What causes what: they leave because their other tools can't be connected.",
                                                    "Where the market goes: after the election the rules will be others.",
                                                    "What technology will do: in three years anyone can buy what we build ourselves.",
                                                    "What competitors are up to: with their phone app they take the market from us.",
                                                    "What we are worth: they choose us for the price, and stay for the people.")))));

    private static final Map<Activity, List<Example>> BY_ACTIVITY =
            Map.of(
                    Activity.VISION_REVIEW, VISIONS,
                    Activity.VALUE_STATEMENT, VALUE,
                    Activity.MOMENT_IT_CLICKS, MOMENTS,
                    Activity.VALUE_EXCHANGES, EXCHANGES,
                    Activity.BELIEFS, BELIEFS);

    private Examples() {}

    public static List<Example> of(Activity activity) {
        return BY_ACTIVITY.getOrDefault(activity, List.of());
    }
}
