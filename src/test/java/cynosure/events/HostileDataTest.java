package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Vocabulary.Kind;
import cynosure.warehouse.Catalog;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Names and values that try to be more than data, at random, there and back again.
class HostileDataTest {

    private static final List<String> HOSTILE =
            List.of(
                    "\"; drop table event; --",
                    "'); delete from event; --",
                    "?",
                    "p1_text",
                    "name",
                    "at",
                    "select",
                    "$1",
                    "${x}",
                    "{{x}}",
                    "a.b",
                    "..",
                    "../../etc/passwd",
                    "<script>alert(1)</script>",
                    "NaN",
                    "Infinity",
                    "1e400",
                    "-0",
                    "null",
                    "true",
                    "0",
                    "=cmd|' /C calc'!A0",
                    "\u202Eevil",
                    "\u200B",
                    "a\u0000b",
                    "line\nbreak",
                    "carriage\rreturn",
                    "tab\there",
                    "naïve 🌟 日本語 עברית",
                    "e\u0301",
                    "\uFFFF",
                    "x".repeat(900),
                    "\\",
                    "\"",
                    "'",
                    "%s%n%d",
                    " leading and trailing ");

    @TempDir Path folder;

    @Test
    void every_name_and_value_comes_back_as_it_went_in() {
        for (int seed = 0; seed < 25; seed++) {
            roundTrip(new Random(seed), seed);
        }
    }

    private void roundTrip(Random random, int seed) {
        List<Map<String, String>> rows = rows(random);
        StringWriter lines = new StringWriter();
        rows.forEach(row -> lines.append(json(row)).append('\n'));
        try (Desk desk = new Desk(folder)) {
            Mapping mapping = Mapping.of("_user", "_time", "_event");
            Outcome.Imported done =
                    desk.bring(desk.file(seed + ".json", lines.toString()), mapping);
            assertThat(done.refusals()).as("seed " + seed).isEmpty();
            assertThat(back(desk)).as("seed " + seed).containsExactlyInAnyOrderElementsOf(rows);
        }
    }

    private static List<Map<String, String>> rows(Random random) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            Map<String, String> row = new TreeMap<>();
            row.put("_user", word(random));
            row.put("_time", "2026-01-05T00:00:00Z");
            row.put("_event", word(random));
            for (int j = 0; j < random.nextInt(6); j++) {
                row.put(word(random), random.nextInt(9) == 0 ? "y".repeat(10_000) : word(random));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String word(Random random) {
        if (random.nextInt(3) > 0) {
            return HOSTILE.get(random.nextInt(HOSTILE.size()));
        }
        StringBuilder word = new StringBuilder("w");
        random.ints(random.nextInt(20), 0, 0x3000).forEach(word::appendCodePoint);
        return word.toString();
    }

    private static String json(Map<String, String> row) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            row.forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        return text.toString();
    }

    /// Every event as the row it came from.
    private static List<Map<String, String>> back(Desk desk) {
        List<Map<String, String>> rows = new ArrayList<>();
        Catalog catalog = desk.warehouse.catalog();
        for (String event : catalog.events()) {
            rows.addAll(back(desk, event));
        }
        return rows;
    }

    private static List<Map<String, String>> back(Desk desk, String event) {
        return desk.warehouse.read(
                connection -> {
                    String sql =
                            """
                            select n.name as event_name, a.id as actor_id, e.*
                            from event e
                                join event_name n on n.number = e.name
                                left join actor a on a.number = e.actor
                            where n.name = ?
                            """;
                    List<Map<String, String>> rows = new ArrayList<>();
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        statement.setString(1, event);
                        try (ResultSet found = statement.executeQuery()) {
                            while (found.next()) {
                                rows.add(row(desk, found));
                            }
                        }
                    }
                    return rows;
                });
    }

    private static Map<String, String> row(Desk desk, ResultSet found) throws SQLException {
        Map<String, String> row = new TreeMap<>();
        row.put("_user", found.getString("actor_id"));
        row.put("_time", "2026-01-05T00:00:00Z");
        row.put("_event", found.getString("event_name"));
        for (String property : desk.warehouse.layout().properties()) {
            String column = desk.warehouse.layout().column(property, Kind.TEXT).orElseThrow();
            String value = found.getString(column);
            if (value != null) {
                row.put(property, value);
            }
        }
        return row;
    }

    @Test
    void numbers_at_the_edges_are_numbers_or_text_and_never_something_else() {
        String lines =
                """
                {"user":"a","time":"2026-01-05","event":"x","n":1e400}
                {"user":"a","time":"2026-01-05","event":"x","n":1e-99999999999}
                {"user":"a","time":"2026-01-05","event":"x","n":-1.7976931348623157e308}
                {"user":"a","time":"2026-01-05","event":"x","n":4.9e-324}
                {"user":"a","time":"2026-01-05","event":"x","n":0.1}
                {"user":"a","time":"2026-01-05","event":"x","n":123456789012345678901234567890}
                """;
        try (Desk desk = new Desk(folder)) {
            Outcome.Imported done = desk.bring(desk.file("n.json", lines), Mapping.GUESS);

            assertThat(done.refusals()).isEmpty();
            assertThat(desk.rows("select p1_text from event where p1_text is not null"))
                    .containsExactlyInAnyOrder("1e400", "1e-99999999999");
            assertThat(desk.rows("select p1_number from event where p1_number is not null"))
                    .containsExactlyInAnyOrder(
                            "-1.7976931348623157E308", "4.9E-324", "0.1", "1.2345678901234568E29");
        }
    }
}
