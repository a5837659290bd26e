package cynosure.annotation.web;

import cynosure.annotation.Annotation;
import cynosure.annotation.Annotation.Kind;
import cynosure.problem.Problems;
import java.util.List;

/// What happened when, and the form that says one more.
///
/// @param form what stands in the form
/// @param removed what was taken away and can be brought back
public record AnnotationsPage(List<Row> rows, Form form, List<Row> removed, Problems problems) {

    /// @param by who said it
    public record Row(Annotation annotation, String day, String by) {}

    /// @param id of the one that is said anew; empty for a new one
    /// @param day as a browser's field has it
    public record Form(String id, String day, Kind kind, String words) {

        public boolean fresh() {
            return id.isEmpty();
        }

        public String action() {
            return fresh() ? "/annotations" : "/annotations/" + id;
        }
    }

    public Kind[] kinds() {
        return Kind.values();
    }
}
