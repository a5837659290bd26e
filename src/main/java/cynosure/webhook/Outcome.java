package cynosure.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came back when a message was sent.
public sealed interface Outcome {

    /// The most of an answer that is kept.
    int BEGINNING_MAX = 1_000;

    /// @param beginning the answer's first words; may be empty
    /// @param later how long the other side asked us to wait (`Retry-After`); null when it did not
    record Answered(int status, String beginning, @Nullable Duration later) implements Outcome {

        public Answered {
            beginning = readable(beginning);
        }
    }

    record Unanswered(Reason reason) implements Outcome {}

    /// Why there was no answer.
    enum Reason {
        FORBIDDEN("The name leads to an address inside a network, so nothing was sent"),
        UNKNOWN("No address is known for this name"),
        UNREACHED("No connection could be made"),
        UNSAFE("The certificate is not valid for this name"),
        LATE("No answer within 15 seconds"),
        BROKEN("The answer broke off, or was none that HTTP knows");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    /// Without signs that can be neither shown nor stored.
    private static String readable(String answer) {
        String clean = answer.replaceAll("[\\p{Cntrl}\\x{FFFD}&&[^\\n\\t]]", "").strip();
        int end = Math.min(clean.length(), BEGINNING_MAX);
        boolean torn = end > 0 && Character.isHighSurrogate(clean.charAt(end - 1));
        return clean.substring(0, torn ? end - 1 : end);
    }
}
