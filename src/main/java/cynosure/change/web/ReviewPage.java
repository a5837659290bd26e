package cynosure.change.web;

import cynosure.change.Reason;
import cynosure.change.ReviewAct;
import cynosure.change.Stage;
import cynosure.problem.Problems;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When it is time to look again, and what was found whenever somebody did.
///
/// @param stage null until somebody says how old the product is
/// @param sign what the team itself named as the sign that it no longer serves; empty when it named
///   none
/// @param past what was said until now, newest first
/// @param found the signs of the last review of the metric, as long as it was the last word; none
///   where it still serves
public record ReviewPage(
        String metric,
        @Nullable Stage stage,
        List<Due> dues,
        String sign,
        List<Past> past,
        List<Reason> found,
        LocalDate today,
        Problems problems) {

    /// Something that is looked at again.
    ///
    /// @param since since when it stands, in a sentence
    /// @param on from which day it is time, in words
    /// @param day the same as a form writes it
    /// @param said what that means today, in a sentence
    /// @param calling whether it is time
    /// @param moved who moved the day and why; empty when nobody did
    public record Due(
            ReviewAct.About about,
            String since,
            String on,
            String day,
            String said,
            boolean calling,
            String moved) {

        public boolean metric() {
            return about == ReviewAct.About.METRIC;
        }
    }

    /// Something that was said.
    public record Past(String at, String by, String said, String words) {}

    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    /// What may speak against the metric.
    public List<Reason> signs() {
        return Arrays.stream(Reason.values()).filter(one -> one != Reason.OTHER).toList();
    }

    public boolean calling() {
        return dues.stream().anyMatch(Due::calling);
    }
}
