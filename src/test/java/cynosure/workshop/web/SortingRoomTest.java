package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Merging, ranking by pairs and the strict filter, through the room's pages.
class SortingRoomTest extends RoomCase {

    @BeforeEach
    void twoCards() {
        agenda(
                "SILENT_WRITING",
                "REVEAL",
                "MERGE_AND_CLUSTER",
                "RANK_BY_PAIRS",
                "STRICT_FILTER",
                "CONVERGE");
        move("a1");
        propose(ada, "Full carts");
        propose(ben, "Discs sold");
        reveal("a2");
    }

    @Test
    void ranking_by_pairs_is_not_promised_anonymously() {
        String plan = room.replace("/rooms/", "/workshops/");
        flo.open(plan);
        Opened refused =
                flo.sendAll(
                        plan + "/agenda",
                        List.of(
                                Map.entry("step", "a4"),
                                Map.entry("activity", "RANK_BY_PAIRS"),
                                Map.entry("minutes", "5"),
                                Map.entry("privacy", "ANONYMOUS")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".problem").text()).contains("“Rank by pairs” can't be anonymous");
        assertThat(refused.one(".steps .hint.privacy").text()).contains("can't be anonymous");
    }

    @Test
    void the_majority_moves_when_the_answers_are_shown_and_not_before() {
        move("a4");
        assertThat(ada.open(room).text()).contains("two candidates at a time");
        flo.send(room + "/rankings/a4", Map.of());
        answer(ada, "LOWER");
        answer(ben, "LOWER");
        assertThat(flo.open(room).one("#count").text()).isEqualTo("2 of 2 have answered");
        assertThat(flo.open(room).page().select("#answers, .chosen-mark")).isEmpty();
        assertThat(flo.open(room).page().select(".ranked li").eachText())
                .containsExactly("Full carts", "Discs sold");

        flo.send(room + "/rankings/a4/showing", duel());
        assertThat(ben.open(room).page().select(".ranked li").eachText())
                .containsExactly("Discs sold", "Full carts");
        assertThat(ben.open(room).one("#answers").text())
                .contains("“Discs sold” moves above “Full carts”, 2 to 0.");
    }

    @Test
    void a_tie_is_said_and_can_be_asked_again() {
        move("a4");
        flo.send(room + "/rankings/a4", Map.of());
        answer(ada, "LOWER");
        answer(ben, "UPPER");
        Map<String, String> duel = duel();
        flo.send(room + "/rankings/a4/showing", duel);
        assertThat(ada.open(room).one("#answers").text())
                .contains("A tie, 1 to 1", "We see it differently");
        assertThat(
                        ada.send(
                                        room + "/rankings/a4/preferences",
                                        Map.of(
                                                "upper",
                                                duel.get("upper"),
                                                "lower",
                                                duel.get("lower"),
                                                "preference",
                                                "LOWER"))
                                .status())
                .isEqualTo(409);

        flo.send(room + "/rankings/a4/asking", duel);
        assertThat(ada.open(room).page().select("#question")).hasSize(1);
    }

    @Test
    void only_the_facilitator_asks_and_shows() {
        move("a4");
        assertThat(ada.send(room + "/rankings/a4", Map.of()).status()).isEqualTo(403);
        assertThat(ada.send(room + "/rankings/a4/showing", Map.of()).status()).isEqualTo(403);
        assertThat(
                        ada.send(room + "/rankings/a4/preferences", Map.of("preference", "UPPER"))
                                .status())
                .isEqualTo(409);
        assertThat(flo.send(room + "/rankings/a1", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void the_strict_filter_hides_answers_until_they_are_shown() {
        move("a5");
        String form = ada.open(room).one("form[action$=/LEADS_REVENUE]").attr("action");
        ada.send(form, Map.of("answer", "YES"));
        ben.send(form, Map.of("answer", "NO"));
        assertThat(flo.open(room).one("#count").text()).isEqualTo("2 of 2 have begun to answer");
        assertThat(flo.open(room).page().select(".sifted")).isEmpty();
        reveal("a5");

        assertThat(ada.open(room).one(".sifted .divided").text())
                .contains("Leads income", "1 of 2 say yes", "we see it differently");
        assertThat(ada.open(room).page().select(".badge.good")).isEmpty();
        assertThat(ada.send(form, Map.of("answer", "NO")).status()).isEqualTo(409);
        assertThat(ada.send(form, Map.of("answer", "PERHAPS")).status()).isEqualTo(400);
    }

    @Test
    void anyone_merges_two_candidates_and_both_authors_stay() {
        move("a3");
        Element select = ada.open(room).one("form[action*=/merges/]");
        ada.send(select.attr("action"), Map.of("into", select.select("option").val()));
        assertThat(ben.open(room).page().select(".wall .card")).hasSize(1);
        assertThat(ben.open(room).one(".wall .card .who").text()).contains("Ada", "Ben");

        String undo = ben.open(room).one("form[action$=/undoing]").attr("action");
        ben.send(undo, Map.of());
        assertThat(ada.open(room).page().select(".wall .card")).hasSize(2);
    }

    @Test
    void a_cluster_gets_a_name_and_another() {
        move("a3");
        for (Element form : ada.open(room).page().select("form[action*=/clusters/]")) {
            ada.send(form.attr("action"), Map.of("name", "Buying"));
        }
        assertThat(ben.open(room).one("#cluster-1 h2").text()).isEqualTo("Buying");
        flo.send(room + "/cluster-names", Map.of("before", "Buying", "name", "What people buy"));
        assertThat(ben.open(room).one("#cluster-1 h2").text()).isEqualTo("What people buy");
    }

    private void answer(Browserless person, String preference) {
        Map<String, String> duel = duel();
        person.open(room);
        person.send(
                room + "/rankings/a4/preferences",
                Map.of(
                        "upper",
                        duel.get("upper"),
                        "lower",
                        duel.get("lower"),
                        "preference",
                        preference));
    }

    private Map<String, String> duel() {
        Element form = flo.open(room).one("form[action$=/showing]");
        return Map.of(
                "upper", form.select("[name=upper]").val(),
                "lower", form.select("[name=lower]").val());
    }

    @Test
    void a_found_input_goes_into_a_candidate_with_one_click() {
        agenda("SILENT_WRITING", "REVEAL", "INPUTS_BY_DIMENSION");
        move("a3");
        flo.send(room + "/groups/a3", Map.of("size", "2"));
        ada.send(room + "/sheets/a3/0", Map.of("text", "New buyers\nGifts"));
        reveal("a3");
        assertThat(ada.open(room).page().select(".found span").eachText())
                .contains("New buyers", "Gifts");

        Element take = ada.open(room).one(".found form");
        Map<String, String> form =
                Map.of(
                        "name", take.select("[name=name]").val(),
                        "dimension", take.select("[name=dimension]").val());
        ada.send(take.attr("action"), form);
        assertThat(ben.open(room).one(".found .hint").text()).isEqualTo("now in “Full carts”");
    }

    @Test
    void the_room_votes_on_the_game_again_and_sees_both_votes() {
        agenda("PICK_THE_GAME");
        move("a1");
        ada.send(room + "/game-vote/a1", Map.of("game", "ATTENTION"));
        reveal("a1");
        flo.open(room);
        flo.send(flo.open(room).one("form[action$=/again]").attr("action"), Map.of());
        String vote = ada.open(room).one("form[action*=/game-vote/]").attr("action");
        assertThat(vote).doesNotEndWith("/a1");
        ada.send(vote, Map.of("game", "TRANSACTION"));
        reveal(vote.substring(vote.lastIndexOf('/') + 1));
        assertThat(ada.open(room).text()).contains("How we voted at first");
    }

    @Test
    void what_got_dots_is_linked_to_a_candidate_in_the_room() {
        agenda("SILENT_WRITING", "REVEAL", "VALUE_EXCHANGES");
        move("a3");
        ada.send(room + "/notes/a3/0", Map.of("text", "A record found"));
        reveal("a3");
        flo.send(room + "/votes/a3", Map.of());
        String dot = ada.open(room).one("form[action*=/votes/a3/]").attr("action");
        ada.send(dot, Map.of("dots", "1"));
        flo.send(room + "/votes/a3/showing", Map.of());
        Element link = ben.open(room).one("form.reflection");
        String candidate = link.select("option").get(1).val();
        ben.send(link.attr("action"), Map.of("candidate", candidate));
        assertThat(ada.open(room).one(".reflection option[selected]").val()).isEqualTo(candidate);
    }
}
