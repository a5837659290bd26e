package cynosure.webhook.web;

import java.util.List;

/// One webhook: how it is, what was sent to it lately, its secret and its settings.
///
/// @param name what it is for, or where it goes
/// @param told what it is told
/// @param notice what is wrong, or what waits, in one or two sentences; empty when all is well
/// @param on it is told what happens
/// @param off it was switched off by us
/// @param unseen its secret has not been copied yet
/// @param signing since when its secret signs, and until when the one before does
public record WebhookPage(
        String id,
        String name,
        String url,
        String told,
        String state,
        String mark,
        String notice,
        boolean on,
        boolean off,
        boolean unseen,
        List<String> signing,
        List<Row> rows,
        WebhookForm form) {

    /// A message: what it was, how far it came, and every try.
    ///
    /// @param told when it happened
    /// @param news how the last try went, or when the next is
    /// @param again what the button that sends it says
    public record Row(
            String id,
            String messageId,
            String type,
            String told,
            String state,
            String mark,
            String news,
            String answer,
            String again,
            String body,
            List<Try> tries) {}

    public record Try(String at, String words, String answer) {}
}
