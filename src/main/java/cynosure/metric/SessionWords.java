package cynosure.metric;

/// How an explanation speaks of sessions.
final class SessionWords {

    private static final String ENDS =
            " A session ends when its user does nothing for longer than 30 minutes; ";

    private final TimeWords time;

    SessionWords(TimeWords time) {
        this.time = time;
    }

    /// To which time a session belongs, as a sentence with a blank before it.
    String belongs() {
        return ENDS + "it" + where("it");
    }

    /// To which time the pause before a session belongs.
    String pauseBelongs() {
        return ENDS + "the pause" + where("the later one");
    }

    private String where(String session) {
        return time.timing() instanceof Timing.OverLast
                ? " belongs to the windows that take in the day "
                        + session
                        + " starts on and end after it is over."
                : " belongs to the " + time.span() + " in which " + session + " starts.";
    }
}
