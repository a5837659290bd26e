package cynosure.measurement.web;

import static cynosure.measurement.web.Lantern.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Fifteen weeks of Lantern, looked at in the afternoon of their last day.
class MeasuredPagesTest {

    private static final String CHAPTERS = "number of finish_chapter, per month";
    private static final String NOTED = "share of finish_chapter where noted is true, per week";
    private static final String LAMPLIGHTERS =
            "number of users who did share_note at least 2 times, over the last 7 days";

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

    @BeforeEach
    void forgetTheNorthStar() {
        lantern.server()
                .context()
                .getBean(JdbcClient.class)
                .sql("delete from framework_revision")
                .update();
    }

    @Test
    void the_last_complete_reading_is_the_number_and_the_running_one_is_marked() {
        var page = owner.open("/measured?name=Chapters&definition=" + encoded(CHAPTERS));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.one(".figure .value").text()).isEqualTo("121");
        assertThat(page.one(".figure .when").text()).startsWith("in October 2025, ");
        assertThat(page.one("tr.running").text())
                .isEqualTo("November 2025 201 This month is still running.");
        assertThat(page.page().select("figure.chart svg")).isNotEmpty();
    }

    @Test
    void a_share_shows_its_part_and_its_whole() {
        var page = owner.open("/measured?definition=" + encoded(NOTED));

        assertThat(page.page().select("tbody tr").get(1).text())
                .isEqualTo("week of 17 November 2025 27.8 % 15 54");
        assertThat(page.one(".figure .value").text()).isEqualTo("27.8 %");
    }

    @Test
    void a_period_that_the_sentence_forbids_cannot_be_chosen_and_it_is_said_why() {
        var page = owner.open("/measured?definition=" + encoded(CHAPTERS));

        assertThat(page.page().select("nav[aria-label=Read by] a").eachText())
                .containsExactly("Month");
        assertThat(page.one("#measured .hint").text()).startsWith("The sentence says “per month”");
        var forced = owner.open("/measured?every=day&definition=" + encoded(CHAPTERS));
        assertThat(forced.status()).isEqualTo(200);
        assertThat(forced.one(".notice.problem").attr("data-code"))
                .isEqualTo("metric.other-period");
    }

    @Test
    void a_rolling_sentence_can_be_read_by_day_week_and_month() {
        for (String every : List.of("day", "week", "month")) {
            var page =
                    owner.open("/measured?every=" + every + "&definition=" + encoded(LAMPLIGHTERS));
            assertThat(page.one("nav[aria-label=Read by] a[aria-current]").text())
                    .isEqualToIgnoringCase(every);
            assertThat(page.one(".figure .when").text()).startsWith("over the 7 days to ");
        }
    }

    @Test
    void a_rolling_sentence_is_read_by_week_and_has_no_reading_before_the_end_of_its_period() {
        var page = owner.open("/measured?definition=" + encoded(LAMPLIGHTERS));

        assertThat(page.one("nav[aria-label=Read by] a[aria-current]").text()).isEqualTo("Week");
        assertThat(page.one("tbody tr").text())
                .isEqualTo("week of 24 November 2025 not yet This week is still running.");
        assertThat(page.one(".figure .when").text())
                .contains("over the 7 days to 23 November 2025");
    }

    @Test
    void one_can_look_less_far_back() {
        String address = "/measured?every=day&definition=" + encoded("number of finish_chapter");

        assertThat(rows(address + "&range=all")).isEqualTo(104);
        assertThat(rows(address + "&range=3-months")).isEqualTo(93);
        assertThat(rows(address + "&range=nonsense")).isEqualTo(104);
    }

    @Test
    void how_it_was_counted_can_be_checked_by_anyone() {
        var counted =
                owner.open("/measured?definition=" + encoded(CHAPTERS)).one("details:has(.query)");

        assertThat(counted.text())
                .contains(
                        "Days begin at midnight in Europe/Copenhagen; weeks begin on Monday.",
                        "Counted on 1,121 events, the last of them on ");
        assertThat(counted.select(".query").text()).containsIgnoringCase("select");
        assertThat(counted.select("ol li").eachText())
                .anySatisfy(value -> assertThat(value).endsWith("which is “finish_chapter”"));
    }

    @Test
    void the_readings_can_be_had_as_a_file() {
        var file = owner.open("/measured.csv?name=Noted&range=all&definition=" + encoded(NOTED));

        assertThat(file.text().lines().findFirst())
                .contains("period,value,numerator,denominator,complete");
        assertThat(file.text()).contains("2025-11-10,0.3,12,40,true\n");
        assertThat(file.text().lines().toList().getLast())
                .startsWith("2025-11-24,")
                .endsWith(",12,66,false");
        assertThat(file.response().headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "Noted.csv");
    }

    @Test
    void a_sentence_that_does_not_compute_says_why_and_is_no_error_page() {
        var unknown = owner.open("/measured?definition=" + encoded("number of finish_chaptr"));
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.one(".notice.problem").attr("data-code"))
                .isEqualTo("metric.unknown-event");
        assertThat(unknown.one(".notice.problem").text()).contains("Did you mean finish_chapter");

        assertThat(owner.open("/measured").one(".reading").text()).startsWith("No definition yet");
        assertThat(owner.open("/measured.csv?definition=nonsense").status()).isEqualTo(400);
    }

    @Test
    void the_nearest_word_is_a_button_that_puts_it_there() {
        owner.open("/north-star/new");
        owner.send(
                "/north-star/new",
                Map.of(
                        "product", "Lantern",
                        "game", "ATTENTION",
                        "name", "Chapters",
                        "definition", "number of\nfinish_chaptr",
                        "basedOn", "0"));
        var node = owner.open("/north-star/nodes/metric");
        var button = node.one("#definition-reading button[name=replacement]");
        assertThat(button.text()).isEqualTo("finish_chapter");

        var draft =
                owner.send(
                        button.attr("formaction"),
                        Map.of(
                                "definition", "number of\r\nfinish_chaptr",
                                "replacement", button.val(),
                                "basedOn", "1"));
        assertThat(draft.one("textarea").val()).isEqualTo("number of\nfinish_chapter");
        assertThat(draft.one(".reading.understood").text()).startsWith("Counts");
        assertThat(draft.page().select(".reading").text())
                .contains("Read as: number of finish_chapter");
        assertThat(node.page().select("aside button[data-word=share_note]")).hasSize(1);
    }

    @Test
    void markup_in_a_name_or_a_sentence_is_only_text() {
        String hostile = encoded("</title><script>alert(1)</script>");
        for (String definition : List.of(hostile, encoded(CHAPTERS))) {
            var page = owner.open("/measured?name=" + hostile + "&definition=" + definition);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.page().select("main script, body > script")).isEmpty();
        }
    }

    @Test
    void the_tree_and_the_home_page_show_the_numbers_once_they_are_counted() {
        owner.open("/north-star/new");
        owner.send(
                "/north-star/new",
                Map.of(
                        "product", "Lantern",
                        "game", "ATTENTION",
                        "name", "Chapters",
                        "definition", CHAPTERS,
                        "basedOn", "0"));

        assertThat(owner.open("/north-star").one("#tree").attr("hx-get"))
                .isEqualTo("/north-star/tree");
        var tree = owner.fetch("/north-star/tree");
        assertThat(tree.one("table td.number").text()).startsWith("121 in October 2025");
        assertThat(tree.one("#tree").hasAttr("hx-get")).isFalse();
        assertThat(owner.open("/").one(".figure.north-star .value").text()).startsWith("121");
        assertThat(owner.open("/stand").one(".figure.north-star .when").text())
                .startsWith("in October 2025");
        assertThat(
                        owner.open("/north-star/nodes/metric")
                                .one("[hx-get^=/measured/picture]")
                                .attr("hx-get"))
                .contains("star=true");

        String byName = "/measured?definition=" + encoded("[Chapters]") + "&name=Again";
        assertThat(owner.open(byName).one(".figure .value").text()).startsWith("121");
        String unknown = "/measured?definition=" + encoded("[Chapter]");
        assertThat(owner.open(unknown).page().text()).contains("Chapters");
    }

    @Test
    void a_metric_is_looked_at_segment_by_segment_with_its_whole_in_sight() {
        var choice = owner.open("/measured").page();
        assertThat(choice.select("main")).isNotEmpty();
        String asked = "/measured/segments?definition=" + encoded(CHAPTERS) + "&name=Chapters";
        var page = owner.open(asked).page();
        List<String> choices = page.select("select[name=by] option").eachText();
        assertThat(choices).contains("first month", "noted");

        var byNoted = owner.open(asked + "&by=noted").page();
        assertThat(byNoted.select("tbody th").eachText()).contains("true", "false");
        int whole =
                byNoted.select("tbody td.number").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum();
        assertThat(whole).isEqualTo(121);
        assertThat(byNoted.select("tbody svg")).isNotEmpty();

        assertThat(owner.open(asked + "&by=" + encoded("first month")).page().select("tbody th"))
                .isNotEmpty();
        assertThat(owner.open(asked + "&by=nothing").page().text()).contains("nothing");
    }

    private static int rows(String address) {
        return owner.open(address).page().select("tbody tr").size();
    }
}
