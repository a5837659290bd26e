package cynosure.events.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Numbers kept elsewhere, brought in on a page of a workspace that has no events at all.
class SeriesPagesTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-05-10T12:00:00Z"), ZoneOffset.UTC);
    private static final String SCORES =
            """
            month,value
            2026-01-31,38
            2026-02-28,41.5
            2026-03-31,40
            2026-04-30,44
            """;

    @TempDir static Path folder;
    private static Cynosure.Running server;
    private static Browserless owner;

    @BeforeAll
    static void start() {
        server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null), CLOCK);
        owner = Browserless.owner(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_file_of_numbers_becomes_a_series_that_a_sentence_reads_by_its_name() {
        Opened list = bring("O'Brien's \"nps\"", SCORES);

        assertThat(list.path()).isEqualTo("/events/series");
        var row = list.one("tbody tr:has(a:contains(Brien))");
        assertThat(row.select("td").eachText()).startsWith("4", "31 Jan 2026", "30 Apr 2026", "44");
        Opened measured = owner.open(row.select("th a").attr("href"));
        assertThat(measured.one(".figure .value").text()).isEqualTo("44");
        assertThat(measured.page().select("#measured tbody tr")).hasSize(4);
        assertThat(measured.page().select("pre.query")).isEmpty();
        Opened who = owner.open(measured.one("tbody td.number a").attr("href"));
        assertThat(who.text()).contains("brought in as the series");
    }

    @Test
    void its_name_is_offered_while_a_sentence_is_written() {
        bring("returns", SCORES);
        String begun = URLEncoder.encode("average of series \"ret", UTF_8);
        Opened ways = owner.fetch("/sentence/completions?caret=22&definition=" + begun);

        assertThat(ways.page().select("li .word").eachText()).containsExactly("\"returns\"");
    }

    @Test
    void a_series_that_is_brought_in_again_is_replaced_and_one_can_be_forgotten() {
        bring("visits", SCORES);
        Opened list = bring("visits", "day,value\n2026-05-01,7\n");
        assertThat(list.one("tbody tr:has(a:contains(visits)) td").text()).isEqualTo("1");

        Opened gone = owner.send("/events/series/removal", Map.of("name", "visits"));
        assertThat(gone.page().select("a:contains(visits)")).isEmpty();
    }

    @Test
    void a_row_that_is_no_number_is_named_and_nothing_of_its_file_is_taken() {
        Opened again = bring("broken", "day,value\n2026-05-01,7\n2026-05-02,many\n");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.one(".notice.problem").text()).contains("line 3").contains("many");
        assertThat(again.one("input[name=name]").val()).isEqualTo("broken");
        assertThat(owner.open("/events/series").page().select("th a:contains(broken)")).isEmpty();
        assertThat(bring("", SCORES).one(".notice.problem").attr("data-code"))
                .isEqualTo("events.series-name");
        assertThat(bring("empty", "").one(".notice.problem").attr("data-code"))
                .isEqualTo("events.no-file-chosen");
    }

    private static Opened bring(String name, String file) {
        owner.open("/events/series");
        return owner.upload(
                "/events/series",
                Map.of("name", name),
                Map.of("numbers.csv", file.getBytes(UTF_8)));
    }
}
