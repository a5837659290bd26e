package cynosure.bets.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EdgePagesTest extends BetPages {

    @Test
    void an_edge_of_the_tree_is_held_to_a_day_and_speaks_up_when_it_has_passed() {
        String notes = input("Notes");
        String edge = ALL + "/edges/" + notes;
        assertThat(owner.open(ALL + "/edges").page().select(".edges strong").eachText())
                .containsExactly("Renewals", "Reading members", "Notes");
        assertThat(owner.open(edge).one("h1").text())
                .isEqualTo("Why should “Notes” move “Nights read”?");

        var held =
                owner.send(
                        edge, Map.of("due", "2025-09-10", "chance", "70", "assumptions", HOSTILE));

        assertThat(held.one("dl").text())
                .contains("10 September 2025", "We think it 70 % likely to work.", HOSTILE);
        assertThat(held.page().select("main script, main b")).isEmpty();
        assertThat(held.one(".notice").text()).contains("overdue for 5 days");
        assertThat(held.one(".history").text()).startsWith("Robin said what it is held to");
        assertThat(owner.open("/").page().text()).contains("“Notes”, overdue for 5 days");
        assertThat(owner.fetch("/north-star/nodes/" + notes + "/bets").text())
                .contains("10 September 2025", "overdue");
    }

    @Test
    void what_cannot_be_read_stays_in_the_form_and_the_metric_has_no_edge() {
        String edge = ALL + "/edges/" + input("Reading members");
        owner.open(edge);

        var refused = owner.send(edge, Map.of("due", "soon"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#due").val()).isEqualTo("soon");
        assertThat(owner.open(ALL + "/edges/metric").status()).isEqualTo(404);
    }

    @Test
    void who_is_overtaken_on_an_edge_sees_both_and_decides() {
        String edge = ALL + "/edges/" + input("Reading members");
        String seen = owner.open(edge).one("[name=seen]").val();
        Map<String, String> second = Map.of("due", "2026-06-01", "seen", seen);
        owner.send(edge, Map.of("due", "2026-05-01", "assumptions", "First", "seen", seen));

        var refused = owner.send(edge, second);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.one("dl").text()).contains("1 May 2026", "First");
        assertThat(refused.one("#due").val()).isEqualTo("2026-06-01");
        Map<String, String> again = new HashMap<>(second);
        again.put("seen", refused.one("[name=seen]").val());
        assertThat(owner.send(edge, again).one("dl").text()).contains("1 June 2026");
    }

    @Test
    void from_an_input_all_that_serves_it_is_seen() {
        String id = opportunity("Served");
        intervention("Tried for it", id);

        var piece = owner.fetch("/north-star/nodes/" + input("Reading members") + "/bets").page();

        assertThat(piece.select(".served-by a").eachText())
                .containsExactly("Served", "Tried for it");
        assertThat(piece.select(".served-by .under")).hasSize(1);
        assertThat(
                        owner.open("/north-star/nodes/" + input("Reading members"))
                                .page()
                                .select("[hx-get$=/bets]"))
                .hasSize(1);
        assertThat(owner.fetch("/north-star/nodes/metric/bets").page().select("a")).isEmpty();
    }
}
