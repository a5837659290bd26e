package cynosure.understanding.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.Belief;
import cynosure.framework.Input;
import cynosure.framework.Revision;
import cynosure.people.Person;
import cynosure.understanding.Evidence;
import cynosure.understanding.Happening;
import cynosure.understanding.Tenet;
import cynosure.web.Browserless;
import cynosure.workshop.JobFunction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BeliefPagesTest extends UnderstandingPages {

    private static final String BELIEFS = "/north-star/beliefs";

    @Test
    void before_anybody_has_written_one_the_page_says_how_to_begin() {
        var page = owner.open(BELIEFS);

        assertThat(page.one(".empty").text()).startsWith("Nobody has written down a belief yet");
        assertThat(page.page().select(".belief-map, [data-seat]")).isEmpty();
        assertThat(page.page().select(".segments a").eachText())
                .startsWith("Beliefs", "Vision", "Value exchanges");
        assertThat(page.one(".segments [aria-current=page]").text()).isEqualTo("Beliefs");
    }

    @Test
    void a_sentence_with_blanks_becomes_a_belief_of_its_kind() {
        var form = owner.open(BELIEFS + "/new");
        assertThat(form.page().select("form[data-template]")).hasSize(6);
        assertThat(form.page().select("form[data-template=3] input[name=blank]")).hasSize(3);
        var page =
                owner.sendAll(
                        BELIEFS,
                        List.of(
                                Map.entry("template", "3"),
                                Map.entry("blank", "readers"),
                                Map.entry("blank", HOSTILE),
                                Map.entry("blank", "")));

        assertThat(page.one("h1").text())
                .isEqualTo("I believe that readers " + HOSTILE + " because ….");
        assertThat(now().all().getFirst().now().kind()).isEqualTo(Tenet.Kind.CAUSES);
        assertThat(page.page().select("main script, main b")).isEmpty();
    }

    @Test
    void nothing_too_much_and_no_sure_beyond_a_hundred_are_refused_and_kept() {
        owner.open(BELIEFS + "/new");
        var empty = owner.send(BELIEFS, Map.of("words", " ", "percent", "120"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select(".notice.problem").eachAttr("data-code"))
                .containsExactly("understanding.belief", "understanding.sure");
        assertThat(empty.one("#percent").val()).isEqualTo("120");
        assertThat(owner.send(BELIEFS, Map.of("words", "a".repeat(501))).status()).isEqualTo(422);
        assertThat(now().all()).isEmpty();
    }

    @Test
    void the_farthest_apart_come_first_on_the_map_the_list_and_the_table() {
        Person bo = somebody("Bo");
        believed("calm", "People read in the evening", robin(), 80);
        believed("wild", "People pay for company", robin(), 90);
        understandings().add(new Happening.SureSaid("wild", 20, "who pays?"), bo);
        understandings().add(new Happening.SureSaid("calm", 70, ""), bo);

        var page = owner.open(BELIEFS);
        assertThat(page.one(".lead").text()).startsWith("In one of them people stand far apart");
        assertThat(page.page().select(".belief-list .belief-entry a").eachText())
                .containsExactly("People pay for company", "People read in the evening");
        assertThat(page.one("[data-number=1] .badge").text()).isEqualTo("Far apart");
        assertThat(page.page().select(".belief-map a").eachAttr("aria-label"))
                .containsExactly(
                        "1: People pay for company (2 people, from 20 % to 90 % sure)",
                        "2: People read in the evening (2 people, from 70 % to 80 % sure)");
        assertThat(page.page().select("#table tbody tr").first().text())
                .isEqualTo(
                        "1 People pay for company What customers value 55 % 20 % and 90 % 2 none yet Held");
    }

    @Test
    void an_edge_of_the_tree_stands_on_the_map_with_how_sure_the_team_was_before() {
        adopt();
        sure(60);
        sure(75);

        var page = owner.open(BELIEFS);
        assertThat(page.one("[data-number=1] .hint").text())
                .isEqualTo(
                        "An edge of the tree: Notes read → Shared evenings · the team is 75 % sure, after 60 %");
        assertThat(page.page().select(".belief-map rect.edge")).hasSize(1);
        assertThat(owner.open(BELIEFS + "?kind=MARKET").page().select(".belief-map")).isEmpty();
    }

    @Test
    void those_who_design_and_build_are_asked_for_until_they_have_spoken() {
        Person ines = somebody("Ines");
        believed("one", "People read in the evening", robin(), 80);
        assertThat(owner.open(BELIEFS).page().select("[data-seat]").eachAttr("data-seat"))
                .containsExactly("DESIGN", "ENGINEERING");
        assertThat(owner.open(BELIEFS).one("[data-seat=DESIGN]").text())
                .startsWith("Nobody who designs has said anything yet.");

        var page = owner.send(BELIEFS + "/seat", Map.of("function", "ENGINEERING"));
        assertThat(page.page().select("[data-seat]").eachAttr("data-seat"))
                .containsExactly("DESIGN");
        understandings().add(new Happening.SeatChosen(JobFunction.DESIGN), ines);
        assertThat(owner.open(BELIEFS).page().select("[data-seat]")).hasSize(1);
        understandings().add(new Happening.SureSaid("one", 40, ""), ines);
        assertThat(owner.open(BELIEFS).page().select("[data-seat]")).isEmpty();
    }

    @Test
    void everybodys_word_stays_their_own_and_earlier_words_stay_too() {
        believed("one", "People read in the evening", robin(), 80);
        String belief = BELIEFS + "/one";
        owner.open(belief);
        var page = owner.send(belief + "/confidence", Map.of("percent", "60", "words", HOSTILE));
        owner.send(belief + "/confidence", Map.of("percent", "60", "words", HOSTILE));

        assertThat(page.one(".answers li").text())
                .startsWith("Robin 60 %")
                .contains("before: 80 %");
        assertThat(page.one("#percent").val()).isEqualTo("60");
        assertThat(page.page().select(".sure-lines")).isEmpty();
        assertThat(now().tenet("one").orElseThrow().voices()).hasSize(2);
        assertThat(owner.send(belief + "/confidence", Map.of("percent", "lots")).status())
                .isEqualTo(422);
    }

    @Test
    void evidence_has_a_side_and_where_it_stands_and_is_withdrawn_with_a_reason() {
        believed("one", "People read in the evening", robin(), 80);
        String belief = BELIEFS + "/one";
        owner.open(belief);
        var refused =
                owner.send(
                        belief + "/evidence",
                        Map.of("words", "the log", "link", "javascript:alert(1)"));
        assertThat(refused.one(".notice.problem").attr("data-code"))
                .isEqualTo("understanding.link");
        assertThat(refused.one("#evidence-words").text()).isEqualTo("the log");

        var page =
                owner.send(
                        belief + "/evidence",
                        Map.of(
                                "words",
                                "Two in three open a book after seven",
                                "side",
                                "AGAINST",
                                "sort",
                                "DATA",
                                "link",
                                "https://example.com/a",
                                "on",
                                "2026-02-28"));
        assertThat(page.one(".evidence").text()).contains("Data", "Robin", "of 28 February 2026");
        assertThat(page.one(".evidence a").attr("href")).isEqualTo("https://example.com/a");
        Evidence evidence = now().tenet("one").orElseThrow().evidence().getFirst();
        String removal = belief + "/evidence/" + evidence.id() + "/removal";
        assertThat(owner.send(removal, Map.of("why", " ")).status()).isEqualTo(422);
        var without = owner.send(removal, Map.of("why", "It was the holidays"));
        assertThat(without.page().select(".evidence")).isEmpty();
        assertThat(without.one("#evidence s").text()).startsWith("Two in three");
    }

    @Test
    void what_is_given_up_is_kept_with_its_reason_and_leaves_the_map() {
        believed("one", "People read in the evening", robin(), 80);
        String belief = BELIEFS + "/one";
        owner.open(belief);
        assertThat(owner.send(belief + "/standing", Map.of("stand", "GIVEN_UP")).status())
                .isEqualTo(422);
        var page =
                owner.send(
                        belief + "/standing",
                        Map.of("stand", "GIVEN_UP", "why", "They read on the train"));
        assertThat(page.one(".page-header .badge.care").text()).isEqualTo("Given up");
        assertThat(page.page().select("ol.answers").last().text())
                .contains("Given up “They read on the train” Robin");

        var all = owner.open(BELIEFS);
        assertThat(all.page().select(".belief-map")).isEmpty();
        assertThat(all.one("#given-up a").text()).isEqualTo("People read in the evening");
    }

    @Test
    void the_day_to_look_again_comes() {
        believed("one", "People read in the evening", robin(), 80);
        owner.open(BELIEFS + "/one");
        owner.send(BELIEFS + "/one/revisit", Map.of("on", LocalDate.now().minusDays(2).toString()));

        assertThat(owner.open(BELIEFS).one("[data-number=1] .badge").text())
                .isEqualTo("Look again");
        assertThat(
                        owner.send(BELIEFS + "/one/revisit", Map.of("on", "2999-01-01"))
                                .one("main")
                                .text())
                .contains("To be looked at again on 1 January 2999");
        assertThat(owner.open(BELIEFS).page().select("[data-number=1] .badge")).isEmpty();
    }

    @Test
    void of_two_who_reword_it_at_once_the_second_is_told_and_keeps_their_words() {
        adopt();
        believed("one", "People read in the evening", robin(), 80);
        String belief = BELIEFS + "/one";
        owner.open(belief);
        var page =
                owner.send(
                        belief + "/words",
                        Map.of(
                                "seen",
                                "1",
                                "words",
                                "Clubs read in the evening",
                                "kind",
                                "MARKET",
                                "about",
                                "metric"));
        assertThat(page.one("h1").text()).isEqualTo("Clubs read in the evening");
        assertThat(page.one(".page-header").text()).contains("It belongs to Shared evenings");

        var second = owner.send(belief + "/words", Map.of("seen", "1", "words", "Late readers"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.one(".notice.problem").attr("data-code"))
                .isEqualTo("understanding.outrun");
        assertThat(second.one("#words").text()).isEqualTo("Late readers");
        assertThat(second.one("h1").text()).isEqualTo("Clubs read in the evening");
    }

    @Test
    void what_is_not_there_is_said_and_a_stranger_sees_none_of_it() {
        assertThat(owner.open(BELIEFS + "/nothing").one(".notice.problem").attr("data-code"))
                .isEqualTo("understanding.no-belief");
        owner.open(BELIEFS + "/new");
        assertThat(
                        owner.send(BELIEFS + "/seat", Map.of("function", "WIZARD"))
                                .one(".notice.problem")
                                .attr("data-code"))
                .isEqualTo("understanding.seat");
        Browserless stranger = Browserless.stranger(server);
        assertThat(stranger.open(BELIEFS).status()).isEqualTo(401);
        assertThat(stranger.open(BELIEFS + "/new").status()).isEqualTo(401);
    }

    private static void sure(int percent) {
        Revision now = frameworks().current().orElseThrow();
        Input input =
                now.framework().inputs().stream()
                        .filter(one -> one.name().equals("Notes read"))
                        .findFirst()
                        .orElseThrow();
        frameworks()
                .revise(
                        now.framework().with(input.believed(new Belief("", percent))),
                        now.number(),
                        robin(),
                        "");
    }
}
