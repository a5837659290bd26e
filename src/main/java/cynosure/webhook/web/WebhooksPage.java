package cynosure.webhook.web;

import java.util.List;

/// All webhooks, and the form for one more.
///
/// @param full no more fit
public record WebhooksPage(List<Row> rows, WebhookForm form, boolean full) {

    /// @param told what it is told
    /// @param news what is to be known of it, such as how its last message went
    public record Row(
            String id,
            String name,
            String url,
            String told,
            String state,
            String mark,
            String news) {}
}
