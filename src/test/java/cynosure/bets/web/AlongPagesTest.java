package cynosure.bets.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Act;
import cynosure.bets.Bets;
import cynosure.bets.Column;
import cynosure.bets.Story;
import org.junit.jupiter.api.Test;

/// The board taken along from its page.
class AlongPagesTest extends BetPages {

    @Test
    void the_board_goes_along_as_tables_and_the_days_of_its_reviews_as_a_calendar() {
        Bets bets = server.context().getBean(Bets.class);
        new Story()
                .opportunity("along")
                .ready("along")
                .moves("along", Column.NOW)
                .does(board -> board.settling().holdEdge(input(), Story.TERMS, ""))
                .told()
                .forEach(
                        done ->
                                bets.act(
                                        new Act(done.act().id(), robin().id()),
                                        any -> done.happenings()));

        var csv = owner.open(ALL + "/export");
        assertThat(csv.text())
                .startsWith("\ufeffnumber,level,title,")
                .contains(",opportunity along,");
        assertThat(csv.response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("bets.csv"));
        for (String as : new String[] {"jira", "linear", "github", "trello"}) {
            var table = owner.open(ALL + "/export?as=" + as);
            assertThat(table.status()).isEqualTo(200);
            assertThat(table.text()).contains("opportunity along");
        }
        assertThat(owner.open(ALL + "/export?as=paper").status()).isEqualTo(404);
        String calendar = owner.open(ALL + "/reviews.ics").text();
        assertThat(calendar)
                .contains(
                        "UID:bet-along@cynosure",
                        "SUMMARY:Look back: “opportunity along”",
                        "DTSTART;VALUE=DATE:20260501",
                        "UID:edge-");
        assertThat(owner.open(ALL).page().select("a[href^=/north-star/bets/export]")).hasSize(5);
    }

    private static String input() {
        return frameworks().current().orElseThrow().framework().inputs().getFirst().id();
    }
}
