package cynosure.metric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The phrases people need most, first things first. Each is offered only where the readers take
/// it, whole or from any of its words on: no grammar hangs on this list, only an order.
final class Phrasebook {

    private static final String LINES =
            """
            number of users who did | people, each counted once
            number of | how many times
            share of users who did | which part of the people
            total | adds up a property
            average | the mean of a property
            share of | which part of the events
            number of new users | people who came for the first time
            number of users with any event | everyone who did anything
            number of sessions | visits without a long break
            median | the one in the middle
            number of users with | people by a trait, or by how much
            number of different | how many values
            share of new users who did | which part of those who came first
            ratio of number of | one number by another
            average session length | from first to last event of a visit
            stickiness of users who did | on which part of the days
            average time from | how long until something else
            percentile 90 of | nine in ten are below
            median time between sessions | how long people stay away
            composite of | several readings as one score
            not yet measured | a plan instead of a number
            latest of series | numbers brought in as such
            where | only some of them
            is at least | a number, this or above
            is more than | a number, above this
            is less than | a number, below this
            is | just this
            is one of | any of several
            is not | anything else
            is present | the event has it
            is missing | the event has it not
            true
            false
            to number of
            at least 3 times | how often
            on at least 2 days | on how many days
            , per week | each calendar week
            , per month | each calendar month
            , over the last 7 days | a week up to each day
            more than 3 times
            fewer than 3 times | also those with none
            on average at least 2 times per week | needs a window, like the last 12 weeks
            on at least 7 days in a row | without a day between
            with at least 2 different | how many values each
            within 7 days | how long each is followed
            in their first session | how long each is followed
            followed by | what must come after
            not followed by | what must not come after
            preceded by | what must have come before
            with the same | both have the same value
            by at least 2 other users | how many did it
            and came back the next month | did it again
            among users who did | a share of only these
            among those where | a share of only these
            by users with | only people with a trait
            by first | new by their first event of a name
            per user | the average for each one
            per session | the average for each visit
            , over the last 28 days | four weeks up to each day
            , over the last 12 weeks | a quarter up to each day
            , per day | each day
            , per quarter | each quarter
            , per year | each year
            and | both must hold
            or | one is enough
            weighing 2 | counts twice as much
            """;

    /// A phrase or the rest of one.
    record Phrase(String words, String hint) {

        /// What decides first whether it can stand somewhere.
        String first() {
            return words.split(" ", 2)[0];
        }

        String label() {
            return words.startsWith(", ") ? words.substring(2) : words;
        }
    }

    private static final List<Phrase> ALL = all();

    private Phrasebook() {}

    /// Whole phrases, and each from any of its words on.
    static List<Phrase> phrases() {
        return ALL;
    }

    private static List<Phrase> all() {
        Map<String, String> phrases = new LinkedHashMap<>();
        for (String line : LINES.strip().split("\n")) {
            String[] sides = line.split("\\|");
            String whole = sides[0].strip();
            String hint = sides.length > 1 ? sides[1].strip() : "";
            boolean timing = whole.startsWith(",");
            phrases.merge(whole, hint, (rest, own) -> own);
            for (int at = whole.indexOf(' '); at > 0; at = whole.indexOf(' ', at + 1)) {
                String rest = whole.substring(at + 1);
                boolean count = Character.isDigit(rest.charAt(0));
                boolean apart = count ? rest.endsWith("times") : !rest.startsWith("per ");
                if (timing || apart && rest.contains(" ")) {
                    phrases.putIfAbsent(rest, timing ? hint : "");
                }
            }
        }
        return phrases.entrySet().stream()
                .map(phrase -> new Phrase(phrase.getKey(), phrase.getValue()))
                .toList();
    }
}
