package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import cynosure.web.WithOneServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Activities in which people write, without scripts: what the facilitator and the participants see
/// before and after the reveal.
class ActivitiesTest extends WithOneServer {

    private Browserless flo;
    private Browserless ada;
    private Browserless ben;
    private String room;
    private String join;

    @BeforeEach
    void gather() {
        flo = Browserless.owner(server);
        flo.open("/workshops/new");
        Opened plan = flo.send("/workshops", Map.of("product", "The record shop", "minutes", "60"));
        room = plan.path().replace("/workshops/", "/rooms/");
        String link = plan.one(".secret code").text();
        join = link.substring(link.indexOf("/join/"));
        ada = guest("Ada");
        ben = guest("Ben");
    }

    @Test
    void everyone_fills_in_the_same_sentence_and_the_answers_lie_side_by_side() {
        step("VALUE_STATEMENT", "HIDDEN");
        assertThat(ada.open(room).page().select("#stage .blanks input")).hasSize(7);
        fill(
                ada,
                0,
                "collectors",
                "miss rare discs",
                "the shop",
                "search",
                "finds them",
                "fairs",
                "saves Sundays");
        fill(ben, 0, "beginners", "", "", "", "", "", "");

        assertThat(ben.open(room).text()).doesNotContain("collectors");
        reveal();
        Opened page = ben.open(room);
        assertThat(page.page().select("#stage .note p:first-child").eachText())
                .containsExactly(
                        "For collectors who miss rare discs, the shop is a search that finds them. Unlike fairs, it saves Sundays.",
                        "For beginners who …, … is a … that …. Unlike …, it ….");
        assertThat(page.page().select("#stage .note strong").first().text())
                .isEqualTo("collectors");
    }

    @Test
    void a_moment_can_be_marked_as_a_guess_and_as_outside_the_product() {
        step("VALUE_EXCHANGES", "HIDDEN");
        ada.open(room);
        ada.sendAll(
                room + "/notes/x/0",
                List.of(
                        Map.entry("text", "the first song at home"),
                        Map.entry("mark", "OUTSIDE"),
                        Map.entry("mark", "GUESS")));

        assertThat(ada.open(room).page().select("#stage input[checked]")).hasSize(2);
        reveal();
        assertThat(ben.open(room).page().select("#stage .note .badge").eachText())
                .containsExactly("a guess", "outside the product");
    }

    @Test
    void dots_on_what_was_written_are_hidden_until_they_are_shown_and_then_sorted() {
        step("VALUE_EXCHANGES", "HIDDEN");
        fill(ada, 0, "first");
        fill(ben, 0, "second");
        reveal();
        assertThat(ada.open(room).page().select("form[action$=/votes/x]")).isEmpty();
        flo.send(room + "/votes/x", Map.of());
        String second =
                ada.open(room)
                        .page()
                        .select("#stage .vote:contains(second) form")
                        .last()
                        .attr("action");
        ada.send(second, Map.of("dots", "2"));
        ada.send(second, Map.of("dots", "2"));

        assertThat(ada.send(second, Map.of("dots", "4")).status()).isEqualTo(409);
        assertThat(ada.open(room).page().select(".dot.placed")).hasSize(2);
        assertThat(ben.open(room).page().select(".dot.placed")).isEmpty();
        assertThat(flo.open(room).one("#count").text()).isEqualTo("1 of 2 have placed dots");
        flo.open(room);
        assertThat(ada.send(room + "/votes/x/showing", Map.of()).status()).isEqualTo(403);
        flo.send(room + "/votes/x/showing", Map.of());
        assertThat(ben.open(room).page().select(".tally li").eachText())
                .containsExactly("second 2 dots 2", "first 0 dots 0");
    }

    @Test
    void a_talk_is_drawn_part_by_part_and_nobody_reads_ahead() {
        step("FRAMEWORK_OVERVIEW", "HIDDEN");
        assertThat(ada.open(room).page().select(".talk > li")).hasSize(1);
        assertThat(ada.open(room).text()).doesNotContain("Three to five inputs");
        flo.open(room);
        flo.send(room + "/parts/x", Map.of("parts", "3"));

        Opened page = ada.open(room);
        assertThat(page.page().select(".talk > li")).hasSize(3);
        assertThat(page.one(".talk-tree").attr("aria-label")).contains("four inputs");
        assertThat(ada.send(room + "/parts/x", Map.of("parts", "4")).status()).isEqualTo(403);
    }

    @Test
    void each_point_of_the_checklist_is_explained_with_its_test_and_noted_for_us() {
        step("GOOD_AND_BAD", "HIDDEN");
        flo.open(room);
        flo.send(room + "/parts/x", Map.of("parts", "7"));

        assertThat(ada.open(room).page().select("#stage textarea")).hasSize(7);
        assertThat(ada.open(room).text()).contains("Often vain: daily active users");
        fill(ada, 6, "page views");
        reveal();
        assertThat(ben.open(room).one("#stage .note").text()).contains("page views", "Ada");
    }

    @Test
    void the_worked_formula_says_where_it_breaks() {
        step("STRUCTURE_AND_FORMULA", "HIDDEN");
        assertThat(ada.open(room).page().select("#stage .blanks")).isEmpty();
        flo.open(room);
        flo.send(room + "/parts/x", Map.of("parts", "8"));

        Opened page = ada.open(room);
        assertThat(page.one("#stage").text())
                .contains("1,000 × 4 × 10 × 90 % = 36,000", "34,000", "2,000 fewer");
        assertThat(page.page().select("#stage .blanks")).hasSize(2);
    }

    @Test
    void a_split_vote_is_a_finding_and_then_the_choice_is_tested() {
        step("PICK_THE_GAME", "NAMELESS");
        vote(ada, "PRODUCTIVITY");
        vote(ben, "ATTENTION");
        assertThat(ada.open(room).text()).doesNotContain("season passes");
        reveal();

        Opened page = ben.open(room);
        assertThat(page.one("#stage .notice").text()).contains("That is a finding");
        assertThat(page.one("#stage").text())
                .contains("season passes", "may need us less")
                .doesNotContain("Ada");
        fill(ben, 0, "when the first disc plays");
        assertThat(flo.open(room).text()).contains("when the first disc plays");
    }

    @Test
    void in_an_open_step_everyone_sees_what_is_written_at_once() {
        step("TERRIBLE_NORTH_STARS", "OPEN");
        assertThat(ada.open(room).one(".question").text()).isNotEmpty();
        fill(ada, 0, "clicks on nothing");

        assertThat(ben.open(room).one("#stage .note").text()).contains("clicks on nothing", "Ada");
        assertThat(flo.open(room).page().select("form[action$=/reveal/x]")).isEmpty();
    }

    @Test
    void a_nameless_step_says_so_first_and_shows_no_names() {
        step("BELIEFS", "NAMELESS");
        assertThat(ada.open(room).one(".privacy").text())
                .contains("without names", "Only 2 of us are here");
        fill(ada, 0, "the library", "fairs", "a phone");
        reveal();

        assertThat(ben.open(room).one("#stage .note").text()).contains("the library");
        assertThat(ben.open(room).one("#stage").text()).doesNotContain("Ada");
        assertThat(ada.open(room).page().select("#stage .note.mine")).isEmpty();
    }

    @Test
    void the_facilitator_puts_the_vision_up_for_all_to_read() {
        step("VISION_REVIEW", "HIDDEN");
        flo.open(room);
        flo.send(room + "/text/x", Map.of("text", "Every disc finds its listener."));

        assertThat(ada.open(room).one(".put-up").text())
                .isEqualTo("Every disc finds its listener.");
        assertThat(ada.open(room).page().select("form[action$=/text/x]")).isEmpty();
    }

    @Test
    void while_writing_silently_the_checklist_is_in_sight_and_exact_limits_can_wait() {
        step("SILENT_WRITING", "HIDDEN");
        Opened blank = ada.open(room);
        assertThat(blank.page().select(".checklist dt")).hasSize(7);
        assertThat(blank.page().select(".too-early:not([hidden])")).isEmpty();
        ada.send(
                room + "/candidates/0",
                Map.of(
                        "name",
                        "Full carts",
                        "increase",
                        "buyers",
                        "measure",
                        "5 or more in 3 days"));

        assertThat(ada.open(room).page().select(".too-early:not([hidden])")).hasSize(1);
    }

    private void step(String activity, String privacy) {
        String plan = room.replace("/rooms/", "/workshops/");
        flo.open(plan);
        flo.sendAll(
                plan + "/agenda",
                List.of(
                        Map.entry("step", "x"),
                        Map.entry("activity", activity),
                        Map.entry("privacy", privacy),
                        Map.entry("minutes", "5")));
        flo.open(room);
        flo.send(room + "/step", Map.of("to", "x"));
    }

    private void reveal() {
        flo.open(room);
        flo.send(room + "/reveal/x", Map.of());
    }

    private void fill(Browserless person, int slot, String... texts) {
        person.open(room);
        person.sendAll(
                room + "/notes/x/" + slot,
                List.of(texts).stream().map(text -> Map.entry("text", text)).toList());
    }

    private void vote(Browserless person, String game) {
        person.open(room);
        person.send(room + "/game-vote/x", Map.of("game", game));
    }

    private Browserless guest(String name) {
        Browserless guest = Browserless.stranger(server);
        guest.open(join);
        guest.send(join, Map.of("name", name, "function", "DESIGN"));
        return guest;
    }
}
