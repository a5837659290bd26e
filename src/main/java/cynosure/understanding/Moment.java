package cynosure.understanding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A moment on the way of a customer in which what they put in is repaid.
///
/// @param dots how many dots each person put on it
/// @param dotsBefore what it got in the workshop it comes from
/// @param chosen it is one of the few that show what the product is for
/// @param nodeIds the metric and the inputs that show it
/// @param setAside why it is no longer on the journey; empty while it is
/// @param from the workshop it comes from; empty where it was written here
/// @param by the id of the person; empty where it was written without a name
public record Moment(
        String id,
        Told told,
        Map<String, Integer> dots,
        int dotsBefore,
        boolean chosen,
        List<String> nodeIds,
        String setAside,
        String from,
        String by,
        Instant at) {

    /// How many dots each person has.
    public static final int DOTS = 5;

    /// So many moments show what a product is for.
    public static final int CHOSEN_MIN = 3;

    public static final int CHOSEN_MAX = 6;

    public Moment {
        dots = Map.copyOf(dots);
        nodeIds = List.copyOf(nodeIds);
    }

    /// How far a customer has come.
    public enum Stage {
        BEFORE("Before they come"),
        FIRST("In the first days"),
        HABIT("When it is a habit"),
        AFTER("When they leave, or bring others");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// What is said of it.
    ///
    /// @param guess nobody has checked it
    /// @param outside it happens outside the product
    /// @param event the name of the event that is measured then; may be empty
    /// @param proxy what stands for it where it can't be measured itself; may be empty
    public record Told(
            Stage stage, String words, boolean guess, boolean outside, String event, String proxy) {

        public Told(Stage stage, String words, boolean guess, boolean outside, String event) {
            this(stage, words, guess, outside, event, "");
        }

        /// Moments that were stored before there were proxies have none.
        public Told(
                Stage stage,
                String words,
                boolean guess,
                boolean outside,
                String event,
                @Nullable String proxy) {
            this.stage = stage;
            this.words = words;
            this.guess = guess;
            this.outside = outside;
            this.event = event;
            this.proxy = proxy == null ? "" : proxy;
        }

        Told at(Stage other) {
            return new Told(other, words, guess, outside, event, proxy);
        }
    }

    public String words() {
        return told.words();
    }

    public Stage stage() {
        return told.stage();
    }

    public boolean onJourney() {
        return setAside.isEmpty();
    }

    /// Whether it is one of the few, and still on the journey.
    public boolean key() {
        return chosen && onJourney();
    }

    public int dotsOf(String personId) {
        return dots.getOrDefault(personId, 0);
    }

    /// All dots, those of the workshop included.
    public int allDots() {
        return dotsBefore + dots.values().stream().mapToInt(Integer::intValue).sum();
    }
}
