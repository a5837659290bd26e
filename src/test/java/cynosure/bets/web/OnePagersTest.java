package cynosure.bets.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Column;
import cynosure.document.Pdf;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnePagersTest extends BetPages {

    @Test
    void a_bet_fits_on_one_page_with_the_way_up_and_what_nobody_has_said() {
        String above = opportunity("Nobody knows what friends read");
        String id = intervention("A shelf that friends can see " + HOSTILE, above);
        ready(id);
        write(
                id,
                Map.of(
                        "ifWe", "show shelves",
                        "then", "more people open a book",
                        "problem", "People choose alone.\n" + "word ".repeat(300),
                        "who", "Readers with two friends here",
                        "links", "https://example.org/cards/12"));

        var page = owner.open(url(id) + "/page");

        assertThat(page.one(".lead").text())
                .isEqualTo("If we show shelves, then more people open a book.");
        assertThat(page.page().select(".one-pager dt").eachText())
                .startsWith("The problem", "The opportunity", "For whom")
                .contains("We expect", "We will know by", "What must hold");
        assertThat(page.one(".one-pager dl").text())
                .contains("Nobody knows what friends read", "if it starts in time");
        assertThat(page.one(".unsaid").text()).contains("What we try, roughly", "We stop early if");
        assertThat(page.page().select(".ladder .rung")).hasSize(5);
        assertThat(page.page().select("main script, main b")).isEmpty();
        assertThat(Pdf.pages(owner.download(url(id) + "/page.pdf").body())).isOne();
    }

    @Test
    void the_roadmap_of_one_pagers_stands_under_the_tree_and_knows_days_only_of_what_started() {
        String now = opportunity("Reading in the dark");
        ready(now);
        moves(now, Column.NOW);
        intervention("A red lamp", now);
        String next = opportunity("Reading on trains");
        ready(next);
        moves(next, Column.NEXT);
        opportunity("Reading in the bath");

        var page = owner.open(ALL + "/pages");

        assertThat(page.page().select(".tree-over .badge").eachText())
                .containsExactly("Nights read", "Renewals");
        assertThat(page.page().select(".themes th[scope=row] a").eachText())
                .containsExactly("Reading members", "Notes");
        var cells = page.page().select(".themes tbody tr").first().select("td");
        assertThat(cells.get(0).text())
                .contains("Reading in the dark", "looked at on 1 May 2031", "A red lamp Ideas");
        assertThat(cells.get(1).text()).contains("Reading on trains").doesNotContain("2031");
        assertThat(cells.get(2).text()).contains("Reading in the bath");
        assertThat(page.page().select(".themes tbody tr").last().text())
                .contains("nothing serves it");
    }
}
