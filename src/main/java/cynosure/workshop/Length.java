package cynosure.workshop;

import cynosure.people.Person;
import java.time.Instant;
import java.util.List;

/// How long a workshop is planned to be. The agenda is filled from it; every line can be changed
/// afterwards.
public enum Length {
    SIXTY(60),
    NINETY(90),
    HUNDRED_TWENTY(120);

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
        Activity[] activities = Activity.values();
        Step[] steps = new Step[activities.length];
        for (int i = 0; i < activities.length; i++) {
            steps[i] = new Step("s" + (i + 1), activities[i], minutes[i]);
        }
        return new Agenda(List.of(steps));
    }
}
