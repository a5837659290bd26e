package cynosure.webhook;

import java.time.Instant;

/// One try to deliver a message, and what came of it.
public record Attempt(Instant at, long tookMillis, Outcome outcome) {

    private static final int GONE = 410;

    public boolean succeeded() {
        return outcome instanceof Outcome.Answered answer
                && answer.status() >= 200
                && answer.status() < 300;
    }

    boolean gone() {
        return outcome instanceof Outcome.Answered answer && answer.status() == GONE;
    }
}
