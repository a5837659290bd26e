package cynosure.framework.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import org.junit.jupiter.api.Test;

/// What is wrong in a file of a North Star is told, and does no harm.
class NorthStarSheetTest {

    private static final String START =
            "version: 1\nproduct: Lantern\ngame: attention\nmetric:\n  name: Readers\n";

    @Test
    void every_mistake_is_told_at_once_with_its_line() {
        var told =
                read(
                        """
                        version: 2
                        product: Lantern
                        product: Lamp
                        game: atention
                        metric: {name: Readers}
                        inputs:
                          - {id: a, name: A}
                          - {id: a, name: B}
                        """);

        assertThat(told.problems())
                .extracting(Problem::code, problem -> problem.place().line())
                .containsExactly(
                        tuple("yaml.version", 1),
                        tuple("yaml.twice", 3),
                        tuple("yaml.value", 4),
                        tuple("yaml.twice", 8));
        assertThat(told.problems().all().get(2).nearest()).isEqualTo("attention");
    }

    @Test
    void a_bomb_and_an_object_are_refused() {
        String bomb =
                "a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n";

        assertThatThrownBy(() -> read("")).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> read("[".repeat(500))).isInstanceOf(Fault.class);
        assertThat(refused(bomb)).isTrue();
        assertThat(refused(START + "inputs: !!File [/etc/passwd]")).isTrue();
    }

    private static boolean refused(String text) {
        try {
            return !read(text).problems().none();
        } catch (Fault fault) {
            return true;
        }
    }

    private static NorthStarSheet.Told read(String text) {
        return NorthStarSheet.read("northstar.yaml", text, () -> "new");
    }
}
