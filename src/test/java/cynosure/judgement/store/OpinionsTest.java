package cynosure.judgement.store;

import static cynosure.judgement.store.WaiversTest.ADA;
import static cynosure.judgement.store.WaiversTest.BO;
import static cynosure.judgement.store.WaiversTest.CLOCK;
import static cynosure.judgement.store.WaiversTest.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.judgement.Answer;
import cynosure.judgement.Answers;
import cynosure.judgement.ConvergingQuestion;
import cynosure.judgement.Criterion;
import cynosure.judgement.Opinion;
import cynosure.judgement.Opinions;
import cynosure.judgement.Stance;
import cynosure.state.OnBothDatabases;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpinionsTest {

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void everything_that_was_said_stays_in_its_order(String database, DataSource source) {
        Opinions opinions = new SqlOpinions(WaiversTest.withPeople(source), CLOCK);
        opinions.say("metric", Criterion.VALUE, Stance.YES, "“Ж” 🧀", 1, ADA);
        opinions.say("metric", Criterion.VALUE, Stance.NO, "", 1, BO);
        opinions.say("other", Criterion.VALUE, Stance.NO, "", 1, BO);
        opinions.say("metric", Criterion.VALUE, Stance.PARTLY, "", 2, ADA);

        assertThat(opinions.of("metric"))
                .containsExactly(
                        new Opinion(
                                "metric", Criterion.VALUE, Stance.YES, "“Ж” 🧀", 1, "ada", NOON),
                        new Opinion("metric", Criterion.VALUE, Stance.NO, "", 1, "bo", NOON),
                        new Opinion("metric", Criterion.VALUE, Stance.PARTLY, "", 2, "ada", NOON));
        assertThat(opinions.of("nobody")).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void an_answer_ends_its_writers_draft_and_nobody_elses(String database, DataSource source) {
        Answers answers = new SqlAnswers(WaiversTest.withPeople(source), CLOCK);
        answers.keep(ConvergingQuestion.RHYTHM, "Sundays", ADA);
        answers.keep(ConvergingQuestion.RHYTHM, "Sundays\nand August", ADA);
        answers.keep(ConvergingQuestion.RHYTHM, "none", BO);
        assertThat(answers.draft(ConvergingQuestion.RHYTHM, ADA)).contains("Sundays\nand August");
        assertThat(answers.draft(ConvergingQuestion.ABSENT, ADA)).isEmpty();

        answers.answer(ConvergingQuestion.RHYTHM, "Sundays and August", 3, ADA);

        assertThat(answers.draft(ConvergingQuestion.RHYTHM, ADA)).isEmpty();
        assertThat(answers.draft(ConvergingQuestion.RHYTHM, BO)).contains("none");
        answers.keep(ConvergingQuestion.RHYTHM, " ", BO);
        assertThat(answers.draft(ConvergingQuestion.RHYTHM, BO)).isEmpty();
        assertThat(answers.all())
                .containsExactly(
                        new Answer(
                                1,
                                ConvergingQuestion.RHYTHM,
                                "Sundays and August",
                                3,
                                "ada",
                                NOON));
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void every_answer_is_kept(String database, DataSource source) {
        Answers answers = new SqlAnswers(WaiversTest.withPeople(source), CLOCK);
        answers.answer(ConvergingQuestion.ABSENT, "those who left", 1, ADA);
        answers.answer(ConvergingQuestion.ABSENT, "those who never came", 1, BO);

        assertThat(answers.all())
                .extracting(Answer::words)
                .containsExactly("those who left", "those who never came");
        assertThat(answers.all()).extracting(Answer::seq).containsExactly(1L, 2L);
    }
}
