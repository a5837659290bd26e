package cynosure.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.measurement.Landmarks.Landmark;
import cynosure.measurement.web.ChartPicture.Reach;
import cynosure.web.Browserless;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happened, on charts; and charts on one scale.
class FlagsTest {

    private static final String READ = "number of users who did open_book, per week";
    private static final String SHARED = "number of users who did share_note, per week";

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
    void a_flag_stands_over_the_period_in_which_its_day_lies() {
        ChartPicture picture = Charts.northStar();
        LocalDate second = picture.lines().getFirst().points().get(1).period();
        Document drawn =
                drawn(
                        picture.marked(
                                List.of(
                                        new Landmark(second.minusYears(9), "", "long ago"),
                                        new Landmark(second.plusDays(3), "", "Sync <on> trains"),
                                        new Landmark(second.plusDays(20), "", "A holiday"))));

        assertThat(drawn.select(".chart-wide .flag text").eachText()).containsExactly("1–2");
        assertThat(drawn.select(".flags li")).hasSize(2);
        assertThat(drawn.select(".flags li").first().text()).endsWith(": Sync <on> trains");
        assertThat(drawn.select(".chart-wide .moment title").get(1).text())
                .endsWith(" · Sync <on> trains · A holiday");
        assertThat(drawn.select(".chart-wide .moment title").get(2).text())
                .doesNotContain("holiday");
        assertThat(drawn(picture).select(".flag, .flags")).isEmpty();
    }

    @Test
    void an_axis_covers_what_it_is_asked_to() {
        ChartPicture picture = Charts.northStar();
        assertThat(drawn(picture).text()).doesNotContain("200,000");
        assertThat(drawn(picture.over(new Reach(0, 200_000))).text()).contains("200,000");
    }

    @Test
    void what_somebody_wrote_down_stands_on_every_chart_until_it_is_taken_away() {
        owner.open("/annotations");
        owner.send("/annotations", Map.of("words", "Sync on trains", "day", "2025-11-12"));
        String chart = "/measured/chart?name=R&definition=" + Lantern.encoded(READ);
        assertThat(owner.open(chart).page().select(".flags li").eachText())
                .containsExactly("12 November 2025: Sync on trains");
        assertThat(owner.open(chart + "&alone=true").page().select(".flags")).isEmpty();

        var listed = owner.open("/annotations");
        String id = listed.one("form[action$=removal]").attr("action").split("/")[2];
        owner.send("/annotations/" + id, Map.of("words", "Sync", "day", "2025-11-13"));
        assertThat(owner.open(chart).page().select(".flags li").eachText())
                .containsExactly("13 November 2025: Sync");
        owner.send("/annotations/" + id + "/removal", Map.of());
        assertThat(owner.open(chart).page().select(".flags")).isEmpty();
        owner.send("/annotations/" + id + "/return", Map.of());
        assertThat(owner.open(chart).page().select(".flags li")).hasSize(1);
        owner.send("/annotations/" + id + "/removal", Map.of());
    }

    @Test
    void what_cant_be_a_flag_is_said_and_stays_in_the_form() {
        var again = owner.send("/annotations", Map.of("words", " ", "day", "2025-12-24"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[data-code]").eachAttr("data-code"))
                .containsExactly("annotation.words", "annotation.day");
        assertThat(again.one("#day").val()).isEqualTo("2025-12-24");
        assertThat(owner.open("/annotations/gone").status()).isEqualTo(404);
        assertThat(Browserless.stranger(lantern.server()).open("/annotations").status())
                .isEqualTo(401);
    }

    @Test
    void several_metrics_of_one_unit_share_a_scale() {
        String several =
                "/measured/several?name=Readers&definition=%s&name=Sharers&definition=%s&name=Odd&definition=numbr"
                        .formatted(Lantern.encoded(READ), Lantern.encoded(SHARED));
        Document page = owner.open(several).page();

        assertThat(page.select("h2").eachText()).containsExactly("Readers", "Sharers", "Odd");
        List<List<String>> ticks =
                page.select("article:has(svg) svg.chart-wide").stream()
                        .map(svg -> svg.select("text.tick[text-anchor=end]").eachText())
                        .toList();
        assertThat(ticks).hasSize(2);
        assertThat(ticks.getFirst()).isEqualTo(ticks.getLast());
        assertThat(page.select("article").last().select("[data-code]")).isNotEmpty();
        assertThat(page.text()).contains("All on the same scale.");
        String share = "share of users who did open_book among users who did share_note, per week";
        assertThat(
                        owner.open(several + "&name=S&definition=" + Lantern.encoded(share))
                                .page()
                                .text())
                .contains("They count in 2 different units");
    }

    private static Document drawn(ChartPicture picture) {
        return Jsoup.parse(ChartDrawing.draw(picture));
    }
}
