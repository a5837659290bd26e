package cynosure.catalogue.web;

import java.util.List;

/// What is asked of the engineers: open, suggested, done, taken back.
public record TasksPage(
        List<Row> open, List<Suggestion> suggested, List<Row> arrived, List<Row> dropped) {

    /// One task.
    ///
    /// @param properties what it should carry, one word each
    /// @param facts where, who and for which number, in a line
    /// @param due by when, in words; empty when it does not matter
    /// @param fate how it ended; empty while it is open
    public record Row(
            String href,
            String event,
            List<String> properties,
            String facts,
            String due,
            boolean overdue,
            String fate) {}

    /// What numbers need and nobody has asked for.
    public record Suggestion(String sentence, List<String> properties, String href) {}

    public boolean empty() {
        return open.isEmpty() && suggested.isEmpty() && arrived.isEmpty() && dropped.isEmpty();
    }
}
