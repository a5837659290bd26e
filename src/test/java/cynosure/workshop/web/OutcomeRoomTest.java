package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless.Opened;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is written down at the end, through the room's pages.
class OutcomeRoomTest extends RoomCase {

    @Test
    void everyone_sees_what_the_facilitator_writes_down() {
        move("s8");
        String act = flo.open(room).one("#outcome-ACTION input[name=act]").val();
        Map<String, String> form =
                Map.of(
                        "topic",
                        "ACTION",
                        "text",
                        "Pull the orders",
                        "who",
                        "Ada",
                        "due",
                        "2026-03-06",
                        "act",
                        act);
        flo.send(room + "/outcome", form);
        flo.send(room + "/outcome", form);

        Opened seen = ada.open(room);
        assertThat(seen.page().select("#outcome-ACTION .lines > li")).hasSize(1);
        assertThat(seen.one("#outcome-ACTION .owner").text()).isEqualTo("Ada, by 6 March 2026");
        assertThat(seen.page().select("#outcome-ACTION form")).isEmpty();
        assertThat(seen.page().select("#outcome-DISAGREEMENT")).isEmpty();
    }

    @Test
    void a_line_without_an_owner_says_so() {
        move("s8");
        flo.send(room + "/outcome", Map.of("topic", "TO_FIND_OUT", "text", "Who comes back?"));

        assertThat(flo.open(room).one("#outcome-TO_FIND_OUT .orphan").text())
                .isEqualTo("Nobody yet, no day yet");
    }

    @Test
    void a_line_can_be_changed_removed_and_put_back() {
        move("s8");
        flo.send(room + "/outcome", Map.of("topic", "DISAGREEMENT", "text", "Gifts"));
        String line = after(flo.open(room), "/outcome/");
        flo.send(room + "/outcome/" + line, Map.of("text", "Whether gifts count"));
        assertThat(ben.open(room).text()).contains("Whether gifts count");

        flo.send(room + "/outcome/" + line + "/removal", Map.of());
        assertThat(ben.open(room).text()).doesNotContain("Whether gifts count");
        assertThat(flo.open(room).one("#taken-away").text()).contains("Whether gifts count");
        flo.send(room + "/outcome/" + line + "/return", Map.of());
        assertThat(ben.open(room).text()).contains("Whether gifts count");
    }

    @Test
    void a_candidate_that_is_kept_or_ruled_out_shows_why() {
        move("s4");
        propose(ada, "Full carts");
        reveal("s5");
        move("s8");
        String candidate = after(flo.open(room), "/fates/");
        flo.send(
                room + "/fates/" + candidate,
                Map.of("fate", "KEPT", "reason", "Support would steer by it"));

        assertThat(ben.open(room).one("#converge-" + candidate).text())
                .contains("Kept in mind", "because Support would steer by it");
        flo.send(room + "/fates/" + candidate + "/lifting", Map.of());
        assertThat(ben.open(room).text()).doesNotContain("Kept in mind");
    }

    @Test
    void inputs_that_came_after_the_decision_go_into_the_north_star_once() {
        move("s4");
        propose(ada, "Full carts");
        reveal("s5");
        move("s8");
        assertThat(flo.send(room + "/adoption/inputs", Map.of()).status()).isEqualTo(409);
        String candidate = flo.open(room).one("input[name=candidate]").val();
        Map<String, String> adopted = Map.of("candidate", candidate, "name", "Full carts");
        flo.send(room + "/adoption", with(adopted, "game", "TRANSACTION"));
        assertThat(flo.open(room).page().select("#late")).isEmpty();

        ben.open(room);
        Map<String, String> input = Map.of("name", "Coming back", "dimension", "FREQUENCY");
        ben.send(room + "/inputs/" + candidate, input);
        assertThat(ben.open(room).page().select("#late")).isEmpty();
        assertThat(ben.send(room + "/adoption/inputs", Map.of()).status()).isEqualTo(403);
        assertThat(flo.open("/north-star").text()).doesNotContain("Coming back");
        assertThat(flo.open(room).one("#late li").text()).isEqualTo("Coming back");
        Map<String, String> once = Map.of("act", "take-them-once");
        flo.send(room + "/adoption/inputs", once);
        flo.send(room + "/adoption/inputs", once);
        flo.send(room + "/adoption/inputs", Map.of());

        assertThat(flo.open(room).page().select("#late")).isEmpty();
        assertThat(flo.open("/north-star").page().select("table th a").eachText())
                .containsOnlyOnce("Coming back");
        assertThat(flo.open("/north-star/revisions/2").status()).isEqualTo(200);
        assertThat(flo.open("/north-star/revisions/3").status()).isEqualTo(404);
    }

    @Test
    void a_moment_is_linked_to_its_candidate_at_the_end_and_unlinked_again() {
        agenda("VALUE_EXCHANGES", "SILENT_WRITING", "REVEAL", "CONVERGE");
        move("a1");
        ada.open(room);
        ada.send(room + "/notes/a1/0", Map.of("text", "They come back on Sunday"));
        reveal("a1");
        flo.send(room + "/votes/a1", Map.of());
        String choice = after(ada.open(room), "/votes/a1/");
        ada.send(room + "/votes/a1/" + choice, Map.of("dots", "2"));
        flo.send(room + "/votes/a1/showing", Map.of());
        move("a2");
        propose(ada, "Full carts");
        reveal("a3");
        move("a4");

        Opened page = ben.open(room);
        String candidate = page.one("form.reflection input[name=candidate]").val();
        String moment = page.one("form.reflection option").val();
        assertThat(moment).isEqualTo("a1/" + choice);
        ben.send(room + "/reflections", Map.of("moment", moment, "candidate", candidate));
        assertThat(ada.open(room).one("#shows-" + candidate).text())
                .contains("They come back on Sunday", "2 dots");
        assertThat(ada.open(room).page().select("form.reflection")).isEmpty();

        ada.send(room + "/reflections/" + moment, Map.of("candidate", ""));
        assertThat(ben.open(room).page().select("#shows-" + candidate)).isEmpty();
        for (String nonsense : List.of("", "/", "a1/nothing", choice)) {
            Map<String, String> wrong = Map.of("moment", nonsense, "candidate", candidate);
            assertThat(ben.send(room + "/reflections", wrong).status()).isEqualTo(409);
        }
    }

    @Test
    void a_participant_writes_nothing_down_and_nonsense_is_refused() {
        assertThat(ada.send(room + "/outcome", Map.of("topic", "ACTION", "text", "x")).status())
                .isEqualTo(403);
        assertThat(ada.send(room + "/fates/c", Map.of("fate", "KEPT", "reason", "x")).status())
                .isEqualTo(403);
        for (Map<String, String> wrong :
                List.of(
                        Map.of("topic", "LUNCH", "text", "x"),
                        Map.of("topic", "ACTION", "text", "x", "due", "soon"),
                        Map.of("topic", "ACTION"))) {
            assertThat(flo.send(room + "/outcome", wrong).status()).isBetween(400, 499);
        }
        assertThat(flo.send(room + "/outcome/nothing/removal", Map.of()).status()).isEqualTo(404);
    }

    private static Map<String, String> with(Map<String, String> form, String key, String value) {
        Map<String, String> all = new HashMap<>(form);
        all.put(key, value);
        return all;
    }
}
