package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// One sentence at several limits, in the terminal.
class LimitsTest {

    private static final String BUYERS =
            "number of users who did purchase at least %s times, per year";

    @Test
    void each_limit_says_what_the_sentence_would_say_with_it() {
        Typed typed = Typed.records(BUYERS.formatted(2), "--limits", "1..3", "--output", "csv");

        List<String> lines = typed.out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("period,limit,value,complete");
        for (int limit = 1; limit <= 3; limit++) {
            Typed alone = Typed.records(BUYERS.formatted(limit), "--output", "csv");
            String reading = alone.out().lines().skip(1).findFirst().orElseThrow();
            assertThat(lines.get(limit)).isEqualTo(reading.replaceFirst(",", "," + limit + ","));
        }
        assertThat(Typed.records(BUYERS.formatted(2), "--limits", "2").out())
                .contains("limit")
                .contains("2025-01-01");
        assertThat(Typed.records(BUYERS.formatted(2), "--limits", "2", "--output", "json").out())
                .contains("\"limit\":2");
    }

    @Test
    void what_are_no_limits_or_has_none_or_is_split_is_told() {
        assertThat(Typed.records(BUYERS.formatted(2), "--limits", "0..3").err())
                .contains("\"0..3\" are no limits.");
        assertThat(Typed.records("number of purchase", "--limits", "1..3").err())
                .contains("This sentence has no limit");
        Typed split =
                Typed.records(BUYERS.formatted(2), "--limits", "1..3", "--by", "number_of_cds");
        assertThat(split.err()).contains("neither split nor compared");
        assertThat(split.exit()).isEqualTo(2);
    }
}
