package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Advice on candidates, and their last year, through the room's pages.
class AdviceRoomTest extends RoomCase {

    @BeforeEach
    void oneCard() {
        agenda("SILENT_WRITING", "REVEAL", "CONVERGE");
        move("a1");
        ada.open(room);
        ada.send(
                room + "/candidates/0",
                Map.of(
                        "name",
                        "Daily active users",
                        "measure",
                        "number of users, per day",
                        "input",
                        "Page views"));
        reveal("a2");
        move("a3");
    }

    @Test
    void a_candidate_that_looks_like_vanity_is_asked_about() {
        assertThat(ben.open(room).page().select(".notice.care strong").eachText())
                .containsExactly("Perhaps vanity", "Perhaps vanity");
        assertThat(ben.open(room).text()).contains("the input “Page views”");
    }

    @Test
    void advice_is_waved_off_with_a_reason_that_stays() {
        Element form = ada.open(room).one("form[action*=/advice/]");
        String rule = form.select("[name=rule]").val();
        assertThat(ada.send(form.attr("action"), Map.of("rule", rule)).status()).isEqualTo(400);
        ada.send(form.attr("action"), Map.of("rule", rule, "reason", "Coming is the value here"));

        assertThat(ben.open(room).one(".waved").text())
                .contains("It counts who turned up.", "Ada: Coming is the value here");
        assertThat(ben.open(room).page().select(".notice.care")).hasSize(1);
        ben.send(form.attr("action") + "/taking-up", Map.of("rule", rule));
        assertThat(ada.open(room).page().select(".notice.care")).hasSize(2);
    }

    @Test
    void who_only_watches_reads_the_advice_and_has_nothing_to_fill_in() {
        String screen = flo.open(room + "/screen").text();
        assertThat(screen).contains("Perhaps vanity").doesNotContain("Wave it off");
    }

    @Test
    void the_last_year_is_shown_to_those_who_may_see_the_numbers() {
        assertThat(flo.open(room).page().select("details[hx-get^=/measured/chart]")).hasSize(1);
        assertThat(ada.open(room).page().select("details[hx-get^=/measured/chart]")).isEmpty();
    }
}
