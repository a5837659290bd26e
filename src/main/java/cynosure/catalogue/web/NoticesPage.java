package cynosure.catalogue.web;

import java.util.List;

/// What is unusual, and what was.
///
/// @param open what wants somebody to look at it
/// @param explained what lasts and has a reason
/// @param over what is as before again
public record NoticesPage(List<Row> open, List<Row> explained, List<Row> over) {

    /// One notice.
    ///
    /// @param reason why it is so, as people say; empty while nobody has said
    public record Row(String href, String what, String when, String evidence, String reason) {}

    public boolean empty() {
        return open.isEmpty() && explained.isEmpty() && over.isEmpty();
    }
}
