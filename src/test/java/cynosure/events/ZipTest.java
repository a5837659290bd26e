package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZipTest extends WithDesk {

    private static final String MONDAY = "user,time,event\nann,2026-01-05,visit\n";
    private static final String TUESDAY =
            "time,event,user,plan\n2026-01-06,visit,bob,pro\nnever,visit,eve,free\n";

    @Test
    void files_of_an_archive_come_in_together_whatever_order_their_columns_have() {
        byte[] zip = new Zip().with("b/tuesday.csv", TUESDAY).with("a/monday.csv", MONDAY).bytes();

        Outcome.Imported done = desk.bring(desk.file("week.zip", zip), Mapping.GUESS);

        assertThat(desk.events())
                .containsExactly("visit|ann|2026-01-05 00:00:00", "visit|bob|2026-01-06 00:00:00");
        assertThat(desk.imports.all()).hasSize(1);
        assertThat(done.refusals())
                .extracting(Refusal::part, Refusal::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("b/tuesday.csv", 3L));
        assertThat(desk.imports.refusals(done.record().number())).isEqualTo(done.refusals());
    }

    @Test
    void gzipped_json_lines_in_an_archive_are_unpacked_twice() {
        byte[] zip =
                new Zip()
                        .withGzip("1/a.json.gz", line("ann", 5))
                        .withGzip("1/b.json.gz", line("bob", 6))
                        .with("__MACOSX/._a.json.gz", "junk")
                        .with(".DS_Store", "junk")
                        .with("1/Thumbs.db", "junk")
                        .with("desktop.ini", "junk")
                        .bytes();

        desk.bring(desk.file("export.zip", zip), Mapping.GUESS);

        assertThat(desk.events())
                .containsExactly("visit|ann|2026-01-05 00:00:00", "visit|bob|2026-01-06 00:00:00");
    }

    @Test
    void the_same_content_adds_nothing_however_it_is_packed_or_called() {
        byte[] zip = new Zip().with("monday.csv", MONDAY).bytes();
        desk.bring(desk.file("monday.csv", MONDAY), Mapping.GUESS);

        for (Source same :
                List.of(
                        desk.file("other.csv", MONDAY),
                        desk.file("a.csv.gz", Zip.gzip(MONDAY.getBytes(StandardCharsets.UTF_8))),
                        desk.file("a.zip", zip),
                        desk.file(
                                "twice.zip",
                                new Zip().with("1.csv", MONDAY).with("2.csv", MONDAY).bytes()))) {
            assertThat(desk.bring(same, Recipe.GUESS, Asked.once()))
                    .as(same.name())
                    .isInstanceOf(Outcome.AlreadyThere.class);
        }
        assertThat(desk.events()).hasSize(1);
    }

    @Test
    void of_an_archive_only_the_files_that_are_new_come_in() {
        desk.bring(desk.file("monday.csv", MONDAY), Mapping.GUESS);
        byte[] zip = new Zip().with("monday.csv", MONDAY).with("tuesday.csv", TUESDAY).bytes();

        Outcome.Imported done = desk.bring(desk.file("week.zip", zip), Mapping.GUESS);
        Recipe said =
                new Recipe(Shape.GUESS, Mapping.of("user", "time", "event").withTimeFormat("iso"));

        assertThat(done.record().rows()).isEqualTo(1);
        assertThat(done.record().recipe()).endsWith("1 of the 2 files in it were there before");
        assertThat(desk.events()).hasSize(2);
        assertThat(desk.bring(desk.file("t.csv", TUESDAY), said, Asked.once()))
                .isInstanceOf(Outcome.AlreadyThere.class);
    }

    @Test
    void an_archive_in_an_archive_is_refused() {
        byte[] inner = new Zip().with("a.csv", MONDAY).bytes();
        refused(new Zip().with("0.zip", inner).bytes(), "events.zip-nested", "an archive in");
        refused(
                new Zip().with("0.gz", Zip.gzip(Zip.gzip(inner))).bytes(),
                "events.zip-nested",
                "an archive in");
        check(desk.file("a.gz", Zip.gzip(inner)), "events.zip-nested", "an archive in");
    }

    @Test
    void names_and_links_that_lead_out_of_the_archive_are_refused() {
        for (String name : List.of("../../etc/cron.d/a", "/etc/passwd", "a\\..\\b.csv")) {
            refused(new Zip().with(name, MONDAY).bytes(), "events.zip-path", "leads out");
        }
        byte[] link = Zip.listed(new Zip().with("a.csv", MONDAY).bytes(), 0, 38, 0xA1FF << 16);
        refused(link, "events.zip-path", "holds a link");
    }

    @Test
    void files_that_lie_over_one_another_are_refused() {
        byte[] zip = new Zip().with("a.csv", MONDAY).with("b.csv", TUESDAY).bytes();
        refused(Zip.listed(zip, 1, 42, 0), "events.zip-too-large", "over one another");
    }

    @Test
    void what_would_grow_a_hundredfold_is_refused_before_it_does() {
        byte[] rows = "ann,2026-01-05,visit\n".repeat(1_300_000).getBytes(StandardCharsets.UTF_8);
        byte[] gzip = Zip.gzip(rows);
        refused(new Zip().with("a.csv", rows).bytes(), "events.zip-too-large", "100 times");
        refused(new Zip().with("a.csv.gz", gzip).bytes(), "events.zip-too-large", "100 times");
        check(desk.file("a.csv.gz", gzip), "events.zip-too-large", "100 times");
    }

    @Test
    void a_size_that_is_a_lie_is_found_out() {
        byte[] honest = new Zip().with("a.csv", MONDAY.repeat(20_000)).bytes();
        refused(Zip.listed(honest, 0, 24, 20), "events.zip-broken", "broken or cut off");
        byte[] huge = new Zip().with("a.csv", MONDAY).bytes();
        refused(Zip.listed(huge, 0, 24, 600 << 20), "events.zip-too-large", "more than 512 MB");
    }

    @Test
    void a_locked_a_cut_and_an_empty_archive_are_refused_with_their_reasons() {
        byte[] zip = new Zip().with("a.csv", MONDAY).bytes();
        refused(Zip.listed(zip.clone(), 0, 8, 1), "events.zip-locked", "password");
        refused(Arrays.copyOf(zip, zip.length - 30), "events.zip-broken", "broken");
        refused(new Zip().with("empty.csv", "").bytes(), "events.zip-empty", "no file in");
        zip[60] ^= 0x10;
        Problem problem = refused(zip, null, "broken");
        assertThat(problem.code()).isIn("events.zip-broken", "events.broken-gzip");
    }

    @Test
    void a_spreadsheet_is_no_archive_of_events() {
        byte[] xlsx =
                new Zip().with("[Content_Types].xml", "<x/>").with("xl/a.xml", "<x/>").bytes();
        refused(xlsx, "events.not-text", "spreadsheet");
    }

    private Problem refused(byte[] zip, String code, String sentence) {
        return check(desk.file("a.zip", zip), code, sentence);
    }

    private Problem check(Source source, String code, String sentence) {
        Problem problem = desk.refused(source, Mapping.GUESS);
        assertThat(problem.sentence()).contains(sentence);
        if (code != null) {
            assertThat(problem.code()).isEqualTo(code);
        }
        assertThat(desk.events()).isEmpty();
        return problem;
    }

    private static String line(String user, int day) {
        return "{\"event\":\"visit\",\"user\":\"%s\",\"time\":\"2026-01-0%d\"}%n"
                .formatted(user, day);
    }
}
