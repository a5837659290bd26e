package cynosure.sharing.library;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.Game;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.metric.Printer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryTest {

    private static final List<Example> EXAMPLES = Library.ours().examples();

    @Test
    void every_sentence_can_be_read_and_stands_in_its_own_form() {
        List<String> wrong = new ArrayList<>();
        for (Example example : EXAMPLES) {
            check(example.definition(), wrong);
            example.inputs().forEach(input -> check(input.definition(), wrong));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_example_is_a_tree_that_could_be_adopted() {
        for (Example example : EXAMPLES) {
            assertThat(example.framework().problems()).as(example.id()).isEmpty();
            assertThat(example.inputs()).as(example.id()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(example.results()).as(example.id()).isNotEmpty();
            assertThat(example.lesson()).as(example.id()).endsWith(".");
            assertThat(example.id()).matches("[a-z0-9-]+");
        }
        assertThat(EXAMPLES.stream().map(Example::id)).doesNotHaveDuplicates();
    }

    @Test
    void each_game_has_examples_and_some_of_them_are_warnings() {
        for (Game game : Game.values()) {
            assertThat(EXAMPLES.stream().filter(one -> one.game() == game))
                    .as(game.label())
                    .hasSizeGreaterThan(8)
                    .anyMatch(Example::good)
                    .anyMatch(one -> !one.good());
        }
        assertThat(EXAMPLES.stream().filter(one -> !one.published()))
                .as("of other fields, made up by us")
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void words_and_questions_have_answers_and_places_of_their_own() {
        List<Library.Entry> all = new ArrayList<>(Library.ours().words());
        all.addAll(Library.ours().questions());
        assertThat(all).hasSizeGreaterThan(30).allMatch(entry -> !entry.says().isEmpty());
        assertThat(Library.ours().words().stream().map(Library.Entry::id)).doesNotHaveDuplicates();
        assertThat(Library.ours().questions().stream().map(Library.Entry::id))
                .contains("kpi", "revenue", "okr", "not", "languages")
                .doesNotHaveDuplicates();
    }

    private static void check(String sentence, List<String> wrong) {
        Parsed parsed = Parser.parse(sentence);
        if (parsed.definition() == null || !parsed.problems().none()) {
            wrong.add(sentence + ": " + parsed.problems());
        } else if (!Printer.print(parsed.definition()).equals(sentence)) {
            wrong.add(sentence + " is " + Printer.print(parsed.definition()));
        }
    }
}
