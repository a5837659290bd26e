package cynosure.events.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.measurement.Measurements;
import cynosure.measurement.Metrics;
import cynosure.measurement.Reading;
import cynosure.metric.Grain;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Looks for somebody in another way than the search that is tried.
final class Everywhere {

    private Everywhere() {}

    /// A search of its own, as plain as can be: files in which the id stands, and texts of the
    /// store, which presses its texts together.
    static List<String> everywhere(String id, Path folder, Warehouse warehouse) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(bytes(file), StandardCharsets.ISO_8859_1);
                if (text.contains(id) || text.contains(String.join("\0", id.split("")))) {
                    found.add(file.toString());
                }
            }
        }
        texts(warehouse).stream().filter(text -> text.contains(id)).forEach(found::add);
        return found;
    }

    static byte[] bytes(Path file) throws IOException {
        if (file.getFileName().toString().equals("claimed")) {
            return new byte[0];
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                return in.readAllBytes();
            }
        }
        return bytes;
    }

    /// Every text in every table.
    static List<String> texts(Warehouse warehouse) {
        return warehouse.read(
                connection -> {
                    List<String> texts = new ArrayList<>();
                    List<String> questions = new ArrayList<>();
                    try (var columns =
                            connection
                                    .createStatement()
                                    .executeQuery(
                                            "select 'select \"' || column_name || '\" from \"' ||"
                                                    + " table_name || '\"' from duckdb_columns()"
                                                    + " where data_type = 'VARCHAR' and not internal"
                                                    + " and schema_name = 'main'")) {
                        while (columns.next()) {
                            questions.add(columns.getString(1));
                        }
                    }
                    for (String question : questions) {
                        try (var rows = connection.createStatement().executeQuery(question)) {
                            while (rows.next()) {
                                if (rows.getString(1) != null) {
                                    texts.add(rows.getString(1));
                                }
                            }
                        }
                    }
                    return texts;
                });
    }

    static List<String> happened(Warehouse warehouse) {
        return warehouse.read(
                connection -> {
                    List<String> rows = new ArrayList<>();
                    try (var found =
                            connection
                                    .createStatement()
                                    .executeQuery(
                                            """
                                            select n.name || '|' || coalesce(a.id, '') || '|' || e."at"
                                                || '|' || coalesce(e.session, -1) || '|'
                                                || coalesce(e.since_first, -1) || '|'
                                                || coalesce(e.id, '')
                                            from event e
                                                join event_name n on n.number = e.name
                                                left join actor a on a.number = e.actor
                                            order by 1
                                            """)) {
                        while (found.next()) {
                            rows.add(found.getString(1));
                        }
                    }
                    return rows;
                });
    }

    static List<Reading> readings(Measurements measurements, Metrics metrics, String sentence) {
        var definition = metrics.read(sentence, null).definition();
        assertThat(definition).as(sentence).isNotNull();
        Question question =
                new Question(
                        LocalDate.of(2026, 2, 23),
                        LocalDate.of(2026, 3, 15),
                        definition.grain() == null ? Grain.WEEK : null,
                        null,
                        Calendar.in(ZoneOffset.UTC));
        return measurements
                .measure(definition, question, Instant.parse("2026-04-01T00:00:00Z"), new Stop())
                .readings();
    }
}
