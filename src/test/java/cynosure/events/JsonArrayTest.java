package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cynosure.metric.Vocabulary.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// JSON that is not one object a line: an array, or objects over several lines.
class JsonArrayTest extends WithDesk {

    private static final String ANN =
            "{\"user\":\"ann, [a] {b} \\\"c\\\"\",\"time\":\"2026-01-05\",\"event\":\"buy\","
                    + "\"price\":1.5,\"cart\":{\"items\":[{\"n\":1},{\"n\":2}]}}";
    private static final String BOB =
            "{\"user\":\"bob\",\"time\":\"2026-01-06\",\"event\":\"visit\",\"price\":null}";

    private static final String PRETTY =
            """
            [
              {
                "user": "ann, [a] {b} \\"c\\"",
                "time": "2026-01-05",
                "event": "buy",
                "price": 1.5,
                "cart": {
                  "items": [
                    {
                      "n": 1
                    },
                    {
                      "n": 2
                    }
                  ]
                }
              },
              {
                "user": "bob",
                "time": "2026-01-06",
                "event": "visit",
                "price": null
              }
            ]
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ANN,BOB]",
                "\uFEFF[ANN, BOB]\n",
                "[\r\nANN,\r\nBOB\r\n]\r\n",
                " [ ANN\n, BOB ] ",
                "[ANN]\n[BOB]\n",
                "{\n ANN\n,BOB",
                "PRETTY",
                "UNINDENTED",
                "APART"
            })
    void however_it_is_laid_out_each_object_is_an_event(String layout) {
        String unindented = PRETTY.replaceAll("(?m)^ +", "");
        String text =
                layout.replace("PRETTY", PRETTY)
                        .replace("UNINDENTED", unindented)
                        .replace("APART", PRETTY.replaceAll("(?m)^[\\[\\]]$|(?<=^  }),$", ""))
                        .replace("{\n ANN", ANN.replace("{\"user\"", "{\n\"user\""))
                        .replace("ANN", ANN)
                        .replace("BOB", BOB);

        Outcome.Imported done = desk.bring(desk.file("a.json", text), Mapping.GUESS);

        assertThat(done.refusals()).isEmpty();
        assertThat(desk.events())
                .containsExactly(
                        "buy|ann, [a] {b} \"c\"|2026-01-05 00:00:00",
                        "visit|bob|2026-01-06 00:00:00");
        assertThat(desk.warehouse.catalog().kinds("price")).containsExactly(Kind.NUMBER);
        String items = desk.warehouse.layout().column("cart.items", Kind.TEXT).orElseThrow();
        assertThat(desk.rows("select " + items + " from event order by \"at\""))
                .containsExactly("[{\"n\":1},{\"n\":2}]", "-");
    }

    @Test
    void it_may_be_gzipped_or_lie_in_an_archive() throws IOException {
        ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzipped)) {
            out.write(PRETTY.getBytes(StandardCharsets.UTF_8));
        }
        byte[] zip = new Zip().with("a.json", "[" + BOB + "]").with("b.json", BOB).bytes();

        desk.bring(desk.file("a.json.gz", gzipped.toByteArray()), Mapping.GUESS);
        desk.bring(desk.file("a.zip", zip), Mapping.GUESS);

        assertThat(desk.events()).hasSize(4);
    }

    @Test
    void what_is_broken_is_refused_with_its_line_and_the_others_come_in() {
        String text =
                """
                [
                  {"user": "a", "time": "2026-01-01", "event": "e"},
                  {"user": "b", "time": "2026-01-02", "event": },
                  {
                    "user": "c",
                    "time": tomorrow
                  },
                  {"user": "never closed", "time": "2026-01-03",
                  {"user": "d", "time": "2026-01-04", "event": "e"},
                  {
                    "user": "an open text,
                    "time": "2026-01-05"
                  },
                  {"user": "e", "time": "2026-01-06", "event": "e", "x": [1, {"y": 2}},
                  7, "text", null, [1, 2],
                  {"user": "f", "time": "2026-01-07", "event": "e"}}
                  {"user": "g", "time": "2026-01-08", "event": "e"},
                ]
                """;

        Outcome.Imported done = desk.bring(desk.file("a.json", text), Mapping.GUESS);

        assertThat(desk.events())
                .containsExactly(
                        "e|a|2026-01-01 00:00:00",
                        "e|d|2026-01-04 00:00:00",
                        "e|g|2026-01-08 00:00:00");
        assertThat(done.refusals())
                .extracting(Refusal::line)
                .containsExactly(3L, 4L, 8L, 10L, 14L, 15L, 15L, 15L, 15L, 16L);
        assertThat(done.refusals())
                .extracting(Refusal::reason)
                .allSatisfy(reason -> assertThat(reason).startsWith("it "))
                .contains("it is no JSON object: one {…} after the other is wanted")
                .anyMatch(reason -> reason.endsWith("at letter 13 of line 6"));
        assertThat(done.refusals().get(5).raw()).isEqualTo("7");
    }

    @Test
    void of_a_file_that_was_cut_off_all_that_is_whole_comes_in() {
        for (String end : List.of(",{\"user\":\"c", ",{\"user\":\"cat\",", ",", "")) {
            try (Desk other = new Desk(folder)) {
                String text = "[" + ANN + ",\n" + BOB + end;
                Outcome.Imported done = other.bring(other.file("a.json", text), Mapping.GUESS);

                assertThat(other.events()).hasSize(2);
                assertThat(done.refusals())
                        .singleElement()
                        .satisfies(
                                refusal -> {
                                    assertThat(refusal.line()).isEqualTo(2);
                                    assertThat(refusal.reason())
                                            .startsWith("the file ends ")
                                            .endsWith("; perhaps it was cut off");
                                });
            }
        }
    }

    @Test
    void the_preview_shows_nothing_as_cut_off_where_only_its_own_look_ends() {
        String text =
                IntStream.range(0, 40)
                        .mapToObj(
                                i ->
                                        BOB.replace(
                                                "visit\"",
                                                "visit\",\"x\":\"" + "y".repeat(9000) + '"'))
                        .collect(Collectors.joining(",", "[", "]"));
        Source file = desk.file("a.json", text);

        Preview preview = desk.preview(file, Recipe.GUESS);

        assertThat(preview.understanding().why())
                .contains("JSON: an array, and each element of it is a row.");
        assertThat(preview.lines()).hasSizeBetween(20, 39);
        assertThat(preview.lines()).allMatch(line -> line.refused() == null);
        assertThat(desk.bring(file, Mapping.GUESS).record().rows()).isEqualTo(40);
    }

    @Test
    void an_element_without_end_is_read_past() {
        String huge = "{\"x\":\"" + "y".repeat(3_000_000) + "\"}";
        String text = "[" + ANN + ",\n" + huge + ",\n" + BOB + "]";

        Outcome.Imported done = desk.bring(desk.file("a.json", text), Mapping.GUESS);

        assertThat(desk.events()).hasSize(2);
        assertThat(done.refusals())
                .extracting(Refusal::line, Refusal::reason)
                .containsExactly(tuple(2L, "it is longer than a million letters"));
    }

    @Test
    void an_array_without_elements_has_no_rows_and_a_log_is_no_array() {
        assertThat(desk.refused(desk.file("a.json", "[]\n"), Mapping.GUESS).code())
                .isEqualTo("events.no-rows");
        String log = "[2026-01-05] visit ann\n[2026-01-06] visit bob\n";
        assertThat(desk.preview(desk.file("a.log", log), Recipe.GUESS).understanding().why())
                .contains("Columns are parted by blanks.");
    }
}
