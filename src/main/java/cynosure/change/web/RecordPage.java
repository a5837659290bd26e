package cynosure.change.web;

import cynosure.change.Change;
import cynosure.change.Reason;
import cynosure.change.Resolution;
import java.util.List;

/// What is known of a change of metric: why, what both said, what happened to all that hung on it.
///
/// @param decided who decided it, and when
/// @param ending how it ended, in one sentence
/// @param old what the old metric said on the day of the decision
/// @param metric the same of the new one
/// @param inputs what happens to the inputs, each in a sentence
/// @param targets what happens to the targets, each in a sentence
/// @param meanwhile what else was changed before its day
/// @param message what one can send to the company
public record RecordPage(
        Summary summary,
        Change change,
        String decided,
        String ending,
        Seen old,
        Seen metric,
        List<String> inputs,
        List<String> targets,
        List<String> meanwhile,
        String message) {

    /// A change in a line.
    ///
    /// @param takesEffect the day, in words
    public record Summary(
            String href, String old, String metric, String takesEffect, boolean waits) {}

    /// What a metric said, as it was known then.
    ///
    /// @param line a small line, safe to stand in a page; empty when too short
    /// @param rows newest first
    public record Seen(String line, List<Row> rows) {}

    /// One period in words.
    public record Row(String period, String value) {}

    public Resolution resolution() {
        return change.resolution();
    }

    public List<Reason> reasons() {
        return change.resolution().reasons();
    }
}
