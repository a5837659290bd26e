package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class BadFileTest extends WithDesk {

    private static final String HEADER = "user,time,event\n";

    private Problem check(Source source, String code, String sentence) {
        Problem problem = desk.refused(source, Mapping.GUESS);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.sentence()).contains(sentence).contains(source.name());
        assertThat(desk.events()).isEmpty();
        return problem;
    }

    @Test
    void a_missing_file_is_named() {
        check(new Source(folder.resolve("no.csv"), "no.csv"), "events.no-file", "no.csv");
    }

    @Test
    void a_folder_is_no_file() {
        check(new Source(folder, "data"), "events.directory", "data is a folder");
    }

    @Test
    void an_empty_file_has_nothing_to_bring_in() {
        check(desk.file("a.csv", ""), "events.empty", "a.csv is empty");
        check(desk.file("b.csv", " \n\r\n \n"), "events.empty", "b.csv is empty");
    }

    @Test
    void a_header_alone_is_no_data() {
        check(desk.file("a.csv", HEADER + "\n"), "events.no-rows", "no rows");
    }

    @Test
    void a_picture_or_an_archive_is_not_text() {
        byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        check(desk.file("a.csv", noise), "events.not-text", "a.csv is binary");
        check(
                desk.file("a.xlsx", "PK\u0003\u0004 and so on".getBytes(StandardCharsets.UTF_8)),
                "events.zip-broken",
                "broken or cut off");
    }

    @Test
    void bytes_that_stop_being_utf_8_are_refused_with_their_line() {
        String good = HEADER + "ann,2026-01-05,visit\n".repeat(20_000);
        byte[] bytes = (good + "J?rg,2026-01-06,visit\n").getBytes(StandardCharsets.US_ASCII);
        bytes[good.length() + 1] = (byte) 0xF6;

        Problem problem = check(desk.file("a.csv", bytes), "events.wrong-encoding", "line 20,002");

        assertThat(problem.place().line()).isEqualTo(20_002);
        assertThat(problem.next()).contains("windows-1252");
    }

    @Test
    void bytes_that_stop_being_utf_8_are_read_when_their_encoding_is_said() {
        String text = HEADER + "ann,2026-01-05,visit\n".repeat(20_000) + "Jörg,2026-01-06,visit\n";
        Shape shape = new Shape(null, null, "windows-1252", null);

        desk.bring(
                desk.file("a.csv", text, Charset.forName("windows-1252")),
                new Recipe(shape, Mapping.GUESS),
                Asked.once());

        assertThat(desk.events()).hasSize(20_001).last().asString().contains("Jörg");
    }

    @Test
    void a_gzip_file_that_is_cut_off_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            Random random = new Random(1);
            gzip.write(HEADER.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100_000; i++) {
                String row = random.nextInt() + ",2026-01-05,visit\n";
                gzip.write(row.getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() * 3 / 4);

        check(desk.file("a.csv.gz", cut), "events.broken-gzip", "broken or cut off after line");
    }

    @Test
    void a_mad_line_neither_fills_the_memory_nor_hides_the_others() {
        String mad = "{\"event\":\"" + "x".repeat(3_000_000) + "\"}\n";
        String good = "{\"user\":\"a\",\"time\":\"2026-01-05\",\"event\":\"visit\"}\n";

        Outcome.Imported done = desk.bring(desk.file("a.json", good + mad + good), Mapping.GUESS);

        assertThat(desk.events()).hasSize(2);
        assertThat(done.refusals()).hasSize(1);
        assertThat(done.refusals().getFirst().line()).isEqualTo(2);
        assertThat(done.refusals().getFirst().reason()).contains("longer than a million");
    }

    @Test
    void a_quote_that_is_never_closed_is_found() {
        String text =
                HEADER
                        + "ann,2026-01-05,visit\nbob,\"2026-01-06,visit\n"
                        + "cem,2026-01-07,visit\n".repeat(1000);

        Outcome.Imported done = desk.bring(desk.file("a.csv", text), Mapping.GUESS);

        assertThat(desk.events()).hasSize(1);
        assertThat(done.refusals()).hasSize(1);
        assertThat(done.refusals().getFirst().line()).isEqualTo(3);
        assertThat(done.refusals().getFirst().reason()).contains("a quote in it is never closed");
    }

    @Test
    void an_endless_quote_is_refused_before_it_fills_the_memory() {
        String text = HEADER + "ann,2026-01-05,visit\nbob,\"" + "x".repeat(20_000_000);

        check(desk.file("a.csv", text), "events.huge-value", "longer than 16 million");
    }

    @Test
    void text_without_columns_is_refused() {
        check(desk.file("a.txt", "hello\nworld\n"), "events.no-columns", "not cut into columns");
        byte[] zip = new Zip().with("a-word.txt", "hello\nworld\n").bytes();
        check(desk.file("a.zip", zip), "events.no-columns", "a.zip: a-word.txt is not cut");
    }

    @Test
    void broken_json_is_refused_line_by_line() {
        String good = "{\"user\":\"a\",\"time\":\"2026-01-05\",\"event\":\"visit\"}\n";
        List<String> bad =
                List.of(
                        "{\"user\":",
                        "{\"user\":\"a\",\"user\":\"b\",\"time\":\"2026-01-05\"}",
                        "[1,2]",
                        "7",
                        "{} {}",
                        "{\"time\":NaN}",
                        "{'time':1}",
                        "{\"a\":".repeat(200) + "1" + "}".repeat(200),
                        "{\"a\":{\"b\":1},\"a.b\":2}",
                        "{\"n\":" + "9".repeat(2000) + "}");

        Outcome.Imported done =
                desk.bring(
                        desk.file("a.json", good + String.join("\n", bad) + "\n" + good),
                        Mapping.GUESS);

        assertThat(desk.events()).hasSize(2);
        assertThat(done.refusals()).hasSize(bad.size());
        assertThat(done.refusals())
                .allSatisfy(
                        refusal ->
                                assertThat(refusal.reason())
                                        .startsWith("it ")
                                        .doesNotContain(
                                                "Exception", "StreamRead", "tools.jackson"));
    }

    @Test
    void a_file_of_which_no_row_can_be_read_is_refused_whole() {
        Mapping mapping = Mapping.of("user", "event", null).withTimeFormat("iso");
        Source source = desk.file("a.csv", HEADER + "ann,2026-01-05,visit\n");

        Problem problem = desk.refused(source, mapping);

        assertThat(problem.code()).isEqualTo("events.nothing-readable");
        assertThat(problem.sentence()).contains("line 2: \"visit\" in event is no time");
        assertThat(desk.imports.all()).isEmpty();
    }

    @Test
    void a_time_that_could_be_two_days_is_asked_about() {
        Source source = desk.file("a.csv", HEADER + "ann,01/02/2026,visit\n");

        assertThat(desk.refused(source, Mapping.GUESS).code()).isEqualTo("events.ambiguous-time");

        desk.bring(source, Mapping.GUESS.withTimeFormat("d/M/yyyy"));
        assertThat(desk.events()).containsExactly("visit|ann|2026-02-01 00:00:00");
    }

    @Test
    void a_column_that_does_not_exist_is_answered_with_the_nearest() {
        Source source = desk.file("a.csv", HEADER + "ann,2026-01-05,visit\n");

        Problem problem = desk.refused(source, Mapping.of("usr", "time", "event"));

        assertThat(problem.code()).isEqualTo("events.no-such-column");
        assertThat(problem.nearest()).isEqualTo("user");
    }

    @Test
    void a_time_format_that_is_none_is_refused() {
        Source source = desk.file("a.csv", HEADER + "ann,2026-01-05,visit\n");

        assertThat(desk.refused(source, Mapping.GUESS.withTimeFormat("{{bad")).code())
                .isEqualTo("events.bad-time-format");
    }

    @Test
    void an_encoding_that_is_none_is_answered_with_the_nearest() {
        Source source = desk.file("a.csv", HEADER + "ann,2026-01-05,visit\n");
        Shape shape = new Shape(null, null, "utf8x", null);

        assertThat(
                        org.assertj.core.api.Assertions.catchThrowableOfType(
                                        Fault.class,
                                        () ->
                                                desk.bring(
                                                        source,
                                                        new Recipe(shape, Mapping.GUESS),
                                                        Asked.once()))
                                .problems()
                                .first()
                                .code())
                .isEqualTo("events.no-such-encoding");
    }

    @Test
    void an_import_that_is_stopped_adds_nothing() {
        Source source = desk.file("a.csv", HEADER + "ann,2026-01-05,visit\n".repeat(20_000));
        Asked asked = Asked.once();
        Asked stopping =
                new Asked(
                        false,
                        (file, bytes, total, rows, refused) -> {
                            if (bytes > total / 2) {
                                asked.stop().ask();
                            }
                        },
                        asked.stop());

        Fault fault =
                org.assertj.core.api.Assertions.catchThrowableOfType(
                        Fault.class, () -> desk.bring(source, Recipe.GUESS, stopping));

        assertThat(fault.problems().first().code()).isEqualTo("events.stopped");
        assertThat(desk.events()).isEmpty();
        assertThat(desk.imports.all()).isEmpty();
    }
}
