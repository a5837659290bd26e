package cynosure.change.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless.Opened;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A change that came without a ceremony, and the old metric beside the new one.
class AfterwardsTest extends ChangePages {

    private static final String HERE = "/north-star/change";

    @Test
    void a_metric_that_came_from_elsewhere_is_asked_for_its_reasons_afterwards() {
        clock.show("2025-10-20T09:00:00Z");
        change(tree -> tree.with(metric("Note sharers", NOTES)), "Adopted in a workshop");
        assertThat(owner.open("/").one(".calls").text())
                .contains("Nobody has said yet why Note sharers took over");

        Opened asked = owner.open("/north-star/revisions/2/change");
        assertThat(asked.one(".lead").text()).contains("Adopted in a workshop");
        Opened silent = owner.send("/north-star/revisions/2/change", Map.of("words", "so"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.one("#words").text()).isEqualTo("so");

        Opened told =
                owner.send(
                        "/north-star/revisions/2/change",
                        Map.of("reason", "MARKET", "words", "Clubs, not readers."));
        assertThat(told.one("main").text()).contains("The market changed", "Clubs, not readers.");
        assertThat(owner.open("/").page().select(".calls").text())
                .doesNotContain("Nobody has said");
        assertThat(owner.open("/north-star/revisions/1/change").status()).isEqualTo(404);
    }

    @Test
    void old_and_new_are_drawn_on_one_scale_where_they_are_of_a_kind() {
        clock.show("2025-11-30T12:00:00Z");
        String old = owner.open(HERE).one(".side-by-side").attr("hx-get");
        Opened empty = owner.fetch(old + "&definition=&name=");
        assertThat(empty.text()).contains("As soon as the new one has a sentence");

        Opened same = owner.fetch(old + "&definition=" + encoded(NOTES) + "&name=Notes");
        assertThat(same.page().select("figure.chart")).hasSize(1);
        assertThat(same.one("svg").attr("aria-label")).startsWith("Weekly readers and Notes");
        assertThat(same.text()).contains("Both are read by week, on the same scale.");

        Opened share =
                owner.fetch(
                        old
                                + "&name=Share&definition="
                                + encoded(
                                        "share of users who did view_note among users who did open_book, per week"));
        assertThat(share.page().select("figure.chart")).hasSize(2);
        assertThat(share.text()).contains("different units");

        Opened wrong = owner.fetch(old + "&name=No&definition=" + encoded("number of dancing"));
        assertThat(wrong.page().select("[data-code]")).isNotEmpty();
    }

    @Test
    void the_picture_of_the_new_metric_marks_the_day_on_which_it_took_over() {
        String chart = "/measured/chart?name=Notes&star=true&definition=" + encoded(NOTES);
        clock.show("2025-10-20T09:00:00Z");
        assertThat(owner.fetch(chart).page().select(".landmark")).isEmpty();
        change(tree -> tree.with(metric("Note sharers", NOTES)), "");
        clock.show("2025-11-30T12:00:00Z");

        assertThat(owner.fetch(chart).page().select(".chart-wide .landmark title").eachText())
                .containsExactly("Note sharers took over from Weekly readers on 20 October 2025.");
        assertThat(
                        owner.fetch("/measured/chart?name=Books&definition=" + encoded(BOOKS))
                                .page()
                                .select(".landmark"))
                .isEmpty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
