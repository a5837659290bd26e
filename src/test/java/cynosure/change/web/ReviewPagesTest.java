package cynosure.change.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.judgement.Answers;
import cynosure.judgement.ConvergingQuestion;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewPagesTest extends ChangePages {

    private static final String HERE = "/north-star/review";

    @Test
    void the_stage_is_asked_for_first_and_says_when_to_look_again() {
        var page = owner.open(HERE);
        assertThat(page.page().select(".due")).isEmpty();
        assertThat(owner.send(HERE + "/stage", Map.of()).one("[data-code]").attr("data-code"))
                .isEqualTo("change.stage");

        var chosen = owner.send(HERE + "/stage", Map.of("stage", "NEW"));
        assertThat(chosen.page().select(".due h2").eachText())
                .containsExactly("The metric: 15 March 2026", "The inputs: 15 December 2025");
        assertThat(owner.open("/").page().select(".calls").text()).doesNotContain("look again");
        assertThat(owner.open("/north-star/changes").one(".review-line").text())
                .contains("The metric: not yet, 15 March 2026");
        assertThat(owner.fetch(HERE + "/stage").one("input[value=NEW]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void when_it_is_time_the_home_page_says_so_until_somebody_looked() {
        owner.open(HERE);
        owner.send(HERE + "/stage", Map.of("stage", "NEW"));
        clock.show("2026-03-15T09:00:00Z");
        assertThat(owner.open("/").one(".calls").text())
                .contains("It is time to look again at the North Star Metric, since 15 March 2026");
        clock.show("2026-09-16T09:00:00Z");
        assertThat(owner.open("/").one(".calls").text())
                .contains("Looking again at the North Star Metric is overdue since 15 September");

        owner.open(HERE);
        var looked =
                owner.send(HERE, Map.of("about", "METRIC", "reason", "GAMED", "words", HOSTILE));
        assertThat(looked.one("#due-METRIC").text()).isEqualTo("The metric: 16 March 2027");
        assertThat(looked.one(".found").text()).contains("speaks against Weekly readers");
        assertThat(looked.one(".past").text())
                .contains("it can be moved without anybody being better off", HOSTILE.strip());
        assertThat(looked.page().select("main script, main b")).isEmpty();
        assertThat(owner.open("/").one(".calls").text())
                .doesNotContain("at the North Star Metric")
                .contains("its inputs");
    }

    @Test
    void anybody_moves_the_day_with_a_reason() {
        owner.open(HERE);
        owner.send(HERE + "/stage", Map.of("stage", "ESTABLISHED"));
        var silent = owner.send(HERE + "/date", Map.of("about", "METRIC", "to", "2025-09-14"));
        assertThat(silent.page().select("[data-code]").eachAttr("data-code"))
                .containsExactly("change.review-date", "change.review-reason");

        var moved =
                owner.send(
                        HERE + "/date",
                        Map.of("about", "METRIC", "to", "2025-12-01", "why", "The new plans"));
        assertThat(moved.one("#due-METRIC").text()).isEqualTo("The metric: 1 December 2025");
        assertThat(moved.one(".due").text()).contains("Moved there by Robin", "The new plans");
    }

    @Test
    void the_sign_that_the_team_named_stands_beside_the_checklist() {
        server.context()
                .getBean(Answers.class)
                .answer(ConvergingQuestion.REVISITING, "Clubs go quiet " + HOSTILE, 1, robin());
        owner.open(HERE);
        var page = owner.send(HERE + "/stage", Map.of("stage", "NEW"));
        assertThat(page.one(".own-words").text()).isEqualTo("Clubs go quiet " + HOSTILE.strip());
    }

    @Test
    void the_days_go_into_a_calendar() {
        owner.open(HERE);
        owner.send(HERE + "/stage", Map.of("stage", "NEW"));
        var file = owner.download(HERE + ".ics");

        assertThat(file.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/calendar");
        assertThat(new String(file.body(), StandardCharsets.UTF_8))
                .contains("DTSTART;VALUE=DATE:20260315", "DTSTART;VALUE=DATE:20251215");
    }

    @Test
    void whoever_changes_the_metric_early_is_told_how_long_one_usually_stands() {
        clock.show("2025-10-20T09:00:00Z");
        assertThat(owner.open("/north-star/change").one(".early").text())
                .contains("Weekly readers has stood for a month only.", "every quarter");
        clock.show("2025-12-16T09:00:00Z");
        assertThat(owner.open("/north-star/change").page().select(".early")).isEmpty();

        owner.open(HERE);
        owner.send(HERE + "/stage", Map.of("stage", "ESTABLISHED"));
        assertThat(owner.open("/north-star/change").one(".early").text())
                .contains("for 3 months only", "an established product", "12 to 36 months");
    }

    @Test
    void the_page_of_the_product_fetches_the_stage() {
        var place = owner.open("/north-star/product").one("section[hx-get]");
        assertThat(place.attr("hx-get")).isEqualTo(HERE + "/stage");
        assertThat(place.select("a").attr("href")).isEqualTo(HERE);
    }
}
