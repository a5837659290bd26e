package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How it goes on after a workshop, through its pages.
class AfterwardsTest extends RoomCase {

    private static final String SECRET = "never turned over";

    private String record;

    @BeforeEach
    void meet() {
        record = room.replace("/rooms/", "/workshops/");
        move("s1");
        ada.send(room + "/notes/s1/0", Map.of("text", "a thought of Ada's"));
        reveal("s1");
        move("s3");
        ben.send(room + "/notes/s3/0", Map.of("text", SECRET));
        move("s4");
        propose(ada, "Full carts");
        propose(ben, "Discs sold");
        reveal("s5");
        move("s8");
        flo.send(
                room + "/adoption",
                Map.of(
                        "candidate",
                        flo.open(room).one("input[name=candidate]").val(),
                        "name",
                        "Full carts",
                        "definition",
                        "number of purchase, per month",
                        "game",
                        "TRANSACTION"));
        flo.send(room + "/outcome", Map.of("topic", "TO_FIND_OUT", "text", "Who comes back?"));
    }

    @Test
    void the_next_session_is_planned_once_and_everything_that_lay_open_comes_along() {
        flo.send(room + "/end", Map.of());
        String next = flo.open(record).one("input[name=next]").val();
        Map<String, String> form = Map.of("next", next, "purpose", "DEFINE");
        String plan = flo.send(record + "/refinement", form).path();
        assertThat(flo.send(record + "/refinement", form).path()).isEqualTo(plan);
        assertThat(flo.send(record + "/refinement", Map.of("purpose", "WORK")).path())
                .isEqualTo(plan);
        assertThat(flo.open(plan).one(".lead").text()).contains("30 minutes");

        String room2 = plan.replace("/workshops/", "/rooms/");
        flo.open(room2);
        flo.send(room2 + "/step", Map.of("to", "s3"));
        Opened stage = flo.open(room2);
        assertThat(stage.page().select("#stage .card h2").eachText())
                .contains("Full carts", "Discs sold");
        assertThat(stage.one("#stage .statement").text()).contains("Full carts");
        assertThat(stage.one("#outcome-TO_FIND_OUT").text()).contains("Who comes back?");

        Opened before = flo.open(room2 + "/before");
        assertThat(before.text()).contains("a thought of Ada's").doesNotContain(SECRET);
        assertThat(flo.open(record).one("#afterwards").text()).contains("is planned");
        assertThat(flo.open("/workshops").text()).contains("The next session: Define it");
    }

    @Test
    void sessions_that_go_on_from_each_other_are_drawn_and_told() {
        flo.send(room + "/end", Map.of());
        assertThat(flo.open(record).page().select("#journey")).isEmpty();
        String plan = flo.send(record + "/refinement", Map.of("purpose", "DEFINE")).path();

        Opened minutes = flo.open(record);
        assertThat(minutes.page().select("#journey svg text").eachText())
                .contains("First session", "Define it precisely", "Full carts");
        assertThat(minutes.page().select("#journey li").eachText())
                .hasSize(2)
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .contains("2 candidates", "1 question", "no tasks"));
        assertThat(minutes.page().select("#journey li a").attr("href")).isEqualTo(plan);
        assertThat(minutes.page().select("#journey li").last().text())
                .contains("It begins with “")
                .doesNotContain("still stood");
        assertThat(flo.open("/workshops").page().select(".journey li a")).hasSize(2);
    }

    @Test
    void what_was_said_last_time_is_closed_to_those_who_are_not_in_the_next_session() {
        flo.send(room + "/end", Map.of());
        String plan = flo.send(record + "/refinement", Map.of("purpose", "DEFINE")).path();
        String room2 = plan.replace("/workshops/", "/rooms/");

        assertThat(ada.open(room2 + "/before").status()).isEqualTo(403);
        assertThat(flo.open(room + "/before").status()).isEqualTo(404);
        assertThat(ada.send(record + "/refinement", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void a_day_is_set_for_looking_at_the_decision_again() {
        flo.send(room + "/end", Map.of());
        String usual = flo.open(record).one("#review-on").val();
        flo.send(record + "/review", Map.of("on", usual));

        assertThat(flo.open(record).one("#decided").text()).contains("We look at it again on");
        assertThat(flo.open(record + "/record.ics").text())
                .contains("DTSTART;VALUE=DATE:" + usual.replace("-", ""));
        for (String wrong : new String[] {"2001-01-01", "soon", "2999-01-01"}) {
            assertThat(flo.send(record + "/review", Map.of("on", wrong)).status()).isEqualTo(400);
        }
    }

    @Test
    void nothing_goes_on_before_the_end() {
        assertThat(flo.send(record + "/refinement", Map.of()).status()).isEqualTo(409);
        assertThat(flo.send(record + "/review", Map.of("on", "2030-01-01")).status())
                .isEqualTo(409);
    }

    @Test
    void everyone_takes_home_what_is_theirs_and_nobody_elses() {
        flo.send(room + "/end", Map.of());
        Opened mine = ben.open(room + "/leave-behind");

        assertThat(mine.one("#mine").text()).contains(SECRET, "Discs sold");
        assertThat(mine.one("#mine").text()).doesNotContain("Full carts", "a thought of Ada");
        assertThat(mine.one("#decided").text()).contains("Full carts");
        assertThat(mine.one("#glossary").text()).contains("Leading", "Proxy", "Bet");
        assertThat(ada.open(room + "/leave-behind").text()).doesNotContain(SECRET);
        assertThat(ben.open(room).one("#stage a[href$=leave-behind]").text())
                .isEqualTo("Yours to keep");
    }

    @Test
    void a_link_opens_what_one_person_took_home_without_an_account_until_it_is_taken_back() {
        assertThat(ben.send(room + "/keepsake", Map.of()).status()).isEqualTo(409);
        flo.send(room + "/end", Map.of());
        String first = ben.send(room + "/keepsake", Map.of()).path();
        String link = ben.send(room + "/keepsake", Map.of()).path();
        Browserless elsewhere = stranger();

        Opened kept = elsewhere.open(link);
        assertThat(kept.one("#mine").text()).contains(SECRET, "Discs sold");
        assertThat(kept.one("#mine").text()).doesNotContain("a thought of Ada");
        assertThat(kept.one("#keepsake code").text()).endsWith(link);
        for (String ending : new String[] {"pdf", "pptx", "md", "ics", "json", "zip"}) {
            assertThat(elsewhere.download(link + "/record." + ending).statusCode()).isEqualTo(200);
        }
        assertThat(elsewhere.open(link + "/record.md").text()).doesNotContain(SECRET);
        assertThat(elsewhere.open(first).status()).isEqualTo(404);
        assertThat(elsewhere.open(room + "/leave-behind").status()).isEqualTo(401);

        Opened minutes = flo.open(record);
        assertThat(minutes.one("#keepsakes").text()).contains("Ben");
        assertThat(minutes.text()).doesNotContain(link.substring(link.lastIndexOf('/') + 1));
        String keeper = minutes.one("#keepsakes input[name=person]").val();
        flo.send(record + "/keepsakes/revoking", Map.of("person", keeper));
        assertThat(elsewhere.open(link).status()).isEqualTo(404);
        assertThat(elsewhere.download(link + "/record.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void a_link_is_taken_back_by_its_owner_or_by_those_who_lead() {
        flo.send(room + "/end", Map.of());
        String link = ben.send(room + "/keepsake", Map.of()).path();
        assertThat(ada.send(record + "/keepsakes/revoking", Map.of("person", "x")).status())
                .isEqualTo(403);
        ada.send(room + "/keepsake/revoking", Map.of());
        assertThat(ben.open(link).status()).isEqualTo(200);
        ben.send(room + "/keepsake/revoking", Map.of());
        assertThat(ben.open(link).status()).isEqualTo(404);
    }

    @Test
    void the_adopted_sentence_stands_on_its_tree_for_everyone() {
        assertThat(ada.open(room).one("#grown .statement").text()).contains("Full carts");
        flo.send(room + "/end", Map.of());
        assertThat(ben.open(room).one("#grown .statement").text()).contains("Full carts");
        assertThat(ben.open(room).one(".cheese").text()).contains("celebrate");
    }
}
