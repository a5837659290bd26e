package cynosure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences that are fine: they mean something, and print back.
class SentenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number of purchase where items is more than 10, per month",
                "number of users who did query, over the last 7 days",
                "number of users with any event, per month",
                "number of users with plan \"subscriber\" who did read_article more than 7 times, per month",
                "number of users who did share on average at least 2 times per week, over the last 12 weeks",
                "number of users who did meditate on at least 3 days, per week",
                "number of users with at least 2 different device of listen",
                "number of users with at least 2.5 total hours of listen where kind is \"song\"",
                "number of different device of listen",
                "total minutes of listen by users with plan \"premium\", per week",
                "total minutes of listen per user, per month",
                "average items of place_order",
                "number of complete_order per user who did complete_order, per month",
                "share of deliver_order where on_time is true",
                "share of deliver_order where on_time is true among those where city is \"Lund\"",
                "share of users who did share among users who did view at least 3 times",
                "ratio of number of purchase to number of users who did visit, per day",
                "number of a where (b is 1 and c is not \"x\") or d is one of 1, \"two\", false",
                "number of a where b is missing and c is present and d is at most -1.5",
                "number of \"Song played\" where \"where\" is \"say \"\"hi\"\"\"",
                "number of Ähre where größe is less than 3",
            })
    void prints_back_as_it_is(String sentence) {
        Parsed parsed = Parser.parse(sentence);
        assertThat(parsed.problems()).isEmpty();
        assertThat(Printer.print(parsed.definition())).isEqualTo(sentence);
        assertThat(Explainer.explain(parsed.definition())).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    NUMBER  of purchase per Month.             | number of purchase, per month
                    number of users who did x at least 1 times | number of users who did x
                    number of users who did any event          | number of users with any event
                    number of x where “a” is “b c”             | number of x where a is "b c"
                    number of x where a is exactly 5.0         | number of x where a is 5
                    number of x where a is fewer than 5        | number of x where a is less than 5
                    number of x where a is not one of 1, 2     | number of x where a is not 1 and a is not 2
                    number of x where ((a is 1) and (b is 2 and c is 3)) | number of x where a is 1 and b is 2 and c is 3
                    number of users who did x where a is 1 at least 2 times | number of users who did x at least 2 times where a is 1
                    total p of x, over the last 1 weeks        | total p of x, over the last 1 week
                    average number of different f of x per session | number of different f of x per session
                    average number of x per user, per month    | number of x per user, per month
                    average total p of x per user              | total p of x per user
                    average number of x                        | average number of x
                    average number of sessions per user        | number of sessions per user
                    average of p of x per week                 | average p of x, per week
                    percentile 50 of p of x                    | median p of x
                    number of x per account with any event per month | number of x per account, per month
                    number of x per session per day            | number of x per session, per day
                    number of x per "day" per day              | number of x per "day", per day
                    [Active users] per account with any event  | [Active users] per account
                    [ Active users ], per month                | [Active users], per month
                    number of a followed by b within 1 hours where c is 1 by at least 2 other users with the same d and e | number of a followed by b with the same d and e by at least 2 other users where c is 1 within 1 hour
                    number of a followed by b with the same d by more than 2 users | number of a followed by b with the same d by at least 3 users
                    number of a followed by b with the same user | number of a followed by b
                    number of a followed by b with the same d and user | number of a followed by b with the same user and d
                    number of users who did a at least 3 times followed by b | number of users who did a followed by b at least 3 times
                    share of new users who did a within 7 days at least 3 times where b is 1 | share of new users who did a at least 3 times where b is 1 within 7 days
                    share of new users who did a followed by b within 7 days | share of new users who did a followed by b within 7 days
                    share of new users who did a followed by b within 7 days at least 1 time in their first session | share of new users who did a followed by b within 7 days in their first session
                    share of users who did a where b is 1 and did c in the next week | share of users who did a where b is 1 and did c the next week
                    share of users who did a and came back next day, per day | share of users who did a and came back the next day
                    number of account with at least 5 different users | number of account with at least 5 users with any event
                    number of account with at least 1 any event | number of account with any event
                    number of account with any event where b is 1 | number of account with at least 1 any event where b is 1
                    reach of a by b with more than 1 users     | reach of a by b with at least 2 users
                    reach of a by b with at least 1 user       | reach of a by b
                    composite of [A] from 0 to 1 weighing 1, [B] from 2.0 to 0, per week | composite of [A] from 0 to 1, [B] from 2 to 0, per week
                    """)
    void prints_in_one_way(String sentence, String canonical) {
        Parsed parsed = Parser.parse(sentence);
        assertThat(parsed.problems()).isEmpty();
        assertThat(Printer.print(parsed.definition())).isEqualTo(canonical);
    }
}
