package cynosure.measurement.web;

import static cynosure.measurement.web.Lantern.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who counts in Lantern's readings, asked in the afternoon of its last day.
class WhoPagesTest {

    private static final String SHARERS =
            "number of users who did share_note at least 2 times, per month";

    @TempDir static Path folder;
    private static Lantern lantern;
    private static Browserless owner;

    @BeforeAll
    static void open() {
        lantern = Lantern.in(folder);
        owner = lantern.owner();
    }

    @AfterAll
    static void close() {
        lantern.close();
    }

    @Test
    void every_reading_of_a_chart_leads_to_who_counts_in_it_without_scripts() {
        var page = owner.open("/measured?definition=" + encoded(SHARERS));
        String point = page.page().select("figure.chart .chart-wide a.moment").first().attr("href");
        var cell = page.one("tbody tr:nth-child(2) td.number a");

        assertThat(point).startsWith("/measured/who?definition=");
        assertThat(cell.attr("href")).startsWith("/measured/who?").endsWith("period=2025-10-01");
        assertThat(cell.attr("hx-get")).startsWith("/measured/who/piece?");
        assertThat(owner.open(cell.attr("href")).one("h2").text())
                .isEqualTo("Who counts in October 2025?");
    }

    @Test
    void as_many_count_as_the_chart_says_and_each_has_a_reason_a_line_and_a_list() {
        var chart = owner.open("/measured?definition=" + encoded(SHARERS));
        String reading = chart.one("tbody tr:nth-child(2) td.number").text();
        var page = owner.open(who("2025-10-01"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select(".who h3").first().text()).startsWith("Count: " + reading);
        assertThat(page.page().select(".witnesses").first().select("> li"))
                .isNotEmpty()
                .allSatisfy(
                        one -> {
                            assertThat(one.text()).contains("Did share_note", "at least 2 asked");
                            assertThat(one.select("svg.who-line circle.counts"))
                                    .hasSizeGreaterThanOrEqualTo(2);
                            assertThat(one.select("ol li.counts"))
                                    .hasSameSizeAs(one.select("svg.who-line circle.counts"));
                        });
        assertThat(page.page().select(".witnesses").last().text()).contains("short");
    }

    @Test
    void the_query_that_ran_can_be_seen_with_what_stood_for_its_question_marks() {
        var page = owner.open(who("2025-10-01"));

        assertThat(page.one(".who pre.query").text()).startsWith("WITH");
        assertThat(page.page().select(".who details ol li code").eachText())
                .anySatisfy(value -> assertThat(value).contains("share_note"));
    }

    @Test
    void the_piece_for_the_page_of_the_chart_says_the_same() {
        var piece = owner.open(who("2025-10-01").replace("/who?", "/who/piece?"));

        assertThat(piece.one("#who h2").text()).isEqualTo("Who counts in October 2025?");
        assertThat(piece.page().select("h1")).isEmpty();
    }

    @Test
    void nobody_sees_who_counts_without_being_let_in() {
        var stranger = Browserless.stranger(lantern.server()).open(who("2025-10-01"));

        assertThat(stranger.page().select(".who")).isEmpty();
    }

    @Test
    void a_sentence_that_cannot_be_measured_is_refused_like_anywhere() {
        var page = owner.open("/measured/who?definition=" + encoded("number of nothing_known"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.one(".notice.problem").attr("data-code")).isEqualTo("metric.unknown-event");
    }

    private static String who(String period) {
        return "/measured/who?definition=" + encoded(SHARERS) + "&period=" + period;
    }
}
