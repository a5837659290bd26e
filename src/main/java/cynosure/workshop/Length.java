package cynosure.workshop;

import cynosure.people.Person;
import cynosure.workshop.activity.Activity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// How long a workshop is planned to be. The agenda is filled from it; every line can be changed
/// afterwards.
public enum Length {
    REFINEMENT(30),
    SIXTY(60),
    NINETY(90),
    HUNDRED_TWENTY(120),
    TWO_HALF_DAYS(360);

    /// The whole way from the opening to the decision.
    private static final List<Activity> WHOLE =
            List.of(
                    Activity.OPENING_QUESTIONS,
                    Activity.PICK_THE_GAME,
                    Activity.TERRIBLE_NORTH_STARS,
                    Activity.SILENT_WRITING,
                    Activity.REVEAL,
                    Activity.SCORE,
                    Activity.DOT_VOTES,
                    Activity.CONVERGE);

    private final int minutes;

    Length(int minutes) {
        this.minutes = minutes;
    }

    public int minutes() {
        return minutes;
    }

    /// A workshop of this length.
    public Happening.Planned plan(
            String id, String product, String joinCode, Person facilitator, Instant at) {
        return new Happening.Planned(
                id, product, joinCode, facilitator.id(), facilitator.name(), at, agenda());
    }

    /// The agenda for this length. Its minutes add up to the length.
    public Agenda agenda() {
        return switch (this) {
            case REFINEMENT ->
                    agenda(
                            step(Activity.SILENT_WRITING, 5),
                            step(Activity.PAIR_AND_SHARE, 6),
                            step(Activity.REVEAL, 4),
                            step(Activity.STRICT_FILTER, 6),
                            step(Activity.CONVERGE, 9));
            case SIXTY -> agenda(5, 8, 6, 12, 6, 12, 4, 7);
            case NINETY ->
                    agenda(
                            step(Activity.OPENING_QUESTIONS, 9),
                            step(Activity.PICK_THE_GAME, 12),
                            step(Activity.GOOD_AND_BAD, 10),
                            step(Activity.SILENT_WRITING, 12),
                            step(Activity.PAIR_AND_SHARE, 9),
                            step(Activity.REVEAL, 7),
                            step(Activity.STRICT_FILTER, 8),
                            step(Activity.DOT_VOTES, 5),
                            step(Activity.CONVERGE, 14),
                            step(Activity.PULSE, 4));
            case HUNDRED_TWENTY ->
                    agenda(
                            step(Activity.OPENING_QUESTIONS, 15),
                            step(Activity.PICK_THE_GAME, 15),
                            step(Activity.GOOD_AND_BAD, 15),
                            step(Activity.STRUCTURE_AND_FORMULA, 15),
                            step(Activity.ANOTHER_PRODUCT, 15),
                            step(Activity.SILENT_WRITING, 12),
                            step(Activity.REVEAL, 8),
                            step(Activity.SCORE, 8),
                            step(Activity.DOT_VOTES, 5),
                            step(Activity.CONVERGE, 12));
            case TWO_HALF_DAYS ->
                    agenda(
                            step(Activity.OPENING_QUESTIONS, 15),
                            step(Activity.FRAMEWORK_OVERVIEW, 15),
                            step(Activity.VISION_REVIEW, 20),
                            step(Activity.BELIEFS, 25),
                            step(Activity.BREAK, 15),
                            step(Activity.CUSTOMER_JOURNEY, 30),
                            step(Activity.VALUE_EXCHANGES, 30),
                            step(Activity.PICK_THE_GAME, 20),
                            step(Activity.UNTIL_NEXT_DAY, 10),
                            step(Activity.MOMENT_IT_CLICKS, 15),
                            step(Activity.GOOD_AND_BAD, 15),
                            step(Activity.STRUCTURE_AND_FORMULA, 15),
                            step(Activity.TERRIBLE_NORTH_STARS, 10),
                            step(Activity.SILENT_WRITING, 20),
                            step(Activity.BREAK, 15),
                            step(Activity.REVEAL, 20),
                            step(Activity.SCORE, 25),
                            step(Activity.DOT_VOTES, 5),
                            step(Activity.CONVERGE, 30),
                            step(Activity.PULSE, 10));
        };
    }

    private static Step step(Activity activity, int minutes) {
        return new Step("", activity, minutes);
    }

    private static Agenda agenda(Step... lines) {
        List<Step> steps = new ArrayList<>();
        for (Step line : lines) {
            steps.add(new Step("s" + (steps.size() + 1), line.activity(), line.minutes()));
        }
        return new Agenda(steps);
    }

    private static Agenda agenda(int... minutes) {
        List<Step> steps = new ArrayList<>();
        for (Activity activity : WHOLE) {
            steps.add(new Step("s" + (steps.size() + 1), activity, minutes[steps.size()]));
        }
        return new Agenda(steps);
    }
}
