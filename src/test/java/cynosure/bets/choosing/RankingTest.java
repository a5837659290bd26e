package cynosure.bets.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cynosure.bets.Cards;
import cynosure.bets.Column;
import cynosure.bets.Draft;
import cynosure.bets.Settlement;
import cynosure.bets.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Influences INFLUENCES = Influences.of(Cards.tree(), List.of());

    private final Story story = new Story();

    @Test
    void points_are_influence_times_chance_times_worth_times_size() {
        find("a", "reading", Cards.draft("A", 50, 4, 10, null));
        Weight weight = now().places().getFirst().weight();
        // 0.8 × 0.5 × 4/5 × 0.9
        assertThat(weight.points()).isCloseTo(28.8, within(1e-9));
        assertThat(weight.whole()).isTrue();
    }

    @Test
    void the_one_that_promises_most_comes_first() {
        find("doubtful", "reading", Cards.draft("Doubtful", 20, 5, 5, 3));
        find("weak", "notes", Cards.draft("Weak input", 60, 4, 5, 3));
        find("good", "reading", Cards.draft("Good", 60, 4, 5, 3));
        assertThat(ids(now())).containsExactly("good", "weak", "doubtful");
    }

    @Test
    void a_small_bet_comes_before_a_large_one_that_is_as_good() {
        find("large", "reading", Cards.draft("Large", 60, 4, 60, 3));
        find("unsaid", "reading", Cards.draft("Unsaid", 60, 4, null, 3));
        find("small", "reading", Cards.draft("Small", 60, 4, 5, 3));
        assertThat(ids(now())).containsExactly("small", "large", "unsaid");
    }

    @Test
    void between_equals_the_first_sign_decides_and_then_the_board() {
        find("never", "reading", Cards.draft("Never", 60, 4, 5, null));
        find("late", "reading", Cards.draft("Late", 60, 4, 5, 20));
        find("soon", "reading", Cards.draft("Soon", 60, 4, 5, 4));
        find("soon too", "reading", Cards.draft("Soon, too", 60, 4, 5, 4));
        assertThat(ids(now())).containsExactly("soon", "soon too", "late", "never");
        story.does(board -> board.moving().rank("soon too", "never"));
        assertThat(ids(now())).containsExactly("soon too", "soon", "late", "never");
    }

    @Test
    void what_lacks_a_part_has_no_place_and_says_what_is_missing() {
        find("whole", "reading", Cards.draft("Whole", 50, 3, 5, 3));
        find("silent", "reading", Cards.draft("Silent", null, null, 5, 3));
        find("weak", "notes", Cards.draft("Weak", null, 1, 5, 3));
        Ranking ranking = now();
        assertThat(ids(ranking)).containsExactly("whole");
        assertThat(ranking.unplaced())
                .extracting(each -> each.bet().id())
                .containsExactly("silent", "weak");
        assertThat(ranking.unplaced().getFirst().weight().missing())
                .containsExactly("how likely it is to work", "what it would be worth");
        assertThat(ranking.unplaced()).extracting(Ranking.Unplaced::best).containsExactly(1, 2);
    }

    @Test
    void a_forecast_says_how_likely_where_nobody_has_said_it_since() {
        find("a", "reading", Cards.draft("A", null, 5, 5, 3));
        story.does(board -> board.settling().hold("a", Story.TERMS, "", board.bet("a").version()));
        assertThat(now().places().getFirst().weight().likely()).isEqualTo(60);
        story.does(
                board ->
                        board.writing()
                                .write(
                                        "a",
                                        Cards.draft("A", 30, 5, 5, 3),
                                        board.bet("a").version()));
        assertThat(now().places().getFirst().weight().likely()).isEqualTo(30);
    }

    @Test
    void people_put_an_opportunity_elsewhere_and_the_numbers_say_where_it_would_stand() {
        find("a", "reading", Cards.draft("A", 90, 5, 5, 3));
        find("b", "reading", Cards.draft("B", 60, 5, 5, 3));
        find("c", "reading", Cards.draft("C", 30, 5, 5, 3));
        find("d", "reading", Cards.draft("D", null, 5, 5, 3));
        Ranking ranking = now(overruled("c", 1), overruled("d", 2), overruled("a", 9));
        assertThat(ids(ranking)).containsExactly("c", "d", "b", "a");
        assertThat(ranking.places())
                .extracting(Ranking.Place::byNumbers)
                .containsExactly(3, 0, 2, 1);
        assertThat(ranking.places()).extracting(Ranking.Place::place).containsExactly(1, 2, 3, 4);
        assertThat(ranking.unplaced()).isEmpty();
        assertThat(ids(now())).containsExactly("a", "b", "c");
    }

    @Test
    void what_is_tried_stands_below_its_opportunity_the_most_promising_first() {
        find("a", "reading", Cards.draft("A", 90, 5, 5, 3));
        attempt("slow", "a", Cards.draft("Slow", 40, 3, 30, 3));
        attempt("quick", "a", Cards.draft("Quick", 40, 3, 2, 3));
        attempt("unknown", "a", Cards.draft("Unknown", null, 5, 2, 3));
        assertThat(now().places().getFirst().tries())
                .extracting(each -> each.bet().id())
                .containsExactly("quick", "slow", "unknown");
    }

    @Test
    void what_is_in_review_or_settled_is_not_chosen_from() {
        find("a", "reading", Cards.draft("A", 90, 5, 5, 3));
        find("b", "reading", Cards.draft("B", 80, 5, 5, 3));
        find("c", "reading", Cards.draft("C", 70, 5, 5, 3));
        story.reviewed("a").reviewed("b").ready("c").moves("c", Column.NOW);
        story.does(
                board ->
                        board.settling()
                                .settle("b", Settlement.Outcome.LOST, null, Story.findings()));
        assertThat(ids(now())).containsExactly("c");
    }

    @Test
    void an_opportunity_whose_input_is_gone_has_no_place() {
        find("a", "gone", Cards.draft("A", 90, 5, 5, 3));
        assertThat(now().places()).isEmpty();
        assertThat(now().unplaced().getFirst().best()).isZero();
    }

    private Ranking now(Overruling... overrulings) {
        return Ranking.of(story.board(), INFLUENCES, List.of(overrulings));
    }

    private void find(String id, String input, Draft draft) {
        story.does(board -> board.writing().find(id, input, draft));
    }

    private void attempt(String id, String opportunity, Draft draft) {
        story.does(board -> board.writing().attempt(id, opportunity, draft));
    }

    private static Overruling overruled(String betId, int place) {
        return new Overruling(betId, place, 0, "we know better", "ada", Story.NOON);
    }

    private static List<String> ids(Ranking ranking) {
        return ranking.places().stream().map(place -> place.bet().id()).toList();
    }
}
