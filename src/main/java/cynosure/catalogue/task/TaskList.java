package cynosure.catalogue.task;

import cynosure.document.Markdown;
import cynosure.metric.Vocabulary;
import java.util.List;

/// All that is open, as Markdown for the engineers' own list.
public final class TaskList {

    private TaskList() {}

    /// @param address where the server can be reached
    public static String of(List<Task> open, Vocabulary vocabulary, String address) {
        Markdown text = new Markdown().heading(1, "Events to send");
        if (open.isEmpty()) {
            return text.paragraph("Nothing is asked for.").toString();
        }
        text.paragraph(
                "Each of these is ticked by itself as soon as it arrives with everything that is"
                        + " asked for.");
        for (Task task : open) {
            Wish wish = task.wish();
            text.heading(2, wish.event());
            item(text, "Needed for", wish.metric());
            item(text, "Where in the product", wish.place());
            item(text, "Who sees to it", wish.owner());
            item(text, "By", wish.due() == null ? "" : wish.due().toString());
            wish.planned().forEach(planned -> text.item("Property " + planned.line()));
            text.gap();
            if (!wish.note().isEmpty()) {
                text.paragraph(wish.note());
            }
            Shape shape = new Shape(wish, vocabulary);
            text.paragraph("To our own endpoint:").code("sh", shape.curl(address));
            text.paragraph("From a browser, with Segment's client:");
            text.code("js", shape.browser());
            text.paragraph("From a server, with Segment's client for Node:");
            text.code("js", shape.server());
        }
        return text.toString();
    }

    private static void item(Markdown text, String what, String words) {
        if (!words.isEmpty()) {
            text.item(what + ": " + words);
        }
    }
}
