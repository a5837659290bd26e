package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainTest {

    @Test
    void those_who_count_and_those_who_do_not_are_written_with_reasons_and_lines() {
        Typed typed =
                explain("number of users who did purchase at least 2 times", "--period", "2025");

        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .startsWith("number of users who did purchase at least 2 times\n\nIn 2025: ")
                .contains("\nCount: ", ", of whom 5 are shown", "\nDon’t count: ")
                .contains("Did purchase 2 times in 2025; at least 2 asked for.")
                .contains("Did purchase once in 2025; at least 2 asked for, one short.")
                .contains("●");
    }

    @Test
    void a_metric_of_a_file_is_explained_by_its_name_and_can_stand_in_a_sentence() {
        String file = "--file=docs/samples/metrics.yaml";
        Typed typed = Typed.of("explain", "[Weekly readers]", file, "--period", "2025-11-23");
        assertThat(typed.out())
                .startsWith("number of users who did finish_chapter, over the last 7 days\n")
                .contains("\nCount: ");

        Typed part = Typed.of("explain", "ratio of [Weekly readers] to number of sign_up", file);
        assertThat(part.exit()).as(part.err()).isZero();
        Typed slip = Typed.of("explain", "[Weekly reader]", file);
        assertThat(slip.err()).contains("Did you mean Weekly readers?");
        assertThat(slip.exit()).isEqualTo(2);
    }

    @Test
    void one_user_is_shown_with_every_event_and_the_query_on_request() {
        Typed typed =
                explain(
                        "number of users who did purchase",
                        "--period",
                        "2025-01",
                        "--who",
                        "00001",
                        "--query");

        assertThat(typed.out())
                .contains("● 19 January 2025, 00:00  purchase")
                .contains("The query that ran:\nWITH\n")
                .contains("who is “00001”");
    }

    @Test
    void somebody_who_was_never_there_is_told_so() {
        Typed typed = explain("number of users who did purchase", "--who", "nobody");

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("No event is by a user \"nobody\".");
    }

    @Test
    void a_period_is_a_year_a_month_or_a_day() {
        Typed typed = explain("number of purchase", "--period", "March");

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("March is no period; write it as 2026, 2026-03");
    }

    @Test
    void a_metric_of_a_file_is_explained_as_the_file_reads_it() {
        String file = "--file=docs/samples/metrics.yaml";
        String autumn = "[Readers who came in autumn]";
        Typed typed = Typed.of("explain", autumn, file, "--period", "2025-11");
        Typed measured =
                Typed.of(
                        "explain",
                        "number of users who did open_book, per month",
                        file,
                        "--period",
                        "2025-11",
                        "--for",
                        "new from 2025-09-01 to 2025-11-30");
        Typed all =
                Typed.of("explain", autumn, file, "--period", "2025-11", "--for", "new in 2025-11");

        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out()).isEqualTo(measured.out()).isNotEqualTo(all.out());
        assertThat(Typed.of("explain", autumn, file, "--for", "nwe in 2025-11").exit())
                .isEqualTo(2);
    }

    private static Typed explain(String sentence, String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "explain",
                                sentence,
                                "--events",
                                "docs/samples/records.txt",
                                "--event",
                                "purchase"));
        words.addAll(List.of(more));
        return Typed.of(words.toArray(String[]::new));
    }
}
