package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Vocabulary.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ImportTest extends WithDesk {

    private static final String CSV =
            """
            user_id,timestamp,event,plan,amount
            ann,2026-01-05 09:00:00,purchase,pro,10.50
            bob,2026-01-06 10:00:00,visit,free,
            ,2026-01-07 11:00:00,visit,free,3
            """;

    @Test
    void a_column_of_members_is_who_did_it() {
        Source file = desk.file("a.csv", "at,member,event\n2026-01-05,ann,buy\n");

        assertThat(desk.preview(file, Recipe.GUESS).understanding().recipe().mapping().user())
                .isEqualTo("member");
    }

    @Test
    void a_csv_file_is_understood_without_a_word() {
        Import done = desk.bring(desk.file("a.csv", CSV), Mapping.GUESS).record();

        assertThat(desk.events())
                .containsExactly(
                        "purchase|ann|2026-01-05 09:00:00",
                        "visit|bob|2026-01-06 10:00:00",
                        "visit|-|2026-01-07 11:00:00");
        assertThat(done.rows()).isEqualTo(3);
        assertThat(done.first()).isEqualTo(Instant.parse("2026-01-05T09:00:00Z"));
        assertThat(done.last()).isEqualTo(Instant.parse("2026-01-07T11:00:00Z"));
    }

    @Test
    void values_parted_by_any_usual_sign_mean_the_same() {
        for (String delimiter : List.of(";", "\t", "|")) {
            try (Desk other = new Desk(folder)) {
                other.bring(other.file("a.csv", CSV.replace(",", delimiter)), Mapping.GUESS);
                assertThat(other.events()).as("parted by %s", delimiter).hasSize(3);
                assertThat(other.warehouse.catalog().kinds("amount")).containsExactly(Kind.NUMBER);
            }
        }
    }

    @Test
    void padded_columns_with_windows_line_ends_are_read_by_their_blanks() {
        String text =
                "customer_id    date number_of_cds dollar_value\r\n"
                        + " 00001 19970101  1   11.77\r\n"
                        + " 00002 19970112  1    0.00\r\n"
                        + " 00002 19970112  1    0.00\r\n";

        desk.bring(desk.file("a.txt", text), Mapping.GUESS.named("purchase"));

        assertThat(desk.events())
                .containsExactly(
                        "purchase|00001|1997-01-01 00:00:00",
                        "purchase|00002|1997-01-12 00:00:00",
                        "purchase|00002|1997-01-12 00:00:00");
        assertThat(desk.warehouse.catalog().kinds("dollar_value")).containsExactly(Kind.NUMBER);
    }

    @Test
    void json_lines_are_flattened_and_keep_their_types() {
        String text =
                """
                {"event":"play","userId":"39","ts":1541105830796,"song":{"title":"A","tags":["x",1]},"paid":true,"length":246.30812}

                {"event":"play","userId":"","ts":1541105830797,"song":{"title":7}}
                """;

        desk.bring(desk.file("a.json", text), Mapping.GUESS);

        assertThat(desk.events())
                .containsExactly(
                        "play|39|2018-11-01 20:57:10.796", "play|-|2018-11-01 20:57:10.797");
        assertThat(desk.warehouse.catalog().kinds("song.title"))
                .containsExactly(Kind.TEXT, Kind.NUMBER);
        assertThat(desk.warehouse.catalog().kinds("paid")).containsExactly(Kind.FLAG);
        assertThat(values("song.tags", Kind.TEXT)).containsExactly("[\"x\",1]");
        assertThat(values("length", Kind.NUMBER)).containsExactly("246.308120");
    }

    @Test
    void a_gzipped_file_is_known_by_its_bytes_whatever_it_is_called() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(CSV.getBytes(StandardCharsets.UTF_8));
        }

        desk.bring(desk.file("a.csv", bytes.toByteArray()), Mapping.GUESS);

        assertThat(desk.events()).hasSize(3);
    }

    @Test
    void letters_survive_in_every_encoding() {
        String text = "user,time,event,city\nJosé,2026-01-05,visit,Köln – Süd\n";
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        Charset.forName("windows-1252"))) {
            try (Desk other = new Desk(folder)) {
                other.bring(other.file("a.csv", text, charset), Mapping.GUESS);
                assertThat(other.events())
                        .as(charset.name())
                        .containsExactly("visit|José|2026-01-05 00:00:00");
            }
        }
    }

    @Test
    void the_mark_at_the_beginning_of_utf_8_is_no_part_of_the_first_name() {
        desk.bring(desk.file("a.csv", "\uFEFF" + CSV), Mapping.GUESS);

        assertThat(desk.events()).hasSize(3);
    }

    @Test
    void a_bad_row_is_refused_with_its_line_and_the_others_come_in() {
        String text =
                """
                user_id,timestamp,event
                ann,2026-01-05,visit
                bob,yesterday,visit
                cem,2026-01-06
                dee,2026-02-31,visit
                eve,,visit
                fay,2026-01-07,
                gil,2026-01-08,visit
                """;

        Outcome.Imported done = desk.bring(desk.file("a.csv", text), Mapping.GUESS);

        assertThat(desk.events()).hasSize(2);
        assertThat(done.refusals())
                .extracting(Refusal::line, Refusal::reason, Refusal::raw)
                .containsExactly(
                        row(
                                3,
                                "\"yesterday\" in timestamp is no time written as iso",
                                "bob,yesterday,visit"),
                        row(4, "it has 2 values where the file has 3 columns", "cem,2026-01-06"),
                        row(
                                5,
                                "\"2026-02-31\" in timestamp is no time written as iso",
                                "dee,2026-02-31,visit"),
                        row(6, "it has no time in timestamp", "eve,,visit"),
                        row(7, "it has no event name in event", "fay,2026-01-07,"));
        assertThat(desk.imports.refusals(done.record().number())).isEqualTo(done.refusals());
        assertThat(done.record().refused()).isEqualTo(5);
    }

    @Test
    void the_same_content_again_adds_nothing_unless_asked_to() {
        desk.bring(desk.file("a.csv", CSV), Mapping.GUESS);
        Source copy = desk.file("renamed.csv", CSV);

        assertThat(desk.bring(copy, Recipe.GUESS, Asked.once()))
                .isInstanceOf(Outcome.AlreadyThere.class);
        assertThat(desk.events()).hasSize(3);

        desk.bring(copy, Recipe.GUESS, new Asked(true, Progress.NONE, Asked.once().stop()));
        assertThat(desk.events()).hasSize(6);
    }

    @Test
    void the_same_id_twice_is_one_event_within_a_file_and_across_files() {
        String first = "user,time,event,message_id\na,2026-01-01,visit,m1\na,2026-01-02,visit,m2\n";
        String second =
                "user,time,event,message_id\nb,2026-01-03,visit,m2\nb,2026-01-04,visit,m3\n"
                        + "b,2026-01-05,visit,m3\nb,2026-01-06,visit,\nb,2026-01-06,visit,\n";

        desk.bring(desk.file("a.csv", first), Mapping.GUESS);
        Import done =
                desk.bring(desk.file("b.csv", second), Mapping.GUESS.withId("message_id")).record();

        assertThat(desk.events())
                .containsExactly(
                        "visit|a|2026-01-01 00:00:00",
                        "visit|a|2026-01-02 00:00:00",
                        "visit|b|2026-01-04 00:00:00",
                        "visit|b|2026-01-06 00:00:00",
                        "visit|b|2026-01-06 00:00:00");
        assertThat(done.rows()).isEqualTo(3);
        assertThat(done.merged()).isEqualTo(2);
    }

    @Test
    void times_without_a_zone_are_in_the_zone_that_was_said() {
        String text = "user,time,event\na,2026-07-01 00:30:00,x\na,2026-07-01T00:30:00Z,y\n";

        desk.bring(desk.file("a.csv", text), Mapping.GUESS.in(ZoneId.of("Europe/Berlin")));

        assertThat(desk.events())
                .containsExactly("x|a|2026-06-30 22:30:00", "y|a|2026-07-01 00:30:00");
    }

    @Test
    void a_preview_shows_rows_as_they_stand_and_as_understood_and_changes_nothing() {
        String text = CSV + "zoe,never,visit,free,1\n";

        Preview preview = desk.preview(desk.file("a.csv", text), Recipe.GUESS);

        assertThat(preview.understanding().problems().none()).isTrue();
        assertThat(preview.lines()).hasSize(4);
        assertThat(preview.lines().getFirst().raw())
                .isEqualTo("ann,2026-01-05 09:00:00,purchase,pro,10.50");
        assertThat(preview.lines().getFirst().event().properties())
                .containsEntry("plan", "pro")
                .containsEntry("amount", "10.50")
                .hasSize(2);
        assertThat(preview.lines().getLast().refused()).startsWith("\"never\" in timestamp");
        assertThat(preview.understanding().why())
                .contains(
                        "Columns are parted by commas.",
                        "The first row names the columns.",
                        "The user is user_id: it is called so.",
                        "The event is event: it is called so.");
        assertThat(desk.events()).isEmpty();
    }

    @Test
    void a_file_without_a_header_has_columns_called_by_their_place() {
        Mapping mapping = Mapping.of("column1", "column2", null).named("purchase");

        desk.bring(
                desk.file("a.txt", " 00004 19970101  2   29.33\n 00021 19970102 1 3\n"), mapping);

        assertThat(desk.events())
                .containsExactly(
                        "purchase|00004|1997-01-01 00:00:00", "purchase|00021|1997-01-02 00:00:00");
    }

    private List<String> values(String property, Kind kind) {
        String column = desk.warehouse.layout().column(property, kind).orElseThrow();
        return desk.rows(
                "select %1$s from event where %1$s is not null order by \"at\"".formatted(column));
    }

    private static org.assertj.core.groups.Tuple row(long line, String reason, String raw) {
        return org.assertj.core.groups.Tuple.tuple(line, reason, raw);
    }
}
