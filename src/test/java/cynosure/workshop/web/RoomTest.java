package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// The room without scripts: plain pages and plain forms, and what must never be on the wire.
class RoomTest extends RoomCase {

    private static final String SECRET = "The day the search found misspelt bands";

    @Test
    void nobody_else_can_read_a_note_before_the_reveal() {
        move("s1");
        ada.send(room + "/notes/s1/0", Map.of("text", SECRET));

        assertThat(ada.open(room).text()).contains(SECRET);
        for (Browserless other : List.of(flo, ben)) {
            for (String piece : List.of("", "/_stage", "/_people", "/_bar", "/_thumb")) {
                assertThat(other.fetch(room + piece).text()).doesNotContain(SECRET);
            }
        }
        assertThat(flo.open(room.replace("/rooms/", "/workshops/")).text()).doesNotContain(SECRET);

        flo.send(room + "/reveal/s1", Map.of());
        assertThat(ben.open(room).one("#stage .note").text()).contains(SECRET);
    }

    @Test
    void no_candidate_leaves_the_server_before_the_cards_are_turned() {
        move("s4");
        propose(ada, "Full carts");
        for (String step : List.of("s4", "s5", "s6", "s7", "s8")) {
            move(step);
            assertThat(ben.open(room).text()).doesNotContain("Full carts");
            assertThat(flo.open(room).text()).doesNotContain("Full carts");
        }
        flo.send(room + "/reveal/s5", Map.of());
        assertThat(ben.open(room).text()).contains("Full carts");
    }

    @Test
    void votes_and_scores_are_counted_but_not_shown_before_the_reveal() {
        move("s2");
        ada.send(room + "/game-vote/s2", Map.of("game", "TRANSACTION"));

        assertThat(flo.open(room).one("#count").text()).isEqualTo("1 of 2 have voted");
        assertThat(flo.open(room).text()).doesNotContain("1 vote:");
        flo.send(room + "/reveal/s2", Map.of());
        assertThat(ben.open(room).one("#stage").text()).contains("1 vote: Ada");
    }

    @Test
    void only_the_facilitator_moves_the_room() {
        assertThat(ada.send(room + "/step", Map.of("to", "s3")).status()).isEqualTo(403);
        assertThat(ada.send(room + "/reveal/s1", Map.of()).status()).isEqualTo(403);
        assertThat(ada.send(room + "/end", Map.of()).status()).isEqualTo(403);
        assertThat(flo.open(room).one("#stage h1").text()).isEqualTo("The record shop");
    }

    @Test
    void a_guest_of_another_workshop_comes_no_further_than_the_door() {
        flo.open("/workshops/new");
        Opened other = flo.send("/workshops", Map.of("product", "Another", "minutes", "60"));
        String elsewhere = other.path().replace("/workshops/", "/rooms/");

        for (String piece : List.of("", "/_stage", "/_people", "/live")) {
            assertThat(ada.open(elsewhere + piece).status()).isEqualTo(403);
        }
        assertThat(ada.send(elsewhere + "/notes/s1/0", Map.of("text", "hello")).status())
                .isEqualTo(403);
    }

    @Test
    void guests_and_strangers_do_not_reach_the_workspace() {
        for (String page : List.of("/workshops", "/workshops/new", "/settings", "/north-star")) {
            assertThat(ada.open(page).status()).as(page).isEqualTo(403);
            assertThat(Browserless.stranger(server).open(page).status()).as(page).isEqualTo(401);
        }
        assertThat(Browserless.stranger(server).open(room).status()).isEqualTo(401);
    }

    @Test
    void a_stale_tab_still_saves_what_was_written_in_the_step_before() {
        move("s1");
        ada.open(room);
        move("s2");
        assertThat(ada.send(room + "/notes/s1/1", Map.of("text", "late but there")).status())
                .isEqualTo(200);
        flo.send(room + "/reveal/s1", Map.of());
        move("s1");

        assertThat(ben.open(room).text()).contains("late but there");
    }

    @Test
    void a_stale_vote_is_refused_with_a_reason() {
        move("s2");
        flo.send(room + "/reveal/s2", Map.of());
        Opened refused = ada.send(room + "/game-vote/s2", Map.of("game", "ATTENTION"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.one(".problem").text()).contains("on the table");
    }

    @Test
    void joining_twice_with_one_form_takes_one_seat() {
        Browserless cleo = Browserless.stranger(server);
        String act = cleo.open(join).one("input[name=act]").val();
        Map<String, String> form = Map.of("name", "Cleo", "function", "DESIGN", "act", act);
        cleo.send(join, form);
        Browserless again = Browserless.stranger(server);
        again.open(join);
        again.send(join, form);

        assertThat(faces()).containsExactly("Ada Engineering", "Ben Product", "Cleo Design");
    }

    @Test
    void planning_twice_with_one_form_plans_one_workshop() {
        String id = flo.open("/workshops/new").one("input[name=id]").val();
        Map<String, String> form = Map.of("id", id, "product", "Once", "minutes", "60");
        assertThat(flo.send("/workshops", form).path()).isEqualTo("/workshops/" + id);
        assertThat(flo.send("/workshops", form).path()).isEqualTo("/workshops/" + id);

        assertThat(flo.open("/workshops").page().select("td:contains(Once)")).hasSize(1);
    }

    @Test
    void dots_sent_twice_count_once_and_four_are_refused() {
        move("s4");
        propose(ada, "Full carts");
        flo.send(room + "/reveal/s5", Map.of());
        move("s7");
        String vote = ada.open(room).one(".vote form").attr("action");
        ada.send(vote, Map.of("dots", "2"));
        ada.send(vote, Map.of("dots", "2"));

        assertThat(ada.open(room).page().select(".dot.placed")).hasSize(2);
        assertThat(ada.send(vote, Map.of("dots", "4")).status()).isEqualTo(409);
        assertThat(ada.send(vote, Map.of("dots", "two")).status()).isEqualTo(400);
    }

    @Test
    void hostile_words_are_only_words() {
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'";
        move("s1");
        ada.send(room + "/notes/s1/0", Map.of("text", hostile));
        flo.send(room + "/reveal/s1", Map.of());
        Opened page = ben.open(room);

        assertThat(page.page().select("#stage script, #stage img")).isEmpty();
        assertThat(page.one("#stage .note p").text()).isEqualTo(hostile);
    }

    @Test
    void forms_with_everything_missing_or_wrong_get_a_clear_answer() {
        assertThat(flo.send("/workshops", Map.of()).status()).isEqualTo(422);
        assertThat(flo.send(room.replace("/rooms/", "/workshops/") + "/agenda", Map.of()).status())
                .isEqualTo(422);
        assertThat(Browserless.stranger(server).open("/join/00000000").status()).isEqualTo(404);
        Browserless cleo = Browserless.stranger(server);
        cleo.open(join);
        assertThat(cleo.send(join, Map.of()).page().select(".problem")).hasSize(2);
        for (String route : List.of("/step", "/time/s1", "/game", "/adoption", "/reveal/nowhere")) {
            Opened answer = flo.send(room + route, Map.of("minutes", "many", "game", "CHESS"));
            assertThat(answer.status()).as(route).isBetween(400, 499);
            assertThat(answer.text()).as(route).doesNotContain("Exception");
        }
        assertThat(ada.send(room + "/notes/s1/9", Map.of("text", "x")).status()).isEqualTo(400);
        assertThat(ada.send(room + "/notes/s1/0", Map.of("text", "x".repeat(1_000_000))).status())
                .isEqualTo(400);
        assertThat(flo.open("/rooms/nowhere").status()).isEqualTo(404);
    }

    @Test
    void the_agenda_can_be_changed_line_by_line() {
        String plan = room.replace("/rooms/", "/workshops/");
        Element form = flo.open(plan).one("form[action$=agenda]");
        assertThat(form.select("input[name=step]")).hasSize(8);
        Opened shorter =
                flo.sendAll(
                        plan + "/agenda",
                        List.of(
                                Map.entry("step", "s4"),
                                Map.entry("activity", "SILENT_WRITING"),
                                Map.entry("minutes", "20"),
                                Map.entry("step", "s5"),
                                Map.entry("activity", "REVEAL"),
                                Map.entry("minutes", "5"),
                                Map.entry("up", "s5")));

        assertThat(shorter.page().select(".steps .name strong").eachText())
                .containsExactly("Reveal", "Silent writing");
        assertThat(shorter.one(".lead").text()).contains("25 minutes");
    }

    @Test
    void a_finished_workshop_shows_its_record_and_its_north_star() {
        move("s4");
        propose(ada, "Full carts");
        flo.send(room + "/reveal/s5", Map.of());
        move("s8");
        String candidate = flo.open(room).one("input[name=candidate]").val();
        flo.send(
                room + "/adoption",
                Map.of(
                        "candidate",
                        candidate,
                        "name",
                        "Full carts",
                        "definition",
                        "number of purchase, per month",
                        "game",
                        "TRANSACTION"));
        flo.send(room + "/end", Map.of());

        assertThat(ada.open(room).one(".statement").text()).contains("Full carts");
        assertThat(flo.open(room.replace("/rooms/", "/workshops/")).one(".statement").text())
                .contains("number of purchase, per month");
        assertThat(flo.open("/north-star").text()).contains("Full carts", "Transaction");
    }

    @Test
    void what_was_emptied_by_mistake_is_brought_back_without_scripts() {
        move("s1");
        ada.send(room + "/notes/s1/0", Map.of("text", "More orders"));
        assertThat(ada.open(room).page().select("#stage .bring-back")).isEmpty();
        ada.send(room + "/notes/s1/0", Map.of("text", ""));
        assertThat(ben.open(room).page().select("#stage .bring-back")).isEmpty();

        String back = ada.open(room).one("#stage .bring-back").attr("action");
        Opened after = ada.send(back, Map.of());
        assertThat(after.path()).isEqualTo(room);
        assertThat(after.one("#note-s1-0 textarea").text()).isEqualTo("More orders");
        assertThat(after.page().select("#stage .bring-back")).isEmpty();
    }

    private List<String> faces() {
        return flo.open(room).page().select("#people .person > span:last-child").eachText().stream()
                .map(face -> face.replace(" · away", ""))
                .toList();
    }
}
