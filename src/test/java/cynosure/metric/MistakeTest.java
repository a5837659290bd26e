package cynosure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.problem.Problem;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every mistake is named where it is made, with the nearest thing that exists.
class MistakeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    number of purchse, per month                  | unknown-event@11+7 purchase
                    number of purchase where itms is more than 10 | unknown-property@26+4 items
                    number of purchase where level is "paid"      | unknown-property@26+5
                    total level of listen                         | wrong-kind@7+5
                    number of listen where level is 5             | wrong-kind@24+5
                    number purchase                               | missing-word@8+8
                    numbr of purchase                             | unknown-word@1+5 number
                    number of purchase wher items is 1            | unknown-word@20+4 where
                    number of                                     | missing-event@10+0
                    total of purchase                             | missing-property@7+2
                    number of purchase where                      | missing-property@25+0
                    number of purchase where items                | missing-word@31+0
                    number of purchase where items is             | missing-value@34+0
                    number of purchase where items is more 10     | missing-word@40+2
                    number of purchase where items is mor than 10 | unknown-word@35+3 more
                    number of listen where level is paid          | unquoted-text@33+4
                    number of listen where level is "paid         | open-quote@33+1
                    number of purchase where (items is 1          | open-parenthesis@26+1
                    number of purchase, per fortnight             | missing-period@25+9
                    number of purchase, per mnth                  | unknown-word@25+4 month
                    number of purchase,                           | missing-timing@20+0
                    number of purchase, over the last 3 months    | missing-unit@37+6
                    number of purchase, over the last 0 days      | window-length@35+1
                    number of users, per month                    | missing-deed@16+1
                    number of user who did listen                 | unknown-word@11+4 users
                    number of users who did listen at least two times | missing-number@41+3
                    share of purchase                             | missing-where@18+0
                    purchase per month                            | start@1+8
                    number of purchase banana                     | unexpected@20+6
                    number of purchase, per month and more        | unexpected@31+3
                    number of purchse where itms is 1, per mnth   | unknown-event@11+7 purchase; unknown-property@25+4 items; unknown-word@40+4 month
                    number of users who did listen on average at least 2 times per week, per month | average-needs-window@32+2
                    """)
    void a_mistake_is_named_where_it_is_made(String sentence, String expected) {
        String found =
                Checker.check(Parser.parse(sentence), new Shop()).all().stream()
                        .map(Shop::shortly)
                        .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void a_good_sentence_has_no_problems() {
        assertThat(Checker.check(Parser.parse("total items of purchase"), new Shop())).isEmpty();
    }

    @Test
    void nothing_is_no_definition() {
        assertThat(Parser.parse(" \n").problems().first().code()).isEqualTo("metric.empty");
    }

    @Test
    void a_mistake_on_the_second_line_is_shown_there() {
        Problem problem = Parser.parse("number of listen\nwhere level is paid").problems().first();
        assertThat(problem.place().line()).isEqualTo(2);
        assertThat(problem.place().column()).isEqualTo(16);
        assertThat(problem.place().text()).isEqualTo("where level is paid");
    }

    @Test
    void a_sentence_is_at_most_100000_characters_long() {
        assertThat(Parser.parse("x".repeat(100_001)).problems().first().code())
                .isEqualTo("metric.too-long");
    }

    @Test
    void parentheses_nest_at_most_fifty_deep() {
        String deep = "number of x where " + "(".repeat(40_000) + "a is 1" + ")".repeat(40_000);
        assertThat(Parser.parse(deep).problems().first().code()).isEqualTo("metric.too-deep");
        String fine = "number of x where " + "(".repeat(50) + "a is 1" + ")".repeat(50);
        assertThat(Parser.parse(fine).problems()).isEmpty();
    }
}
