package cynosure.events.web;

import cynosure.events.Event;
import cynosure.events.EventSource;
import cynosure.events.Mapping;
import cynosure.events.Preview;
import cynosure.events.Shape;
import cynosure.problem.Problems;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/// What the mapping form shows: the first rows as they stand and as they were understood, and every
/// choice with what was guessed for it.
///
/// @param choices what was chosen so far
/// @param trial what an import would do, file by file; empty when nobody asked
/// @param export the product whose export it is; empty when it is an ordinary file
/// @param readLike the saved mapping it is read by; empty when there is none
/// @param ready nothing has to be said any more; the file can be imported
/// @param stopped what came in of an import that somebody has stopped; empty when nobody did
/// @param saveAs what its mapping is called when it is imported; empty to save none
public record MappingPage(
        String id,
        String title,
        String files,
        int attempt,
        Problems problems,
        List<String> why,
        Choices choices,
        MappingForm form,
        List<Row> rows,
        boolean ready,
        List<Tried> trial,
        String export,
        String readLike,
        String stopped,
        String saveAs) {

    private static final int ROWS_SHOWN = 8;

    /// One row, as it stands and as it was understood.
    ///
    /// @param refused why it would be refused; empty when it would not
    public record Row(
            String line,
            String raw,
            String event,
            String user,
            String time,
            String properties,
            String refused) {}

    static MappingPage of(
            Upload upload,
            Preview preview,
            Problems before,
            List<EventSource> sources,
            ZoneId home) {
        Mapping mapping = preview.understanding().recipe().mapping();
        Shape shape = preview.understanding().recipe().shape();
        Words words = new Words(mapping.zone() == null ? home : mapping.zone());
        return new MappingPage(
                upload.id(),
                upload.title(),
                files(upload),
                upload.attempt(),
                before.and(preview.understanding().problems()),
                preview.understanding().why(),
                upload.choices(),
                MappingForm.of(
                        upload.choices(),
                        shape,
                        mapping,
                        preview.understanding().columns(),
                        sources,
                        home),
                preview.lines().stream().map(line -> row(line, words)).toList(),
                preview.understanding().problems().none(),
                upload.trial() == null ? List.of() : upload.trial(),
                shape.export() == null ? "" : shape.export().title(),
                upload.readLike() == null ? "" : upload.readLike(),
                "",
                saveAs(upload));
    }

    /// A file of which nothing could be understood: the choices remain, so that it can be read
    /// another way.
    static MappingPage unreadable(
            Upload upload, Problems problems, List<EventSource> sources, ZoneId home) {
        return new MappingPage(
                upload.id(),
                upload.title(),
                files(upload),
                upload.attempt(),
                problems,
                List.of(),
                upload.choices(),
                MappingForm.of(
                        upload.choices(), Shape.GUESS, Mapping.GUESS, List.of(), sources, home),
                List.of(),
                false,
                List.of(),
                "",
                upload.readLike() == null ? "" : upload.readLike(),
                "",
                saveAs(upload));
    }

    /// The same after somebody has stopped the import.
    MappingPage stopped(String words) {
        return new MappingPage(
                id, title, files, attempt, problems, why, choices, form, rows, ready, trial, export,
                readLike, words, saveAs);
    }

    private static String saveAs(Upload upload) {
        return upload.saveAs() != null
                ? upload.saveAs()
                : upload.readLike() == null ? "" : upload.readLike();
    }

    public String lead() {
        return readable()
                ? files + ". Look at what was understood, change what is wrong, then import it."
                : files + ". It can't be imported as it is.";
    }

    /// Something could be read, so there are columns to choose from.
    public boolean readable() {
        return !rows.isEmpty();
    }

    /// A trial has found rows that would be refused.
    public boolean triedRefused() {
        return trial.stream().anyMatch(file -> !file.refused().equals("0"));
    }

    public List<Row> firstRows() {
        return first(rows);
    }

    public List<Row> otherRows() {
        return other(rows);
    }

    static List<Row> first(List<Row> rows) {
        return rows.subList(0, Math.min(ROWS_SHOWN, rows.size()));
    }

    static List<Row> other(List<Row> rows) {
        return rows.subList(Math.min(ROWS_SHOWN, rows.size()), rows.size());
    }

    private static String files(Upload upload) {
        long bytes = upload.files().stream().mapToLong(Upload.File::bytes).sum();
        int count = upload.files().size();
        return Words.bytes(bytes)
                + (count == 1 ? "" : " in " + count + " files, all read like the first");
    }

    static Row row(Preview.Line line, Words words) {
        Event event = line.event();
        String number = Words.count(line.number());
        if (event == null) {
            String refused = line.refused() == null ? "" : line.refused();
            return new Row(number, line.raw(), "", "", "", "", refused);
        }
        String properties =
                event.properties().entrySet().stream()
                        .map(property -> property.getKey() + " = " + property.getValue())
                        .collect(Collectors.joining(", "));
        return new Row(
                number,
                line.raw(),
                event.name(),
                event.actor() == null ? "nobody" : event.actor(),
                words.second(event.at()),
                properties,
                "");
    }
}
