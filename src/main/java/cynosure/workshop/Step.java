package cynosure.workshop;

/// One line of the agenda.
public record Step(String id, Activity activity, int minutes) {

    public static final int MINUTES_MAX = 120;

    Step lasting(int minutes) {
        return new Step(id, activity, minutes);
    }
}
