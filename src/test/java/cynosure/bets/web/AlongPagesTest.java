package cynosure.bets.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Act;
import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Story;
import java.util.Map;
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
                .does(board -> board.settling().holdEdge(input(), Story.TERMS, "", 0))
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

    @Test
    void a_list_is_looked_at_before_it_is_taken_whole_and_once() {
        String list =
                """
                Key,Title,Status,URL
                LAN-1,Read aloud on the bus,To Do,https://example.com/LAN-1
                LAN-2,%s,To Do,https://example.com/LAN-2
                LAN-3,,To Do,
                LAN-4,Mend lost notes,Done,
                LAN-5,A bell for the club,To Do,no address
                """
                        .formatted("long ".repeat(40));
        Map<String, String> fields = Map.of("serves", input(), "words", list);
        owner.open(ALL + "/lists/new");
        long before = board().all().size();

        var look = owner.send(ALL + "/lists", fields);
        assertThat(look.page().select("#refusals tbody tr")).hasSize(1);
        assertThat(look.one("#refusals tbody").text()).startsWith("4 ");
        assertThat(look.page().select("#understood tbody td:last-child").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).contains("can't become a card", "120 fit"),
                        row -> assertThat(row).isEqualTo("It becomes a card."),
                        row -> assertThat(row).contains("finished"),
                        row -> assertThat(row).isEqualTo("It becomes a card."));
        assertThat(board().all()).hasSize((int) before);

        Map<String, String> taken =
                Map.of(
                        "serves",
                        input(),
                        "words",
                        list,
                        "name",
                        look.one("input[name=name]").attr("value"),
                        "act",
                        look.one("input[name=act]").attr("value"));
        owner.send(ALL + "/lists/taking", taken);
        assertThat(board().all()).hasSize((int) before + 2);
        assertThat(board().all().stream().skip(before).toList())
                .flatExtracting(bet -> bet.draft().links())
                .extracting(Object::toString)
                .containsExactly("https://example.com/LAN-1");

        owner.open(ALL + "/lists/new");
        var again = owner.send(ALL + "/lists", fields);
        assertThat(again.one(".lead").text()).isEqualTo("Nothing in it is new to the board.");
        assertThat(owner.send(ALL + "/lists", Map.of("words", list)).status()).isEqualTo(400);
        assertThat(owner.send(ALL + "/lists", Map.of("serves", input())).status()).isEqualTo(422);
        assertThat(board().all()).hasSize((int) before + 2);
    }

    private static Board board() {
        return server.context().getBean(Bets.class).board();
    }

    private static String input() {
        return frameworks().current().orElseThrow().framework().inputs().getFirst().id();
    }
}
