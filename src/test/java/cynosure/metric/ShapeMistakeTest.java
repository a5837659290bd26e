package cynosure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.problem.Problem;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Mistakes in what is said of new users, of what came after, of groups, habits and metrics.
class ShapeMistakeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    number of new users who did purchase, per month    | missing-span@37+1
                    number of users who did purchase within 7 days, per month | span-without-new@34+6
                    number of users who did purchase in their first session | span-without-new@34+2
                    share of new users                                 | missing-deed@19+0
                    share of new users who did listen within 7 days among users who did purchase | new-users-here@49+5
                    share of users who did listen among new users      | new-users-here@37+3
                    share of new users who did purchase within 3 months | missing-unit@46+6
                    share of new users who did purchase within 0 days  | span-length@44+1
                    share of new users who did purchase within 600 weeks | span-length@44+3
                    share of new users by frst purchase who did listen within 1 day | unknown-word@23+4 first
                    number of new users who did purchase on average at least 2 times per week within 7 days | average-needs-window@38+2
                    number of new users by first purchse               | unknown-event@30+7 purchase
                    number of purchase followed by listen followed by purchase | sequel-in-sequel@39+8
                    number of purchase followed by listen with the same items by exactly 2 users | unknown-property@53+5; sequel-users@62+7
                    number of purchase not followed by listen with the same items by at least 2 users | sequel-users@20+3; unknown-property@57+5
                    number of purchase preceded by listen with the same items by at least 2 users | sequel-users@20+8; unknown-property@53+5
                    number of purchase followed by listen by at least 2 other users | sequel-users@20+8
                    number of purchase followed by listen with the same items by at least 0 users | unknown-property@53+5; no-count@71+1
                    number of purchase followd by listen               | unknown-word@20+7 followed
                    number of purchase followed listen                 | missing-word@29+6
                    number of purchase followed by listen within 2 monts | missing-unit@48+5
                    number of purchase followed by lisen with the same itms | unknown-event@32+5 listen; unknown-property@52+4 items
                    number of purchase followed by listen with the same a and b and c and d | unknown-property@53+1; unknown-property@59+1; unknown-property@65+1; too-many-same@71+1; unknown-property@71+1
                    number of listen where level is "x" followed by purchase where level is "x" | unknown-property@64+5
                    number of items with fewer than 5 users            | met-by-nothing@22+5
                    number of items with at most 5 purchase            | met-by-nothing@22+2
                    number of items with at least 0 purchase           | met-by-nothing@22+2
                    number of items with exactly 0 users               | met-by-nothing@22+7
                    number of items with at least 5 new users          | new-users-here@33+3
                    number of items with any evnt                      | missing-bound@22+3
                    number of accnt with at least 5 users              | unknown-property@11+5
                    share of items with any event                      | missing-bound@16+4
                    number of purchase per accnt                       | unknown-property@24+5
                    number of purchase per mnth                        | unknown-word@24+4 month
                    average items of purchase per user                 | not-for-each@27+3
                    share of purchase where items is 1 per items       | not-for-each@36+3
                    average number of users who did purchase           | missing-each@41+0
                    reach of purchase by items with at most 3 users    | met-by-nothing@33+2
                    reach of purchase                                  | missing-word@18+0
                    stickiness of users who did purchase at least 3 times | stickiness-threshold@21+3
                    stickiness of new users                            | new-users-here@15+3; missing-deed@24+0
                    share of users who did purchase and came back the next fortnight | missing-period@56+9
                    share of users who did purchase and came back the next month, per week | retention-timing@61+1
                    share of users who did purchase on average at least 2 times per week and came back the next month | average-needs-window@33+2
                    share of new users who did purchase within 1 day and came back the next month | new-users-here@50+3
                    composite of [A] from 1 to 2                       | composite-parts@29+0
                    composite of [A] from 1 to 1, [B] from 0 to 1 weighing 0 | composite-range@28+1; composite-weight@56+1
                    composite of A from 1 to 2, [B] from 0 to 1        | missing-metric@14+1
                    [Weekly users                                      | open-bracket@1+1
                    [] per items                                       | empty-name@1+2
                    not yet measured                                   | missing-text@17+0
                    not yet measured "  "                              | missing-text@18+4
                    latest of series nps                               | missing-text@18+3
                    percentile 0 of items of purchase                  | percentile@12+1
                    percentile 100 of session length                   | percentile@12+3
                    percentle 90 of items of purchase                  | unknown-word@1+9 percentile
                    average time from purchase to listen               | missing-word@31+6
                    average time from purchase to first lisen          | unknown-event@37+5 listen
                    average time between session                       | unknown-word@22+7 sessions
                    average session lenght                             | unknown-word@17+6 length
                    number of sesions                                  | unknown-event@11+7
                    number of purchase within 7 days                   | unexpected@20+6
                    ratio of median items of purchase to stickiness of users who did listen | ratio-part@10+6; ratio-part@38+10
                    number of purchse followed by lisen with the same itms where levl is "x" within 2 mnths, per mnth | unknown-event@11+7 purchase; unknown-event@31+5 listen; unknown-property@51+4 items; unknown-property@62+4 level; missing-unit@83+5; unknown-word@94+4 month
                    total of purchase                                  | missing-property@7+2
                    average number of users who did purchase within 7 days per items | span-without-new@42+6
                    """)
    void a_mistake_is_named_where_it_is_made(String sentence, String expected) {
        String found =
                Checker.check(Parser.parse(sentence), new Shop()).all().stream()
                        .map(Shop::shortly)
                        .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number of purchase by users with age at least 18",
                "number of users with plan \"pro\" who did purchase",
                "number of new users with plan \"pro\""
            })
    void a_trait_is_a_name_that_is_known(String sentence) {
        assertThat(Checker.check(Parser.parse(sentence), new Shop())).isEmpty();
    }

    @Test
    void a_trait_is_no_property_of_an_event() {
        Problem problem =
                Checker.check(Parser.parse("number of purchase where plan is \"pro\""), new Shop())
                        .first();
        assertThat(problem.code()).isEqualTo("metric.unknown-property");
        assertThat(problem.next())
                .isEqualTo("It is a trait of users: write `with` instead of `where`.");
    }

    @Test
    void a_condition_has_at_most_1000_tests() {
        String fine = "number of x where a is 1" + " or a is 1".repeat(999);
        assertThat(Parser.parse(fine).problems()).isEmpty();
        assertThat(Parser.parse(fine + " or a is 1").problems().first().code())
                .isEqualTo("metric.too-many-tests");
        String none = "number of x where a is not one of 1" + ", 1".repeat(1000);
        assertThat(Parser.parse(none).problems().first().code()).isEqualTo("metric.too-many-tests");
    }

    @Test
    void a_sentence_of_100000_characters_is_answered() {
        String start = "number of x where a is one of ";
        String fine = start + "\"b\", ".repeat((99_999 - start.length()) / 5) + "1";
        assertThat(Parser.parse(fine).problems()).isEmpty();
        String hostile = "number of users who did ".repeat(4000);
        assertThat(Parser.parse(hostile).problems()).isNotEmpty();
    }
}
