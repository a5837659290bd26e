package cynosure.request;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Story;
import cynosure.request.Answer.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskTest {

    private final List<Request> all = new ArrayList<>();

    @Test
    void voices_are_counted_for_the_opportunity_that_answers_them_wherever_its_cards_hang_now() {
        Story story = new Story().opportunity("a").opportunity("b").intervention("try", "a");
        ask("one", new Answer.Opportunity("a"));
        ask("two", new Answer.Voice("b"));
        ask("three", new Answer.Intervention("try", "a"));
        ask("four", new Answer.Voice("b"));
        ask("five", new Answer.No(Reason.FEW, "", ""));

        assertThat(voices(story)).containsExactly("a 2", "b 2");
        story.does(board -> board.writing().rehang("try", "b"));
        assertThat(voices(story)).containsExactly("b 3", "a 1");
    }

    @Test
    void what_was_taken_up_again_is_no_voice() {
        Story story = new Story().opportunity("a");
        ask("one", new Answer.Voice("a"), new Answer.Open("it is another thing"));

        assertThat(voices(story)).isEmpty();
        assertThat(desk().count(State.OPEN)).isEqualTo(1);
    }

    @Test
    void requests_are_found_by_their_words_their_number_and_who_asked() {
        ask("Change many notes at once");
        ask("Read aloud in the car", new Answer.Waits("summer", null));

        assertThat(desk().found("NOTES many", null)).hasSize(1);
        assertThat(desk().found("#2", null)).hasSize(1);
        assertThat(desk().found("bo", null)).hasSize(2);
        assertThat(desk().found("bo", State.WAITING)).hasSize(1);
        assertThat(desk().found("train", null)).isEmpty();
        assertThat(desk().found(" ", null)).hasSize(2);
    }

    @Test
    void what_shares_words_may_be_the_same() {
        Request asked = ask("Change many notes at once");
        ask("Let me change several notes");
        ask("Change the colours");

        assertThat(desk().alike(asked))
                .extracting(one -> one.asked().what())
                .containsExactly("Let me change several notes");
    }

    @Test
    void what_waited_for_a_day_comes_up_on_it() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        Request waiting = ask("one", new Answer.Waits("spring", day));

        assertThat(waiting.due(day.minusDays(1))).isFalse();
        assertThat(waiting.due(day)).isTrue();
        assertThat(ask("two", new Answer.Waits("spring", null)).due(day)).isFalse();
    }

    private Desk desk() {
        return new Desk(all.reversed());
    }

    private List<String> voices(Story story) {
        return desk().heard(story.board()).stream()
                .map(heard -> heard.opportunity().id() + " " + heard.voices())
                .toList();
    }

    private Request ask(String what, Answer... answers) {
        Request request =
                new Request(
                        "r" + all.size(),
                        all.size() + 1,
                        new Asked(what, "Bo", ""),
                        Thought.UNSAID,
                        "ada",
                        Story.NOON,
                        1,
                        List.of(answers).stream()
                                .map(answer -> new Request.Given(answer, "ada", Story.NOON))
                                .toList());
        all.add(request);
        return request;
    }
}
