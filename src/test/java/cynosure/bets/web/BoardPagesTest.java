package cynosure.bets.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Bet;
import cynosure.bets.Column;
import cynosure.bets.Level;
import cynosure.bets.Limit;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// The board without any scripts.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BoardPagesTest extends BoardPages {

    @Test
    @Order(1)
    void an_empty_board_says_what_a_bet_is_and_shows_three_ways_to_begin() {
        var page = owner.open(BOARD);
        assertThat(page.one(".lead").text()).contains("Good bets may lose");
        assertThat(page.page().select(".bet-doors a").eachAttr("href"))
                .containsExactly("/north-star/inputs", "/north-star/roadmap", "#add-title");
        assertThat(page.one("#bets-tree .star").text()).isEqualTo("Weekly Lamplighters");
        assertThat(page.page().select("#bets-tree .inputs a").eachText())
                .containsExactly("Reading members", "Evenings a week");
    }

    @Test
    void a_card_is_written_in_place_moved_and_the_move_taken_back_by_plain_forms() {
        var added =
                send(
                        "/cards",
                        Map.of(
                                "title", HOSTILE,
                                "level", "OPPORTUNITY",
                                "serves", input(0).id(),
                                "kind", "DEBT",
                                "into", "NEXT"));
        Bet bet = titled(HOSTILE);
        assertThat(added.page().select("main script, main b")).isEmpty();
        assertThat(added.one("#list-OPPORTUNITY-NEXT #" + CardFace.id(bet.id()) + " h4").text())
                .isEqualTo(HOSTILE);
        assertThat(added.one("#" + CardFace.id(bet.id()) + " .bet-facts").text()).isEqualTo("Debt");

        ready(bet.id());
        var moved = send("/" + bet.id() + "/place", Map.of("to", "NOW", "seen", "NEXT"));
        assertThat(moved.one("#said").text()).contains("is in “Focusing” now", "its terms stand");
        assertThat(bet(bet.id()).placed()).isNotNull();
        assertThat(moved.one("#list-OPPORTUNITY-NOW #" + CardFace.id(bet.id()))).isNotNull();

        String undo = moved.one("#said button").attr("formaction").substring(BOARD.length());
        var back = send(undo, Map.of());
        assertThat(back.one("#list-OPPORTUNITY-NEXT #" + CardFace.id(bet.id()))).isNotNull();
    }

    @Test
    void what_is_not_ready_does_not_start_and_the_refusal_leads_to_what_is_missing() {
        String id = opportunity("half said");
        var refused = send("/" + id + "/place", Map.of("to", "NOW", "seen", "SHELF"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.one("[data-code=bets.not-ready] li").text()).contains("if we …, then …");
        assertThat(refused.one("[data-code=bets.not-ready] a").attr("href"))
                .isEqualTo(BOARD + "/" + id);
        assertThat(bet(id).column()).isEqualTo(Column.SHELF);
    }

    @Test
    void an_intervention_straight_under_an_input_is_asked_for_its_opportunity() {
        Map<String, String> fields =
                Map.of(
                        "title", "a dark theme",
                        "level", "INTERVENTION",
                        "serves", input(1).id(),
                        "kind", "FEATURE",
                        "into", "SHELF");
        var asked = send("/cards", fields);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.one("h1").text()).isEqualTo("For which opportunity?");
        assertThat(asked.one("[name=title]").val()).isEqualTo("a dark theme");
        send(
                "/cards/with-opportunity",
                Map.of(
                        "title", "a dark theme",
                        "kind", "FEATURE",
                        "into", "SHELF",
                        "serves", input(1).id(),
                        "opportunityTitle", "reading in bed is hard on the eyes"));
        Bet made = titled("a dark theme");
        assertThat(made.level()).isEqualTo(Level.INTERVENTION);
        Bet above = bet(made.serves());
        assertThat(above.title()).isEqualTo("reading in bed is hard on the eyes");
        assertThat(above.serves()).isEqualTo(input(1).id());
    }

    @Test
    void a_full_column_says_so_and_refuses_one_more() {
        String above = opportunity("for the limit");
        moves(above, Column.NEXT);
        String first = ready(intervention("one", above));
        String second = ready(intervention("two", above));
        moves(first, Column.NOW);
        send("/columns/intervention/now/limit", Map.of("soft", "", "hard", "1"));
        var page = owner.open(BOARD);
        assertThat(page.one("#count-INTERVENTION-NOW").text()).startsWith("1 of 1 full");
        assertThat(page.one("#count-INTERVENTION-NOW").attr("data-full")).isEqualTo("hard");
        assertThat(owner.open(BOARD + "/" + second + "/move").one("[value=NOW] ~ .hint").text())
                .startsWith("Full: 1 of 1.");
        var refused = send("/" + second + "/place", Map.of("to", "NOW", "seen", "SHELF"));
        assertThat(refused.one("[data-code]").attr("data-code")).isEqualTo("bets.full");
        send("/columns/intervention/now/limit", Map.of("soft", "1", "hard", ""));
        assertThat(
                        send("/" + second + "/place", Map.of("to", "NOW", "seen", "SHELF"))
                                .one("#said")
                                .text())
                .contains("That makes 2; you wanted 1 at once.");
        send("/columns/intervention/now/limit", Map.of("soft", "", "hard", ""));
        assertThat(bets().board().limit(Level.INTERVENTION, Column.NOW)).isEqualTo(Limit.NONE);
    }

    @Test
    void whoever_moves_a_card_second_is_told_where_it_is_now() {
        String id = opportunity("wanted by two");
        moves(id, Column.NEXT);
        meanwhile(board -> board.moving().move(id, Column.SHELF, "", Column.NEXT, null));
        var refused = send("/" + id + "/place", Map.of("to", "NEXT", "seen", "NOW"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.one("[data-code]").attr("data-code")).isEqualTo("bets.moved-meanwhile");
        assertThat(refused.text()).contains("to “Ideas” meanwhile");
    }

    @Test
    void the_order_is_changed_by_words_and_by_place_and_has_no_ties() {
        List<String> ids = List.of(opportunity("p"), opportunity("q"), opportunity("r"));
        ids.forEach(id -> moves(id, Column.NEXT));
        String last = ids.getLast();
        send("/" + last + "/rank", Map.of("wish", "first"));
        assertThat(next().getFirst()).isEqualTo(last);
        send("/" + last + "/rank", Map.of("wish", "down"));
        assertThat(next().get(1)).isEqualTo(last);
        var page = send("/" + last + "/rank", Map.of("place", "1"));
        assertThat(page.one("#list-OPPORTUNITY-NEXT .bet [data-place]").text()).isEqualTo("1");
        assertThat(next().getFirst()).isEqualTo(last);
        send(page.one("#said button").attr("formaction").substring(BOARD.length()), Map.of());
        assertThat(next().get(1)).isEqualTo(last);
        assertThat(next()).doesNotHaveDuplicates();
    }

    @Test
    void what_blocks_a_card_stands_on_it_until_it_can_go_on() {
        String id = opportunity("waits");
        moves(id, Column.NEXT);
        var page = send("/" + id + "/block", Map.of("why", "the contract"));
        assertThat(page.one("#" + CardFace.id(id) + " .bet-blocked").text())
                .isEqualTo("Blocked: the contract");
        var free = send("/" + id + "/block/removal", Map.of());
        assertThat(free.page().select("#" + CardFace.id(id) + " .bet-blocked")).isEmpty();
    }

    @Test
    void the_way_up_leads_from_a_card_to_the_metric() {
        String above = opportunity("a need");
        String id = intervention("a try", above);
        var page = owner.open(BOARD + "/" + id + "/move");
        assertThat(page.page().select("#way li a").eachText())
                .containsExactly("a try", "a need", "Reading members", "Weekly Lamplighters");
        assertThat(owner.open(BOARD).one("#" + CardFace.id(id)).attr("data-up"))
                .isEqualTo(CardFace.id(above) + " node-" + input(0).id() + " node-metric");
    }

    @Test
    void lanes_and_filters_stand_in_the_address() {
        String id = opportunity("in a lane");
        moves(id, Column.NEXT);
        var lanes = owner.open(BOARD + "?lanes=input");
        assertThat(lanes.page().select(".bet-lane .bet").eachAttr("id")).contains(CardFace.id(id));
        assertThat(lanes.one(".bet-lane-name .dimension").text()).isEqualTo("Reading members");
        assertThat(lanes.one("#board").attr("hx-get")).isEqualTo(BOARD + "/_board?lanes=input");
        var other = owner.open(BOARD + "?input=" + input(1).id());
        assertThat(other.page().select("#" + CardFace.id(id))).isEmpty();
        assertThat(owner.open(BOARD + "?kind=debt").page().select("#" + CardFace.id(id))).isEmpty();
    }

    @Test
    void open_pages_are_told_cards_counts_and_order_without_any_form() {
        String id = opportunity("seen by all");
        Iterator<String> stream = owner.listen(BOARD + "/live?seen=" + bets().board().version());
        moves(id, Column.NEXT);
        String told = "";
        while (!told.contains("count-OPPORTUNITY-NEXT")) {
            told += stream.next() + "\n";
        }
        assertThat(told).contains("id=\"" + CardFace.id(id), "id=\"window-OPPORTUNITY-NEXT");
        assertThat(told).doesNotContain("_csrf", "<form");
        assertThat(owner.open(BOARD + "/version").text())
                .isEqualTo(String.valueOf(bets().board().version()));
    }

    @Test
    void a_column_is_to_be_had_whole_and_the_wall_shows_the_board() {
        String id = opportunity("far down");
        moves(id, Column.NEXT);
        assertThat(owner.open(BOARD + "/columns/opportunity/next").one("#" + CardFace.id(id)))
                .isNotNull();
        assertThat(owner.open(BOARD + "/columns/opportunity/done").status()).isEqualTo(404);
        assertThat(owner.open(BOARD + "/wall").one("body").hasClass("bets-wall")).isTrue();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void cards_whose_input_was_let_go_ask_for_another_one() {
        String id = opportunity("left behind");
        moves(id, Column.NEXT);
        frameworks()
                .revise(
                        framework().without(input(0).id()),
                        frameworks().current().orElseThrow().number(),
                        robin(),
                        "let go");
        var page = owner.open(BOARD + "?lanes=input");
        assertThat(page.page().select(".bet-lane-name").eachText())
                .contains("Their input was let go");
        assertThat(page.one("form[action=" + BOARD + "/" + id + "/hook]").text())
                .contains("left behind");
        var hung = send("/" + id + "/hook", Map.of("serves", input(0).id()));
        assertThat(hung.one("#" + CardFace.id(id) + " .dimension").text())
                .isEqualTo("Evenings a week");
        assertThat(send("/" + id + "/hook", Map.of("serves", "nothing")).status()).isEqualTo(400);
    }

    private static List<String> next() {
        return bets().board().in(Level.OPPORTUNITY, Column.NEXT).stream().map(Bet::id).toList();
    }

    private static Bet titled(String title) {
        return bets().board().all().stream()
                .filter(bet -> bet.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
