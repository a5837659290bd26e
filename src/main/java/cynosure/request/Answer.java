package cynosure.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What came of a request.
public sealed interface Answer {

    /// Nobody has decided, or somebody took it up again.
    ///
    /// @param why it was taken up again; empty at the beginning
    record Open(String why) implements Answer {
        public Open {
            why = Words.line(why);
        }
    }

    /// Not now, and not never.
    ///
    /// @param why what it waits for
    /// @param until the day on which it is looked at again; null where no day says
    record Waits(String why, @Nullable LocalDate until) implements Answer {
        public Waits {
            why = Words.line(why);
        }
    }

    /// It became an opportunity of its own.
    record Opportunity(String betId) implements Answer {}

    /// It became something to try for an opportunity that was there.
    record Intervention(String betId, String opportunityId) implements Answer {}

    /// It is one more voice for an opportunity that was there.
    record Voice(String betId) implements Answer {}

    /// @param why in the team's own words; may be empty
    /// @param reply a text for whoever asked
    record No(Reason reason, String why, String reply) implements Answer {
        public No {
            why = Words.lines(why);
            reply = Words.lines(reply);
        }
    }

    /// Where a request stands, as the desk sorts it.
    enum State {
        OPEN("Open"),
        WAITING("Waiting"),
        BOARD("On the board"),
        NO("Said no");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    default State state() {
        return switch (this) {
            case Open _ -> State.OPEN;
            case Waits _ -> State.WAITING;
            case Opportunity _, Intervention _, Voice _ -> State.BOARD;
            case No _ -> State.NO;
        };
    }

    /// The card on the board that it led to; empty where it led to none.
    default String card() {
        return switch (this) {
            case Opportunity(var bet) -> bet;
            case Intervention(var bet, var _) -> bet;
            case Voice(var bet) -> bet;
            case Open _, Waits _, No _ -> "";
        };
    }
}
