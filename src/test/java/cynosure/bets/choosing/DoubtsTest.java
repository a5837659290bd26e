package cynosure.bets.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Cards;
import cynosure.bets.Draft;
import cynosure.bets.Kind;
import cynosure.bets.Story;
import cynosure.bets.Terms;
import cynosure.framework.Framework;
import cynosure.framework.Warning;
import cynosure.roadmap.Coverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Each rule with bets that trip it and bets that don't.
class DoubtsTest {

    private static final Framework TREE = Cards.tree();
    private static final Pattern RULE = Pattern.compile("\"(bet\\.[a-z-]+)\"");

    private final Story story = new Story();

    @Test
    void a_board_without_bets_is_asked_nothing() {
        assertThat(rules()).isEmpty();
    }

    @Test
    void a_balanced_board_is_asked_nothing() {
        balanced();
        assertThat(asked()).isEmpty();
    }

    @Test
    void a_bet_whose_input_is_gone_is_asked_for_its_reason() {
        balanced();
        find("lost", "gone", titled("Lost"));
        assertThat(rules()).containsExactly("bet.gone-input");
        assertThat(asked().getFirst().words())
                .isEqualTo("The input of “Lost” is gone from the tree.");
    }

    @Test
    void many_bets_due_in_the_last_days_of_a_quarter_leave_no_room_to_look_back() {
        balanced();
        for (int at = 0; at < 3; at++) {
            find("due" + at, "reading", titled("Due " + at));
            due("due" + at, "2026-06-2" + at);
        }
        assertThat(rules()).isEmpty();
        find("due3", "reading", titled("Due 3"));
        due("due3", "2026-06-30");
        assertThat(rules()).containsExactly("bet.packed-quarter");
        assertThat(asked().getFirst().words())
                .isEqualTo(
                        "4 of the 4 bets that are due in the 2nd quarter of 2026 are due in its last two weeks.");
        for (int at = 4; at < 8; at++) {
            find("due" + at, "reading", titled("Due " + at));
            due("due" + at, "2026-05-0" + at);
        }
        assertThat(rules()).isEmpty();
    }

    @Test
    void most_of_the_appetite_on_one_card_is_one_big_bet() {
        balanced();
        attempt("big", "a", sized("Big", 15));
        assertThat(rules()).containsExactly("bet.one-big");
        attempt("more", "b", sized("More", 10));
        assertThat(rules()).isEmpty();
    }

    @Test
    void what_outlasts_its_level_is_a_big_batch() {
        balanced();
        find("long", "reading", sized("Long", 60));
        assertThat(rules()).isEmpty();
        find("longer", "reading", sized("Longer", 61));
        assertThat(asked().getFirst().words())
                .isEqualTo("Longer than bets of their level should run: “Longer” (61 days).");
        assertThat(rules()).containsExactly("bet.big-batch");
    }

    @Test
    void what_stands_first_deserves_more_than_one_attempt() {
        balanced();
        find("first", "reading", Cards.draft("First", 99, 5, 2, 2));
        assertThat(asked().getFirst().words())
                .isEqualTo("Nothing is being tried for “First”, which stands first.");
        attempt("one", "first", sized("One", 2));
        assertThat(rules()).containsExactly("bet.single-try");
        attempt("two", "first", sized("Two", 2));
        assertThat(rules()).isEmpty();
    }

    @Test
    void inputs_on_which_nobody_bets_are_named() {
        find("a", "clubs", titled("A"));
        assertThat(asked())
                .extracting(Warning::words)
                .containsExactly("Nobody bets on “Notes”, nor on anything below.");
        assertThat(rules()).containsExactly("bet.no-bets");
    }

    @Test
    void a_board_of_features_alone_is_asked_for_experiments() {
        balanced();
        for (int at = 0; at < 4; at++) {
            attempt("feature" + at, "a", sized("Feature " + at, 3));
        }
        assertThat(rules()).isEmpty();
        Story features = new Story();
        features.does(b -> b.writing().find("a", "reading", titled("A")));
        features.does(b -> b.writing().find("b", "notes", titled("B")));
        for (int at = 0; at < 5; at++) {
            String id = "feature" + at;
            features.does(b -> b.writing().attempt(id, "a", titled(id)));
        }
        assertThat(rules(features)).containsExactly("bet.only-features");
    }

    @Test
    void a_team_on_more_than_two_inputs_is_spread() {
        balanced();
        for (String input : List.of("reading", "notes")) {
            find("of " + input, input, of("Lamps", input));
        }
        assertThat(rules()).isEmpty();
        find("of clubs", "clubs", of("Lamps", "clubs"));
        assertThat(rules()).containsExactly("bet.spread-team");
        assertThat(asked().getFirst().words())
                .isEqualTo("Spread over many inputs: Lamps (3 inputs).");
    }

    @Test
    void every_rule_is_explained_in_the_documents() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/cynosure/bets/choosing/Doubts.java"));
        String advice = Files.readString(Path.of("docs/advice.md"));
        assertThat(RULE.matcher(source).results().map(found -> found.group(1)).distinct())
                .hasSize(9)
                .allMatch(rule -> advice.contains("| `" + rule + "` |"), "is explained");
    }

    /// Two opportunities on the inputs that move the metric at once, each with attempts.
    private void balanced() {
        find("a", "reading", Cards.draft("A", 50, 3, 5, 3));
        find("b", "notes", Cards.draft("B", 50, 3, 5, 3));
        find("c", "clubs", Cards.draft("C", 10, 1, 5, 3));
        attempt("a1", "a", sized("A1", 5));
        attempt("a2", "a", Cards.draft("A2", Kind.EXPERIMENT, "", null, null, 4, null));
        attempt("b1", "b", sized("B1", 5));
    }

    private List<Warning> asked() {
        return asked(story);
    }

    private static List<Warning> asked(Story story) {
        Ranking ranking = Ranking.of(story.board(), Influences.of(TREE, List.of()), List.of());
        return Doubts.on(story.board(), TREE, ranking, Coverage.of(TREE, List.of()));
    }

    private List<String> rules() {
        return rules(story);
    }

    private static List<String> rules(Story story) {
        return asked(story).stream().map(Warning::rule).toList();
    }

    private void due(String id, String day) {
        Terms terms = new Terms(LocalDate.parse(day), "", "", "we ask them", null);
        story.does(board -> board.settling().hold(id, terms, "", board.bet(id).version()));
    }

    private void find(String id, String input, Draft draft) {
        story.does(board -> board.writing().find(id, input, draft));
    }

    private void attempt(String id, String opportunity, Draft draft) {
        story.does(board -> board.writing().attempt(id, opportunity, draft));
    }

    private static Draft titled(String title) {
        return Draft.titled(title);
    }

    private static Draft sized(String title, int days) {
        return Cards.draft(title, null, null, days, null);
    }

    private static Draft of(String team, String title) {
        return Cards.draft(title, Kind.FEATURE, team, null, null, null, null);
    }
}
