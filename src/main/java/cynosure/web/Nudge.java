package cynosure.web;

import java.nio.charset.StandardCharsets;

/// One message on its way to open pages, made once for all of them.
///
/// @param subject what it is about; a later message about the same subject takes its place
/// @param message as it travels, but for its id and its end
record Nudge(String subject, byte[] message) {

    /// "This part changed": the page fetches it.
    static Nudge changed(String part) {
        return new Nudge(part, message(part, "changed"));
    }

    /// A piece that looks the same to everyone who may open the page, with the version it is of.
    static Nudge piece(long version, String id, String html) {
        return new Nudge("piece " + id, message("piece", version + "\n" + html));
    }

    private static byte[] message(String event, String data) {
        StringBuilder text = new StringBuilder("event: ").append(event).append('\n');
        data.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
