package cynosure.judgement.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.judgement.Criterion;
import cynosure.judgement.Opinions;
import cynosure.judgement.Stance;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.web.Browserless;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecklistPagesTest extends JudgementPages {

    private static final String CHECKLIST = "/north-star/checklist";

    @Test
    void before_anybody_has_judged_there_are_eleven_points_and_a_word_on_how_to_begin() {
        var page = owner.open(CHECKLIST);

        assertThat(page.page().select(".point")).hasSize(11);
        assertThat(page.one(".notice").text()).startsWith("Nobody has judged it yet");
        assertThat(page.one(".lead").text()).isEqualTo("0 of 11 points judged.");
        assertThat(page.page().select("input[checked]")).isEmpty();
    }

    @Test
    void what_one_says_stays_with_its_reason_and_can_be_changed() {
        owner.open(CHECKLIST);
        owner.send(
                CHECKLIST,
                Map.of("stance.VALUE", "YES", "words.VALUE", HOSTILE, "stance.CALM", "CANT_SAY"));
        var page =
                owner.send(
                        CHECKLIST,
                        Map.of("stance.VALUE", "PARTLY", "words.VALUE", "on reflection"));

        assertThat(page.path()).isEqualTo(CHECKLIST);
        assertThat(page.one(".lead").text()).isEqualTo("2 of 11 points judged, none in dispute.");
        assertThat(page.one("#value input[checked]").val()).isEqualTo("PARTLY");
        assertThat(page.one("#value .standing-opinions").text()).isEqualTo("1 partly");
        assertThat(page.one("#value details").text())
                .contains("Robin: Partly", "Robin: Yes", HOSTILE);
        assertThat(page.page().select("main script, main b")).isEmpty();
    }

    @Test
    void sending_the_same_again_adds_nothing() {
        owner.open(CHECKLIST);
        owner.send(CHECKLIST, Map.of("stance.VALUE", "YES", "words.VALUE", "a  b"));
        owner.send(CHECKLIST, Map.of("stance.VALUE", "YES", "words.VALUE", "a  b"));

        assertThat(opinions().of("metric")).hasSize(1);
    }

    @Test
    void where_people_differ_comes_first() {
        Person bo = server.context().getBean(People.class).add("Bo", Role.MEMBER);
        opinions().say("metric", Criterion.INSPIRING, Stance.YES, "", 1, bo);
        opinions().say("metric", Criterion.INSPIRING, Stance.NO, "cold", 1, robin());
        opinions().say("metric", Criterion.VALUE, Stance.YES, "", 1, robin());

        var page = owner.open(CHECKLIST);
        assertThat(page.page().select(".point").first().id()).isEqualTo("inspiring");
        assertThat(page.one("#inspiring .badge").text()).isEqualTo("In dispute");
        assertThat(page.one("#inspiring .standing-opinions").text()).isEqualTo("1 yes, 1 no");
        assertThat(page.one("#inspiring svg .stance.no").attr("class")).contains("no");
        assertThat(owner.fetch("/north-star/judgement").text())
                .contains("2 of 11 points judged, 1 in dispute.");
    }

    @Test
    void a_judgement_of_an_earlier_wording_says_so() {
        owner.open(CHECKLIST);
        owner.send(CHECKLIST, Map.of("stance.VALUE", "YES"));
        change("metric", metric -> metric.defined("number of install, per month"));

        assertThat(owner.open(CHECKLIST).one("#value details").text()).contains("of version 1");
    }

    @Test
    void a_sentence_without_a_judgement_and_one_too_long_are_refused_and_kept() {
        owner.open(CHECKLIST);
        String long_ = "a".repeat(501);
        var again =
                owner.send(
                        CHECKLIST,
                        Map.of(
                                "words.VALUE",
                                "only words",
                                "stance.CALM",
                                "NO",
                                "words.CALM",
                                long_));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".notice.problem").eachAttr("data-code"))
                .containsExactly("judgement.stance", "judgement.words");
        assertThat(again.one("#value input[name=words.VALUE]").val()).isEqualTo("only words");
        assertThat(again.one("#calm input[checked]").val()).isEqualTo("NO");
        assertThat(opinions().of("metric")).isEmpty();
    }

    @Test
    void an_input_has_a_checklist_of_its_own_and_a_result_has_none() {
        String input = "/north-star/nodes/" + inputId() + "/checklist";
        owner.open(input);
        var page = owner.send(input, Map.of("stance.ACTIONABLE", "NO"));

        assertThat(page.path()).isEqualTo(input);
        assertThat(page.one("h1").text()).isEqualTo("Is Satisfied customers any good?");
        assertThat(page.one("#actionable .standing-opinions").text()).isEqualTo("1 no");
        assertThat(opinions().of("metric")).isEmpty();
        assertThat(owner.open("/north-star/nodes/metric/checklist").path()).isEqualTo(CHECKLIST);
        String result = framework().results().getFirst().id();
        var none = owner.open("/north-star/nodes/" + result + "/checklist");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.one(".notice.problem").attr("data-code")).isEqualTo("judgement.no-node");
    }

    @Test
    void data_says_what_is_missing_and_what_nobody_has_tested() {
        var page = owner.open(CHECKLIST);
        assertThat(page.one("#leading .untested").text())
                .isEqualTo("Not tested yet: whether it moves before the results do.");
        var place = page.one("#measurable [hx-get]");
        assertThat(owner.fetch(place.attr("hx-get")).text()).contains("no definition yet");

        var whole = owner.open(place.select("a").attr("href").replaceFirst("#.*", ""));
        assertThat(whole.one("#measurable .findings").text()).contains("no definition yet");
        assertThat(
                        owner.fetch("/north-star/nodes/metric/checklist/facts/NOTHING")
                                .one(".notice.problem")
                                .attr("data-code"))
                .isEqualTo("judgement.no-point");
    }

    @Test
    void a_stranger_sees_none_of_it() {
        var stranger = Browserless.stranger(server);
        for (String path :
                List.of(
                        CHECKLIST,
                        "/north-star/nodes/metric/checklist/facts/CALM",
                        "/north-star/questions",
                        "/north-star/questions/1")) {
            assertThat(stranger.open(path).status()).as(path).isEqualTo(401);
        }
    }

    private static Opinions opinions() {
        return server.context().getBean(Opinions.class);
    }
}
