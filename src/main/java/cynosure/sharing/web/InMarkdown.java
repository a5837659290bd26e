package cynosure.sharing.web;

import cynosure.document.Markdown;
import cynosure.sharing.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The North Star as Markdown, for a wiki or beside the code.
final class InMarkdown {

    private InMarkdown() {}

    static String of(Excerpt excerpt, String day) {
        Markdown text =
                new Markdown()
                        .heading(1, "The North Star of " + excerpt.product())
                        .paragraph(excerpt.statement())
                        .paragraph(
                                "The game: "
                                        + excerpt.game().label()
                                        + ". "
                                        + excerpt.game().meaning());
        item(text, excerpt.metric());
        text.gap();
        lines(text, "Inputs", excerpt.inputs());
        lines(text, "Results", excerpt.results());
        if (!excerpt.changes().isEmpty()) {
            text.heading(2, "What changed lately");
            for (Excerpt.Change change : excerpt.changes()) {
                String why = change.why().isEmpty() ? "" : " (“" + change.why() + "”)";
                text.item(change.day() + ": " + String.join("; ", change.words()) + why);
            }
            text.gap();
        }
        return text.paragraph("As of " + day + ".").toString();
    }

    private static void lines(Markdown text, String title, List<Excerpt.Line> lines) {
        if (!lines.isEmpty()) {
            text.heading(2, title);
            lines.forEach(line -> item(text, line));
            text.gap();
        }
    }

    private static void item(Markdown text, Excerpt.Line line) {
        var dimension = line.kind().dimension();
        List<String> parts = new ArrayList<>();
        parts.add(line.name() + (dimension == null ? "" : " (" + dimension.label() + ")"));
        Stream.of(
                        line.meaning().replace("`", ""),
                        line.value().isEmpty() ? "" : line.number() + " " + line.dated(),
                        line.target(),
                        line.owner().isEmpty() ? "" : "Owner: " + line.owner())
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        text.item(String.join("\n", parts));
    }
}
