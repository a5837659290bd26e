package cynosure.workshop;

import cynosure.language.Phrasebook;
import cynosure.workshop.activity.Activity;
import java.util.ArrayList;
import java.util.List;

/// What a refinement session is for. Each has half an hour and an agenda of its own.
public enum Purpose {
    DEFINE(List.of(Activity.STRUCTURE_AND_FORMULA, Activity.SCORE, Activity.CONVERGE), 8, 10, 12),
    STRATEGY(List.of(Activity.VISION_REVIEW, Activity.BELIEFS, Activity.CONVERGE), 6, 12, 12),
    WORK(
            List.of(Activity.VALUE_EXCHANGES, Activity.STRUCTURE_AND_FORMULA, Activity.CONVERGE),
            10,
            6,
            14);

    /// The session is best held while people still remember: within a week and a half.
    public static final int DAYS = 11;

    private final List<Activity> activities;
    private final int[] minutes;

    Purpose(List<Activity> activities, int... minutes) {
        this.activities = activities;
        this.minutes = minutes;
    }

    public String title(Phrasebook book) {
        return book.say("prepare.purpose." + this);
    }

    public String words(Phrasebook book) {
        return book.say("prepare.purpose." + this + ".words");
    }

    public Agenda agenda() {
        List<Step> steps = new ArrayList<>();
        for (Activity activity : activities) {
            steps.add(new Step("s" + (steps.size() + 1), activity, minutes[steps.size()]));
        }
        return new Agenda(steps);
    }
}
