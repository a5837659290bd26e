package cynosure.workshop;

import cynosure.people.Person;
import cynosure.workshop.activity.Activity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// How long a workshop is planned to be. The agenda is filled from it; every line can be changed
/// afterwards.
public enum Length {
    SIXTY(60),
    NINETY(90),
    HUNDRED_TWENTY(120);

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
    Agenda agenda() {
        return switch (this) {
            case SIXTY -> agenda(5, 8, 6, 12, 6, 12, 4, 7);
            case NINETY -> agenda(10, 12, 10, 15, 10, 15, 6, 12);
            case HUNDRED_TWENTY -> agenda(15, 15, 15, 20, 15, 20, 5, 15);
        };
    }

    private static Agenda agenda(int... minutes) {
        List<Step> steps = new ArrayList<>();
        for (Activity activity : WHOLE) {
            steps.add(new Step("s" + (steps.size() + 1), activity, minutes[steps.size()]));
        }
        return new Agenda(steps);
    }
}
