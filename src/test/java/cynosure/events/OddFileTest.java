package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Vocabulary.Kind;
import cynosure.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files as spreadsheets and other programs write them.
class OddFileTest extends WithDesk {

    @Test
    void a_line_that_says_the_delimiter_is_no_row() {
        String text = "sep=;\nuser;time;event;amount\nann;2026-01-05;visit;1.5\n";
        for (String end : List.of("\n", "\r\n")) {
            try (Desk other = new Desk(folder)) {
                other.bring(other.file("a.csv", text.replace("\n", end)), Mapping.GUESS);
                assertThat(other.events()).containsExactly("visit|ann|2026-01-05 00:00:00");
                assertThat(other.warehouse.catalog().kinds("amount")).containsExactly(Kind.NUMBER);
            }
        }
        desk.bring(desk.file("b.csv", "sep=;\ntime;event\n2026-01-05;visit\n"), Mapping.GUESS);
        assertThat(desk.events()).containsExactly("visit|-|2026-01-05 00:00:00");
    }

    @Test
    void times_with_half_days_are_understood() {
        String text =
                """
                user,event,time
                ann,visit,3/14/2026 8:30 PM
                bob,visit,3/14/2026 12:05:09 AM
                """;

        desk.bring(desk.file("a.csv", text), Mapping.GUESS);

        assertThat(desk.events())
                .containsExactly("visit|bob|2026-03-14 00:05:09", "visit|ann|2026-03-14 20:30:00");
    }

    @Test
    void rows_of_which_none_can_be_read_are_told_with_the_first_reason() {
        String twice = "{\"user\":\"a\",\"time\":\"2026-01-05\",\"x\":{\"y\":1},\"x.y\":2}\n";

        refused("a.json", twice, "events.nothing-readable", "two values called x.y");
    }

    @Test
    void more_columns_than_anybody_has_are_refused() {
        String text = "user,time,event" + ",x".repeat(20_000) + "\n";

        refused("a.csv", text, "events.huge-value", "a.csv: After line 1", "more than 16,384");
    }

    private Problem refused(String name, String text, String code, String... said) {
        Problem problem = desk.refused(desk.file(name, text), Mapping.GUESS);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.sentence()).contains(said);
        return problem;
    }
}
