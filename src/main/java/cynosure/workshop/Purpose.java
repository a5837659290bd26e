package cynosure.workshop;

import cynosure.workshop.activity.Activity;
import java.util.ArrayList;
import java.util.List;

/// What a refinement session is for. Each has half an hour and an agenda of its own.
public enum Purpose {
    DEFINE(
            "Define it precisely",
            "Who counts, what counts, over which time: until two people would count the same.",
            List.of(Activity.STRUCTURE_AND_FORMULA, Activity.SCORE, Activity.CONVERGE),
            8,
            10,
            12),
    STRATEGY(
            "Tie it closer to our strategy",
            "What must be true for this metric to carry us? Beliefs first, then the metric again.",
            List.of(Activity.VISION_REVIEW, Activity.BELIEFS, Activity.CONVERGE),
            6,
            12,
            12),
    WORK(
            "Fit it to how we work",
            "Which moments with customers move it, and who will do what about them.",
            List.of(Activity.VALUE_EXCHANGES, Activity.STRUCTURE_AND_FORMULA, Activity.CONVERGE),
            10,
            6,
            14);

    /// The session is best held while people still remember: within a week and a half.
    public static final int DAYS = 11;

    private final String title;
    private final String words;
    private final List<Activity> activities;
    private final int[] minutes;

    Purpose(String title, String words, List<Activity> activities, int... minutes) {
        this.title = title;
        this.words = words;
        this.activities = activities;
        this.minutes = minutes;
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }

    public Agenda agenda() {
        List<Step> steps = new ArrayList<>();
        for (Activity activity : activities) {
            steps.add(new Step("s" + (steps.size() + 1), activity, minutes[steps.size()]));
        }
        return new Agenda(steps);
    }
}
