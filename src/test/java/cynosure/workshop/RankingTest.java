package cynosure.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.workshop.Ranking.Duel;
import cynosure.workshop.Ranking.Preference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

    @Test
    void a_list_that_is_sorted_already_takes_one_question_less_than_it_has_candidates() {
        assertThat(sort(FIVE, FIVE)).isEqualTo(4);
    }

    @Test
    void whatever_the_beginning_the_group_sorts_it_and_no_two_are_asked_about_twice() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<String> begun = new ArrayList<>(FIVE);
            Collections.shuffle(begun, random);
            assertThat(sort(begun, FIVE)).isBetween(4, 10);
        }
    }

    @Test
    void there_are_never_more_questions_than_was_said() {
        Ranking ranking = Ranking.of(FIVE);
        int left = state(ranking).left();
        assertThat(left).isEqualTo(10);
        while (state(ranking).question() != null) {
            assertThat(state(ranking).left()).isLessThanOrEqualTo(left);
            left = state(ranking).left() - 1;
            ranking = ranking.showed(state(ranking).question());
        }
        assertThat(left).isGreaterThanOrEqualTo(0);
    }

    @Test
    void a_tie_and_a_question_nobody_answered_move_nothing() {
        Duel duel = new Duel("a", "b");
        Ranking tied =
                Ranking.of(List.of("a", "b"))
                        .preferred("ada", duel, Preference.LOWER)
                        .preferred("ben", duel, Preference.UPPER)
                        .preferred("cleo", duel, Preference.EITHER)
                        .showed(duel);

        assertThat(state(tied).order()).containsExactly("a", "b");
        assertThat(tied.tally(duel).tied()).isTrue();
        assertThat(state(Ranking.of(List.of("a", "b")).showed(duel)).order())
                .containsExactly("a", "b");
    }

    @Test
    void the_majority_moves_once_it_is_shown_and_moves_back_when_it_is_asked_again() {
        Duel duel = new Duel("a", "b");
        Ranking hidden = Ranking.of(List.of("a", "b")).preferred("ada", duel, Preference.LOWER);
        assertThat(state(hidden).order()).containsExactly("a", "b");
        Ranking shown = hidden.showed(duel);
        assertThat(state(shown).order()).containsExactly("b", "a");
        assertThat(state(shown).question()).isNull();

        Ranking again = shown.askedAgain(duel);
        assertThat(state(again).question()).isEqualTo(duel);
        assertThat(again.ballots()).isEmpty();
    }

    @Test
    void a_candidate_that_left_the_table_is_not_asked_about() {
        Ranking.State state = Ranking.of(FIVE).among(Set.of("b", "d"));
        assertThat(state.question()).isEqualTo(new Duel("b", "d"));
        assertThat(state.order()).containsExactly("b", "d");
    }

    @Test
    void a_majority_that_goes_in_circles_still_comes_to_an_end() {
        Ranking ranking = Ranking.of(FIVE);
        int asked = 0;
        while (state(ranking).question() != null) {
            Duel duel = state(ranking).question();
            Preference preference = asked % 2 == 0 ? Preference.LOWER : Preference.UPPER;
            ranking = ranking.preferred("ada", duel, preference).showed(duel);
            asked++;
        }
        assertThat(asked).isLessThanOrEqualTo(10);
        assertThat(state(ranking).order()).containsExactlyInAnyOrderElementsOf(FIVE);
    }

    /// Sorts by answers that all follow one order, and says how many questions it took.
    private static int sort(List<String> begun, List<String> wanted) {
        Ranking ranking = Ranking.of(begun);
        Set<Set<String>> asked = new HashSet<>();
        while (state(ranking).question() != null) {
            Duel duel = state(ranking).question();
            assertThat(asked.add(Set.of(duel.upper(), duel.lower()))).isTrue();
            boolean rises = wanted.indexOf(duel.lower()) < wanted.indexOf(duel.upper());
            ranking =
                    ranking.preferred("ada", duel, rises ? Preference.LOWER : Preference.UPPER)
                            .showed(duel);
        }
        assertThat(state(ranking).order()).isEqualTo(wanted);
        return asked.size();
    }

    private static Ranking.State state(Ranking ranking) {
        return ranking.among(Set.copyOf(ranking.begun()));
    }
}
