package cynosure.objective;

/// Whether an objective lives, or how it went.
public sealed interface Fate {

    record Living() implements Fate {}

    /// It no longer makes sense. Nobody failed.
    record Retired(String why) implements Fate {
        public Retired {
            why = Words.line(why);
        }
    }

    /// Its time is over, or its number was reached, and the team looked back.
    ///
    /// @param happened what happened
    /// @param learned what is known now that was not known before
    record Ended(String happened, String learned) implements Fate {
        public Ended {
            happened = Words.lines(happened);
            learned = Words.lines(learned);
        }
    }

    default boolean living() {
        return this instanceof Living;
    }
}
