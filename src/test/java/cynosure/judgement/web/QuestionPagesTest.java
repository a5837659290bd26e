package cynosure.judgement.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.judgement.Answers;
import cynosure.judgement.ConvergingQuestion;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionPagesTest extends JudgementPages {

    private static final String ALL = "/north-star/questions";

    @Test
    void there_are_eight_questions_each_with_the_reason_for_asking_it() {
        var page = owner.open(ALL);

        assertThat(page.page().select(".point")).hasSize(8);
        assertThat(page.one(".lead").text()).isEqualTo("0 of 8 questions answered.");
        assertThat(page.one("#q4").text()).contains("Whom do we not see?", "gave up");
        assertThat(page.one(".page-header .button").attr("href")).isEqualTo(ALL + "/1");
    }

    @Test
    void one_goes_from_question_to_question_and_every_answer_stays() {
        owner.open(ALL + "/1");
        var next =
                owner.send(
                        ALL + "/1",
                        Map.of("words", "the price\nof May", "seen", "0", "then", "next"));
        assertThat(next.path()).isEqualTo(ALL + "/2");
        assertThat(next.one("nav.row").text()).contains("1 of 8 questions answered.");

        String seen = owner.open(ALL + "/1").one("input[name=seen]").val();
        var all = owner.send(ALL + "/1", Map.of("words", HOSTILE, "seen", seen));
        assertThat(all.one("#q1 .answer .words").text()).isEqualTo(HOSTILE);
        assertThat(all.one("#q1 .answer .who").text()).startsWith("Robin, ");
        assertThat(all.one("#q1 .answers").text()).contains("the price");
        assertThat(all.page().select("main script, main b")).isEmpty();
        assertThat(all.one(".page-header .button").attr("href")).isEqualTo(ALL + "/2");
        assertThat(owner.fetch("/north-star/judgement").text())
                .contains("1 of 8 questions answered.");
    }

    @Test
    void an_answer_given_for_another_wording_is_shown_and_not_counted() {
        owner.open(ALL + "/3");
        owner.send(ALL + "/3", Map.of("words", "half a year", "seen", "0"));
        change("metric", metric -> metric.defined("number of install, per month"));

        var page = owner.open(ALL);
        assertThat(page.one(".lead").text()).isEqualTo("0 of 8 questions answered.");
        assertThat(page.one("#q3 .answer.older .who").text()).contains("for version 1");

        String seen = page.one("#q3 input[name=seen]").val();
        var again = owner.send(ALL + "/3", Map.of("words", "half a year", "seen", seen));
        assertThat(again.one(".lead").text()).isEqualTo("1 of 8 questions answered.");
    }

    @Test
    void when_somebody_else_answered_meanwhile_both_texts_are_there() {
        owner.open(ALL + "/6");
        Person bo = server.context().getBean(People.class).add("Bo", Role.MEMBER);
        answers().answer(ConvergingQuestion.RHYTHM, "Sundays", 1, bo);
        var late = owner.send(ALL + "/6", Map.of("words", "August", "seen", "0"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.one(".notice.problem").attr("data-code")).isEqualTo("judgement.outrun");
        assertThat(late.one(".answer .words").text()).isEqualTo("Sundays");
        assertThat(late.one("textarea").text()).isEqualTo("August");
        String seen = late.one("input[name=seen]").val();
        owner.send(ALL + "/6", Map.of("words", "Sundays and August", "seen", seen));
        assertThat(answers().all()).hasSize(2);
    }

    @Test
    void a_draft_is_its_writers_alone_and_is_there_again() {
        owner.open(ALL + "/2");
        var back = owner.send(ALL + "/2/draft", Map.of("words", "not yet whole"));

        assertThat(back.path()).isEqualTo(ALL + "/2");
        assertThat(back.one("textarea").text()).isEqualTo("not yet whole");
        assertThat(back.text()).contains("only you see it");
        Person bo = server.context().getBean(People.class).add("Bo", Role.MEMBER);
        assertThat(answers().draft(ConvergingQuestion.SILENCE, bo)).isEmpty();

        owner.send(ALL + "/2", Map.of("words", "whole", "seen", "0"));
        assertThat(owner.open(ALL + "/2").text()).doesNotContain("only you see it");
    }

    @Test
    void a_double_click_answers_once() {
        owner.open(ALL + "/5");
        owner.send(ALL + "/5", Map.of("words", "yes", "seen", "0"));
        owner.send(ALL + "/5", Map.of("words", "yes", "seen", "0"));

        assertThat(answers().all()).hasSize(1);
    }

    @Test
    void an_empty_answer_a_huge_one_and_a_ninth_question_are_refused_kindly() {
        owner.open(ALL + "/5");
        var empty = owner.send(ALL + "/5", Map.of("words", " ", "seen", "0"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.one(".notice.problem").attr("data-code")).isEqualTo("judgement.answer");

        String million = "a".repeat(1_000_000);
        var huge = owner.send(ALL + "/5", Map.of("words", million, "seen", "0"));
        assertThat(huge.status()).isEqualTo(422);
        assertThat(owner.send(ALL + "/5/draft", Map.of("words", million)).status()).isEqualTo(422);
        var ninth = owner.open(ALL + "/9");
        assertThat(ninth.status()).isEqualTo(404);
        assertThat(ninth.one(".notice.problem").attr("data-code"))
                .isEqualTo("judgement.no-question");
    }

    @Test
    void data_and_links_stand_beside_the_questions_they_help_with() {
        change("metric", metric -> metric.defined("number of install, per month"));
        var page = owner.open(ALL);

        assertThat(page.one("#q1 aside a").attr("href"))
                .startsWith("/measured?name=Downloads&star=true&definition=number+of+install");
        assertThat(page.one("#q7 aside a").attr("href")).contains("/measured/segments?");
        var place = page.one("#q5 aside [hx-get]");
        assertThat(owner.fetch(place.attr("hx-get")).text()).contains("no events yet");
    }

    private static Answers answers() {
        return server.context().getBean(Answers.class);
    }
}
