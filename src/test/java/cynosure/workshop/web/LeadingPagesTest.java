package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import cynosure.web.WithOneServer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Leading a room without scripts: roles, the big screen, people without a device, the desk.
class LeadingPagesTest extends WithOneServer {

    private static final String SECRET = "The day the search found misspelt bands";

    private Gathering here;
    private Browserless flo;
    private Browserless ada;
    private String room;

    @BeforeEach
    void gather() {
        here = new Gathering(server);
        flo = here.flo;
        ada = here.ada;
        room = here.room;
    }

    @Test
    void an_observer_sees_the_stage_without_anything_to_press_and_is_not_counted() {
        Browserless oto = here.observer("Oto");
        here.move("s1");
        Opened page = oto.open(room);

        assertThat(page.one("#stage h1").text()).isEqualTo("Opening questions");
        assertThat(page.page().select("#stage form, #thumb form")).isEmpty();
        assertThat(page.one("#standing").text()).contains("You are watching");
        assertThat(oto.send(room + "/notes/s1/0", Map.of("text", "psst")).status()).isEqualTo(403);
        assertThat(flo.open(room).one("#count").text()).startsWith("0 of 2");
        assertThat(flo.open(room).one("#people").text()).contains("1 person watches");
    }

    @Test
    void the_lead_can_be_handed_over_and_not_be_taken() {
        assertThat(ada.open(room + "/roles").status()).isEqualTo(403);
        assertThat(ada.open(room + "/guide").status()).isEqualTo(403);
        assertThat(ada.open(room + "/lead").page().select("form[action$=takeover]")).isEmpty();
        assertThat(ada.send(room + "/lead/takeover", Map.of()).status()).isEqualTo(403);

        flo.send(room + "/lead", Map.of("to", here.idOf("Ada")));
        assertThat(ada.open(room).page().select("body.leading")).hasSize(1);
        assertThat(ada.send(room + "/step", Map.of("to", "s1")).status()).isEqualTo(200);
        assertThat(flo.open(room).page().select("body.leading")).hasSize(1);
    }

    @Test
    void a_room_whose_facilitator_is_away_is_led_on_by_a_member_who_was_asked() {
        flo.send(room + "/lead", Map.of("to", here.idOf("Ada")));
        flo.open(room + "/roles");
        flo.send(room + "/co-facilitators/" + whoAmI(flo) + "/thanks", Map.of());
        here.ben.open(room);

        Opened asked = flo.open(room + "/lead");
        assertThat(asked.one("form[action$=takeover] button").text()).contains("Take over");
        assertThat(asked.text()).doesNotContain("Ben");
        flo.send(room + "/lead/takeover", Map.of());
        assertThat(flo.open(room).page().select("body.leading")).hasSize(1);
        assertThat(ada.open(room).page().select("body.leading")).hasSize(1);
    }

    @Test
    void one_person_writes_for_somebody_without_a_device() {
        flo.open(room + "/roles");
        Map<String, String> gus =
                Map.of("name", "Gus", "function", "SALES", "writer", here.idOf("Ada"), "act", "g1");
        flo.send(room + "/seats", gus);
        flo.send(room + "/seats", gus);
        here.move("s1");
        String hand = ada.open(room).one(".hands a:contains(Gus)").attr("href");

        assertThat(here.ben.open(hand).status()).isEqualTo(404);
        Element form = ada.open(hand).page().select("#stage form").first();
        assertThat(form.attr("action")).startsWith(hand);
        ada.send(form.attr("action"), Map.of("text", SECRET));
        assertThat(ada.open(hand).text()).contains(SECRET);
        assertThat(ada.open(room).text()).doesNotContain(SECRET);
        assertThat(ada.send(hand + "/step", Map.of("to", "s2")).status()).isEqualTo(403);

        flo.open(room);
        flo.send(room + "/reveal/s1", Map.of());
        assertThat(here.ben.open(room).one("#stage .note").text()).contains(SECRET, "Gus");
    }

    @Test
    void the_big_screen_shows_every_step_without_controls_and_nothing_hidden() {
        String screen = screenLink();
        Browserless wall = Browserless.stranger(server);
        assertThat(wall.open(screen).one(".join-code").text()).hasSize(9);
        assertThat(wall.fetch(screen + "/_here").text()).contains("Ada", "Ben");

        for (String step : List.of("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8")) {
            here.move(step);
            if (step.equals("s1")) {
                ada.send(room + "/notes/s1/0", Map.of("text", SECRET));
            }
            Opened page = wall.open(screen);
            assertThat(page.page().select("#stage form, #stage button, #thumb, #people")).isEmpty();
            assertThat(page.text()).doesNotContain(SECRET);
            assertThat(page.page().select(".corner .qr")).hasSize(1);
        }
        assertThat(wall.open(room).status()).isEqualTo(401);
        assertThat(ada.open(room + "/screen").status()).isEqualTo(403);
        assertThat(flo.open(room + "/screen").status()).isEqualTo(200);

        flo.open(room + "/roles");
        flo.send(room + "/screen-link", Map.of());
        assertThat(wall.open(screen).status()).isEqualTo(404);
        assertThat(wall.open("/screens/nowhere/guess").status()).isEqualTo(404);
    }

    @Test
    void a_big_screen_that_lost_its_line_has_the_count_again_though_it_is_nobody() {
        String screen = screenLink();
        Browserless wall = Browserless.stranger(server);
        here.move("s1");
        String version =
                wall.open(screen).one("#live").attr("hx-sse:connect").replaceFirst(".*=", "");
        ada.send(room + "/notes/s1/0", Map.of("text", SECRET));

        Iterator<String> lines = wall.listen(screen + "/live?seen=" + version);
        assertThat(until("event: stage", lines)).isEqualTo("event: stage");
        assertThat(wall.fetch(screen + "/_stage").one("#count").text())
                .isEqualTo("1 of 2 have written something");
        here.ben.open(room);
        here.ben.send(room + "/notes/s1/0", Map.of("text", "The shop smelt of paper"));
        assertThat(until("count", lines))
                .contains("2 of 2 have written something")
                .doesNotContain("hx-get", "/rooms/");
    }

    @Test
    void whoever_leads_turns_the_pages_of_the_big_screen_and_nobody_else() {
        assertThat(flo.open(room).page().select(".turning")).isEmpty();
        String screen = screenLink();
        Browserless wall = Browserless.stranger(server);
        wall.open(screen);
        Iterator<String> lines = wall.listen(screen + "/live?seen=");
        assertThat(until("event: stage", lines)).isNotEmpty();

        assertThat(flo.open(room).one(".turning").text()).contains("Let them turn");
        assertThat(flo.send(room + "/screen/turn", Map.of("to", "back")).path()).isEqualTo(room);
        assertThat(until("event: screen-back", lines)).isNotEmpty();
        assertThat(ada.send(room + "/screen/turn", Map.of("to", "back")).status()).isEqualTo(403);
    }

    @Test
    void who_is_in_the_room_without_a_device_is_not_away() {
        flo.open(room + "/roles");
        flo.send(
                room + "/seats",
                Map.of("name", "Gus", "function", "SALES", "writer", here.idOf("Ada")));

        assertThat(flo.open(room).one("#people .person:contains(Gus)").text())
                .contains("in the room, without a device")
                .doesNotContain("away");
        assertThat(flo.open(room).one("#people .person:contains(Ben)").text()).contains("away");
    }

    @Test
    void who_writes_for_another_and_has_no_seat_is_told_no_riddles() {
        flo.open(room + "/roles");
        flo.send(room + "/seats", Map.of("name", "Gus", "function", "SALES"));
        assertThat(flo.open(room).one("#standing").text())
                .contains("You write for Gus")
                .doesNotContain("nobody", "my own page");
        String hand = flo.open(room).one(".hands a").attr("href");

        assertThat(flo.open(hand).one(".hands").text())
                .isEqualTo("You write for Gus Back to my own page");
    }

    @Test
    void who_only_watches_reads_of_what_others_write() {
        Browserless oto = here.observer("Oto");
        here.move("s1");

        assertThat(oto.open(room).one("#stage .privacy").text())
                .startsWith("What people write stays hidden until it is turned over.");
        assertThat(ada.open(room).one("#stage .privacy").text())
                .startsWith("Nobody sees what you write until it is turned over.");
        here.move("s2");
        assertThat(oto.open(room).one("#stage .privacy").text()).startsWith("Votes stay hidden");
    }

    @Test
    void a_guest_who_helps_to_lead_has_all_of_it_in_the_room() {
        flo.open(room + "/roles");
        flo.send(room + "/co-facilitators", Map.of("person", here.idOf("Ada")));

        assertThat(ada.open(room).one("body").className()).contains("leading");
        assertThat(ada.open(room).page().select("a[href^=/workshops], a[href^=/measured]"))
                .isEmpty();
        assertThat(flo.open(room).page().select("a[href^=/workshops/]")).isNotEmpty();
        assertThat(ada.open(room + "/guide").text()).contains("When it gets difficult");
        assertThat(ada.open(room + "/roles").status()).isEqualTo(200);
        Opened plan = ada.open(room.replace("/rooms/", "/workshops/"));
        assertThat(plan.status()).isEqualTo(403);
        assertThat(plan.text()).contains("people.plan-not-yours", "the desk, the clock");
    }

    @Test
    void the_desk_names_who_is_silent_and_never_what_was_written() {
        here.move("s1");
        ada.send(room + "/notes/s1/0", Map.of("text", SECRET));
        Opened page = flo.open(room);

        assertThat(page.one(".desk").text()).contains("Not heard yet Ben").doesNotContain("Ada");
        assertThat(page.one(".desk").text()).contains("Next: Pick the game");
        assertThat(page.text()).doesNotContain(SECRET);
        assertThat(ada.open(room).page().select(".desk, .coach")).isEmpty();
        assertThat(flo.open(room + "/guide").text())
                .contains("two do all the talking".substring(4));
    }

    @Test
    void the_last_move_is_taken_back_with_one_press() {
        here.move("s1");
        here.move("s2");
        assertThat(flo.open(room).one("form[action$=taking-back] button").text())
                .contains("Take back the last move");
        flo.send(room + "/taking-back", Map.of());

        assertThat(flo.open(room).one("#stage h1").text()).isEqualTo("Opening questions");
        assertThat(flo.send(room + "/taking-back", Map.of()).status()).isEqualTo(409);
        assertThat(ada.send(room + "/taking-back", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void a_step_can_be_done_once_more() {
        here.move("s2");
        flo.send(room + "/reveal/s2", Map.of());
        flo.open(room);
        flo.send(room + "/step/s2/again", Map.of());

        assertThat(ada.open(room).page().select("form[action*=game-vote]")).isNotEmpty();
        assertThat(flo.open(room).page().select("#agenda li:contains(Pick the game)")).hasSize(2);
    }

    private String screenLink() {
        flo.open(room + "/roles");
        flo.send(room + "/screen-link", Map.of());
        String link = flo.open(room + "/roles").one("#screen code").text();
        return link.substring(link.indexOf("/screens/"));
    }

    /// The first line that contains these words.
    private static String until(String words, Iterator<String> lines) {
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.contains(words)) {
                return line;
            }
        }
        throw new AssertionError("The stream ended without " + words);
    }

    private String whoAmI(Browserless person) {
        return person.open(room + "/roles")
                .page()
                .select("form[action$=/thanks]")
                .attr("action")
                .replaceFirst(".*/co-facilitators/", "")
                .replace("/thanks", "");
    }
}
