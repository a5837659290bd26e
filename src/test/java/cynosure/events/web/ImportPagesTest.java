package cynosure.events.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import cynosure.web.WithServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportPagesTest extends WithServer {

    private static final String ORDERS =
            """
             customer_id  date number_of_cds  dollar_value\r
             00001 19970101  1   11.77\r
             00002 19970112  1   12.00\r
             00002 19970112  5   77.00\r
             00003 19970102  2   20.76\r
            """;

    @Test
    void without_events_the_page_says_what_they_are_for_and_how_to_bring_them_in() {
        Opened events = owner.open("/events");
        assertThat(events.one(".empty h2").text()).isEqualTo("No events yet");
        assertThat(events.one(".empty a.button").attr("href")).isEqualTo("/events/import");
    }

    @Test
    void a_file_of_padded_columns_is_understood_named_imported_and_listed() {
        Opened mapping = upload("orders.txt", ORDERS);
        assertThat(mapping.one("select[name=user] option[selected]").text())
                .isEqualTo("customer_id (guessed)");
        assertThat(mapping.one("select[name=time] option[selected]").text())
                .isEqualTo("date (guessed)");
        assertThat(mapping.page().select(".understood tbody tr")).hasSize(4);
        assertThat(mapping.one(".understood tbody tr:nth-child(3)").text())
                .contains("00002")
                .contains("12 Jan 1997, 00:00:00")
                .contains("number_of_cds = 5");

        Opened done = bring(mapping, Map.of("event", "-", "eventName", "purchase"));
        assertThat(done.one("p.lead").text()).isEqualTo("4 events are in.");

        Opened events = owner.open("/events");
        assertThat(events.one("[data-files] p").text()).startsWith("4 events in 1 file, the last");
        assertThat(events.one("[data-files] tbody tr").text())
                .contains("orders.txt", "1 Jan 1997 to 12 Jan 1997");
        assertThat(events.one("p.lead").text())
                .startsWith("4 events from 1 Jan 1997 to 12 Jan 1997.");
        assertThat(owner.open("/catalogue").one("#rows").text())
                .contains("purchase", "number_of_cds");
    }

    @Test
    void a_changed_choice_shows_at_once_what_is_understood_then() {
        Opened mapping =
                upload("orders.csv", "who;when;done;id\na;2026-01-02;buy;1\nb;2026-01-03;buy;2\n");
        assertThat(mapping.one(".understood tbody tr").text()).contains("buy");

        Opened changed =
                owner.send(
                        mapping.path() + "/choices",
                        Map.of("user", "who", "event", "-", "eventName", "sale"));
        assertThat(changed.one(".understood tbody tr").text())
                .contains("sale")
                .contains("done = buy");

        Opened otherwise =
                owner.send(mapping.path() + "/choices", Map.of("parted", ",", "user", "who"));
        assertThat(otherwise.one(".notice.problem").attr("data-code")).isEqualTo("events.no-time");
        Opened back = owner.send(mapping.path() + "/choices", Map.of("parted", ";", "user", "who"));
        assertThat(back.one("select[name=user] option[selected]").text()).isEqualTo("who");
    }

    @Test
    void refused_rows_are_shown_with_line_and_reason_and_all_of_them_can_be_downloaded() {
        StringBuilder file = new StringBuilder("user,time,event\na,2026-01-02,buy\n");
        for (int i = 0; i < 150; i++) {
            file.append("b,not yet,buy\n");
        }
        Opened mapping =
                upload("mixed.csv", file.toString(), Map.of("timeFormat", "iso", "time", "time"));
        Opened done = bring(mapping, Map.of("timeFormat", "iso", "time", "time"));

        assertThat(done.one("p.lead").text()).isEqualTo("1 event is in.");
        assertThat(done.one("[data-refused]").text()).isEqualTo("150");
        assertThat(done.page().select(".refused tbody tr")).hasSize(100);
        assertThat(done.one(".refused tbody tr").text()).contains("3").contains("not yet");
        String link = done.one("a[href$=refused.csv]").attr("href");
        Opened csv = owner.open(link);
        assertThat(csv.text().lines()).hasSize(151).first().isEqualTo("line,reason,row");
        assertThat(owner.open(link.replace("/refused.csv", "")).one("h1").text())
                .isEqualTo("mixed.csv");
    }

    @Test
    void an_import_can_be_tried_first_and_its_mapping_saved_for_the_next_file() {
        Opened mapping = upload("orders.txt", ORDERS + "00004 never 1 2.00\r\n");
        owner.send(
                mapping.path() + "/rehearsal",
                Map.of("event", "-", "eventName", "purchase", "saveAs", "Orders"));
        Opened tried = waitFor(owner, mapping.path());

        assertThat(tried.one("#saveAs").val()).isEqualTo("Orders");
        assertThat(tried.one("[data-would-add]").text()).isEqualTo("4");
        assertThat(tried.one("[data-would-refuse]").text()).isEqualTo("1");
        assertThat(tried.one("[data-trial]").text()).contains("purchase").contains("dollar_value");
        assertThat(owner.open(tried.path() + "/refused.csv").text()).contains("never");
        assertThat(owner.open("/events").one(".empty h2").text()).isEqualTo("No events yet");

        bring(tried, Map.of("event", "-", "eventName", "purchase", "saveAs", "Orders"));
        Opened next = upload("next.txt", ORDERS.replace("1997", "1998"));

        assertThat(next.one("[data-read-like]").text()).isEqualTo("Read like “Orders”");
        assertThat(next.one(".understood tbody tr").text()).contains("purchase");

        Opened saved = owner.open("/events/mappings");
        assertThat(saved.one("tbody th").text()).isEqualTo("Orders");
        owner.send(saved.one("tbody form").attr("action"), Map.of());
        assertThat(owner.open("/events/mappings").one(".empty h2").text())
                .isEqualTo("Nothing is saved yet");
    }

    @Test
    void the_same_file_adds_nothing_unless_it_is_asked_for_and_then_only_once() {
        bring(upload("orders.txt", ORDERS), Map.of());
        Opened again = bring(upload("orders-copy.txt", ORDERS), Map.of());
        assertThat(again.one("p.lead").text())
                .isEqualTo("This file was imported before, so nothing was added.");
        assertThat(count()).isEqualTo("4");

        Map<String, String> anyway =
                Map.of("again", "true", "attempt", again.one("input[name=attempt]").val());
        owner.send(again.path() + "/import", anyway);
        owner.send(again.path() + "/import", anyway);
        Opened done = waitFor(owner, again.path());
        owner.send(again.path() + "/import", anyway);
        assertThat(waitFor(owner, again.path()).one("p.lead").text()).isEqualTo("4 events are in.");
        assertThat(done.page().select("input[name=again]")).isEmpty();
        assertThat(count()).isEqualTo("8");
    }

    @Test
    void a_form_sent_twice_uploads_and_imports_once() {
        String id = owner.open("/events/import").one("input[name=upload]").val();
        Map<String, byte[]> file = Map.of("orders.txt", ORDERS.getBytes(UTF_8));
        Opened first = owner.upload("/events/uploads", Map.of("upload", id), file);
        Opened second = owner.upload("/events/uploads", Map.of("upload", id), file);
        assertThat(second.path()).isEqualTo(first.path());

        owner.send(first.path() + "/import", Map.of("attempt", "0"));
        owner.send(first.path() + "/import", Map.of("attempt", "0"));
        waitFor(owner, first.path());
        assertThat(count()).isEqualTo("4");
        assertThat(owner.open("/events").page().select("a[href^=/events/imports/]")).hasSize(1);
    }

    @Test
    void many_files_in_one_upload_are_read_alike() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int day = 1; day <= 305; day++) {
            String row = "user,time,event\nu" + day + ",2026-01-01T00:00:00Z,buy\n";
            files.put("day-" + day + ".csv", row.getBytes(UTF_8));
        }
        owner.open("/events/import");
        Opened mapping = owner.upload("/events/uploads", Map.of(), files);
        assertThat(mapping.one("h1").text()).isEqualTo("day-1.csv and 304 more files");
        Opened done = bring(mapping, Map.of());
        assertThat(done.one("p.lead").text()).isEqualTo("305 events are in.");
    }

    @Test
    void what_was_chosen_outlives_a_restart_and_an_import_that_broke_off_can_be_started_again()
            throws IOException {
        Opened mapping = upload("orders.txt", ORDERS);
        owner.send(mapping.path() + "/choices", Map.of("event", "-", "eventName", "purchase"));
        server.close();
        Path note = folder.resolve("uploads").resolve(last(mapping.path())).resolve("upload.json");
        Files.writeString(note, Files.readString(note).replace("\"attempt\":0", "\"attempt\":1"));

        startServer();
        assertThat(owner.open("/events").one(".notice").text())
                .startsWith("orders.txt, uploaded")
                .endsWith("did not come in; its page says why.");
        Opened broken = owner.open(mapping.path());
        assertThat(broken.one(".notice.problem").attr("data-code")).isEqualTo("events.interrupted");
        assertThat(broken.one("input[name=eventName]").val()).isEqualTo("purchase");
        bring(broken, Map.of("event", "-", "eventName", "purchase"));
        assertThat(count()).isEqualTo("4");
    }

    @Test
    void a_form_without_a_file_says_so() {
        owner.open("/events/import");
        Opened refused = owner.upload("/events/uploads", Map.of(), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".notice.problem").attr("data-code"))
                .isEqualTo("events.no-file-chosen");
    }

    @Test
    void a_file_that_holds_no_events_says_why_and_can_be_discarded() {
        for (String content :
                new String[] {"", "\n\n", "just some words\nand more\n", "a\0b\0c\0"}) {
            Opened mapping = upload("odd.bin", content);
            assertThat(mapping.status()).isEqualTo(200);
            assertThat(mapping.one(".notice.problem").attr("data-code")).startsWith("events.");
            assertThat(mapping.page().select("button.primary[disabled]")).hasSize(1);
            Opened after = owner.send(mapping.path() + "/discard", Map.of());
            assertThat(after.path()).isEqualTo("/events");
            assertThat(owner.open(mapping.path()).status()).isEqualTo(404);
        }
        Opened unreadable = upload("odd.bin", "");
        assertThat(unreadable.one("header button").text()).isEqualTo("Choose another file");
        String discard = unreadable.one("header form").attr("action");
        assertThat(owner.send(discard, Map.of("another", "true")).path())
                .isEqualTo("/events/import");
    }

    @Test
    void an_unknown_zone_or_time_format_is_a_mistake_on_the_page() {
        Opened mapping = upload("orders.txt", ORDERS);
        Opened zone = owner.send(mapping.path() + "/choices", Map.of("zone", "Mars/Olympus"));
        assertThat(zone.one(".notice.problem").attr("data-code")).isEqualTo("events.no-such-zone");
        Opened format = owner.send(mapping.path() + "/choices", Map.of("timeFormat", "bbbb"));
        assertThat(format.one(".notice.problem").attr("data-code"))
                .isEqualTo("events.bad-time-format");
    }

    @Test
    void names_and_values_of_the_data_are_text_never_markup() {
        String evil = "user,time,event\n<b>u</b>,2026-01-02,<script>alert(1)</script>\n";
        Opened done = bring(upload("<img src=x>.csv", evil), Map.of());
        assertThat(done.page().select("main img, main script, main b")).isEmpty();
        assertThat(owner.open("/events").one("[data-files] th a").text()).contains("<img src=x>");
        assertThat(owner.open("/catalogue").one("#rows .event-name").text())
                .isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void strangers_see_no_events() {
        assertThat(Browserless.stranger(server).open("/events").status()).isEqualTo(401);
        assertThat(Browserless.stranger(server).open("/events/import").status()).isEqualTo(401);
    }

    private Opened upload(String name, String content) {
        return upload(name, content, Map.of());
    }

    private Opened upload(String name, String content, Map<String, String> choices) {
        String id = owner.open("/events/import").one("input[name=upload]").val();
        Opened mapping =
                owner.upload(
                        "/events/uploads",
                        Map.of("upload", id),
                        Map.of(name, content.getBytes(UTF_8)));
        return choices.isEmpty() ? mapping : owner.send(mapping.path() + "/choices", choices);
    }

    private Opened bring(Opened mapping, Map<String, String> choices) {
        Map<String, String> fields = new LinkedHashMap<>(choices);
        fields.put("attempt", mapping.one("input[name=attempt]").val());
        owner.send(mapping.path() + "/import", fields);
        return waitFor(owner, mapping.path());
    }

    static Opened waitFor(Browserless owner, String path) {
        Instant until = Instant.now().plus(Duration.ofSeconds(60));
        Opened page = owner.open(path);
        while (!page.page().select("#progress").isEmpty() && Instant.now().isBefore(until)) {
            page = owner.open(path);
        }
        return page;
    }

    private String count() {
        return owner.open("/catalogue").one("#rows td.number").text();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
