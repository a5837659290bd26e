package cynosure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Metrics in metrics: a name stands for that metric's own sentence.
class ResolverTest {

    private final Map<String, String> sentences =
            new HashMap<>(
                    Map.ofEntries(
                            Map.entry(
                                    "Learners",
                                    "number of users who did share, over the last 7 days"),
                            Map.entry("Active", "number of users with any event"),
                            Map.entry("Monthly", "number of buy, per month"),
                            Map.entry("Alias", "[Learners]"),
                            Map.entry("Joiners", "number of new users"),
                            Map.entry("Share", "share of users who did share"),
                            Map.entry(
                                    "Loyal",
                                    "share of users who did buy and came back the next month"),
                            Map.entry("Plan", "not yet measured \"soon\""),
                            Map.entry(
                                    "Both", "composite of [Share] from 0 to 1, [Plan] from 0 to 9"),
                            Map.entry("Mixed", "ratio of [Learners] to [Monthly]"),
                            Map.entry(
                                    "Round",
                                    "composite of [Rounder] from 0 to 1, [Plan] from 0 to 9"),
                            Map.entry("Rounder", "[Round]"),
                            Map.entry("Self", "[Self]"),
                            Map.entry("Broken", "number purchase"),
                            Map.entry("Dangling", "[Nowhere]")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    [Learners]                                  | number of users who did share, over the last 7 days
                    [Alias] per account                         | number of users who did share per account, over the last 7 days
                    [Active] per account, per month             | number of users with any event per account, per month
                    number of account with at least 5 [Learners] | number of account with at least 5 users who did share, over the last 7 days
                    share of account with at least 5 [Active], per week | share of account with at least 5 users with any event, per week
                    ratio of [Learners] to [Active]             | ratio of number of users who did share to number of users with any event, over the last 7 days
                    ratio of number of buy to [Joiners], per day | ratio of number of buy to number of new users, per day
                    ratio of number of account with at least 2 [Alias] to [Active] | ratio of number of account with at least 2 users who did share to number of users with any event, over the last 7 days
                    [Loyal]                                     | share of users who did buy and came back the next month
                    [Loyal], per month                          | share of users who did buy and came back the next month
                    [Both], per month                           | composite of [Share] from 0 to 1, [Plan] from 0 to 9, per month
                    composite of [Monthly] from 0 to 1, [Learners] from 0 to 9 | composite of [Monthly] from 0 to 1, [Learners] from 0 to 9, per month
                    [Plan]                                      | not yet measured "soon"
                    number of buy                               | number of buy
                    """)
    void a_name_stands_for_its_sentence(String sentence, String expected) {
        Parsed resolved = resolve(sentence, null);
        assertThat(resolved.problems()).isEmpty();
        assertThat(Printer.print(resolved.definition())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    [Lerners]                                   | unknown-metric@1+9 Learners
                    [Learners], per month                       | different-times@1+10
                    ratio of [Learners] to [Monthly]            | different-times@24+9
                    [Mixed]                                     | different-times@1+7
                    [Loyal], per week                           | different-times@1+7
                    composite of [Monthly] from 0 to 1, [Loyal] from 0 to 1, per week | different-times@14+9; different-times@37+7
                    [Share] per account                         | not-for-each@1+7
                    [Joiners] per account                       | not-for-each@1+9
                    number of account with at least 1 [Both]    | not-for-each@35+6
                    ratio of [Share] to [Plan]                  | ratio-part@10+7; ratio-part@21+6
                    [Self]                                      | uses-itself@1+6
                    composite of [Round] from 0 to 1, [Self] from 0 to 1 | uses-itself@14+7; uses-itself@35+6
                    [Broken]                                    | broken-metric@1+8
                    [Dangling]                                  | unknown-metric@1+10
                    number buy per [x]                          | missing-word@8+3; missing-period@16+3
                    ratio of [Lerners] to number buy            | unknown-metric@10+9 Learners; missing-word@30+3
                    """)
    void a_name_that_cannot_stand_there_is_told_where_it_stands(String sentence, String expected) {
        String found =
                resolve(sentence, null).problems().all().stream()
                        .map(Shop::shortly)
                        .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void a_metric_cannot_use_itself_under_its_own_name_either() {
        assertThat(resolve("ratio of [Alias] to [Active]", "Other").problems()).isEmpty();
        var problem = resolve("ratio of [Alias] to [Active]", "Learners").problems();
        assertThat(problem.first().code()).isEqualTo("metric.uses-itself");
        assertThat(problem.first().sentence())
                .isEqualTo("[Learners] uses [Alias], which uses it in turn.");
    }

    @Test
    void at_most_sixteen_metrics_stand_in_one_another() {
        sentences.put("M1", "number of buy");
        for (int i = 2; i <= 40; i++) {
            sentences.put("M" + i, "[M" + (i - 1) + "]");
        }
        assertThat(resolve("[M16]", null).problems()).isEmpty();
        assertThat(resolve("[M17]", null).problems().first().code())
                .isEqualTo("metric.too-deep-names");
        assertThat(resolve("[M40]", null).problems().first().code())
                .isEqualTo("metric.too-deep-names");
    }

    @Test
    void metrics_that_use_each_other_in_many_ways_are_each_looked_at_once() {
        sentences.put("C0", "number of buy");
        for (int i = 1; i <= 15; i++) {
            String part = "[C" + (i - 1) + "] from 0 to 1";
            sentences.put("C" + i, "composite of " + part + (", " + part).repeat(19));
        }
        assertThat(resolve("[C15]", null).problems()).isEmpty();
    }

    private Parsed resolve(String sentence, String own) {
        var book =
                new Book() {
                    @Override
                    public Collection<String> names() {
                        return sentences.keySet();
                    }

                    @Override
                    public Optional<String> sentence(String name) {
                        return Optional.ofNullable(sentences.get(name));
                    }
                };
        return Resolver.resolve(Parser.parse(sentence), own, book);
    }
}
