package cynosure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// For whom a metric is read, in words.
class CohortsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    new in 2024-03                             | new in 2024-03
                    new in 2024                                | new in 2024
                    new in 2024-03-05                          | new in 2024-03-05
                    new users in 2024-02                       | new in 2024-02
                    new from 2024-03-01 to 2024-03-15          | new from 2024-03-01 to 2024-03-15
                    new from 2024-03 to 2024-04                | new from 2024-03-01 to 2024-04-30
                    new from 2024-02-01 to 2024-02-29          | new in 2024-02
                    NEW by first purchase in 2024-03.          | new by first purchase in 2024-03
                    new by first "by" in 2024                  | new by first "by" in 2024
                    with plan "premium"                        | with plan "premium"
                    with plan is one of "a", "b" and age at least 18 | with plan is one of "a", "b" and age is at least 18
                    """)
    void it_is_read_and_printed_in_one_way(String text, String canonical) {
        Cohorts.Told told = Cohorts.read(text);
        assertThat(told.problems()).isEmpty();
        assertThat(Cohorts.print(told.cohort())).isEqualTo(canonical);
        assertThat(Cohorts.read(canonical).cohort()).isEqualTo(told.cohort());
    }

    @Test
    void both_days_are_included() {
        assertThat(Cohorts.read("new in 2024-02").cohort())
                .isEqualTo(
                        new Cohort.New(
                                Newcomers.EVER,
                                LocalDate.of(2024, 2, 1),
                                LocalDate.of(2024, 2, 29)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    signed up in march                         | cohort-start@1+6
                    new                                        | missing-word@4+0
                    new in march                               | missing-day@8+5
                    new in 2024-13                             | missing-day@8+7
                    new in 2023-02-29                          | missing-day@8+10
                    new in 24                                  | missing-day@8+2
                    new from 2024-03-15 to 2024-03-01          | backwards@5+4
                    new from 2024-03-15                        | missing-word@20+0
                    new in 2024-03 with plan "a"               | unexpected@16+4
                    new by first purchse in 2024               | unknown-event@14+7 purchase
                    with                                       | missing-property@5+0
                    with paln "pro"                            | unknown-property@6+4 plan
                    with plan 5                                | wrong-kind@6+4
                    """)
    void a_mistake_is_named_where_it_is_made(String text, String expected) {
        String found =
                Cohorts.check(text, new Shop()).all().stream()
                        .map(Shop::shortly)
                        .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected);
    }
}
