package cynosure.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Something that somebody asked for.
///
/// @param number counts the requests from 1
/// @param by who wrote it down
/// @param version counts what was written on it, so that nobody overwrites unseen words
/// @param answers every answer it ever got, oldest first; the latest counts
public record Request(
        String id,
        long number,
        Asked asked,
        Thought thought,
        String by,
        Instant at,
        int version,
        List<Given> answers) {

    public Request {
        answers = List.copyOf(answers);
    }

    /// An answer, who gave it, and when.
    public record Given(Answer answer, String by, Instant at) {}

    public Answer answer() {
        return answers.isEmpty() ? new Answer.Open("") : answers.getLast().answer();
    }

    /// Whether it should be looked at again: it waited for a day that has come.
    public boolean due(LocalDate today) {
        return answer() instanceof Answer.Waits(var _, LocalDate until)
                && until != null
                && !until.isAfter(today);
    }
}
