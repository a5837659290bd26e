package cynosure.workshop;

import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Privacy;
import org.jspecify.annotations.Nullable;

/// One line of the agenda.
///
/// @param privacy what becomes of what people write or vote here
public record Step(String id, Activity activity, int minutes, Privacy privacy) {

    public static final int MINUTES_MAX = 120;

    /// Agendas that were stored before steps had a privacy of their own have the usual one.
    public Step(String id, Activity activity, int minutes, @Nullable Privacy privacy) {
        this.id = id;
        this.activity = activity;
        this.minutes = minutes;
        this.privacy = privacy == null ? activity.usualPrivacy() : privacy;
    }

    public Step(String id, Activity activity, int minutes) {
        this(id, activity, minutes, null);
    }

    /// What becomes of texts. Where votes lie on ballots, what is written beside them does not: it
    /// is asked once the ballots are turned over, and stands there with a name.
    public Privacy writing() {
        return activity.ballots() && privacy == Privacy.ANONYMOUS ? Privacy.HIDDEN : privacy;
    }

    public Step with(Privacy chosen) {
        return new Step(id, activity, minutes, chosen);
    }
}
