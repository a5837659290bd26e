package cynosure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.problem.Problem;
import cynosure.reference.RandomDefinitions;
import cynosure.reference.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Definitions and texts at random.
class RandomSentenceTest {

    private static final List<String> NAMES =
            List.of(
                    "buy",
                    "where",
                    "Users",
                    "share",
                    "two words",
                    "say \"hi\"",
                    "größe",
                    "注文",
                    "a-b",
                    "2nd",
                    "42",
                    "-1",
                    "",
                    "\u202Eright to left",
                    "nul\u0000",
                    "x.",
                    "“x”",
                    "per month",
                    "#1",
                    "naïve",
                    "(a)",
                    "a,b",
                    "is\nnew",
                    "total",
                    "number",
                    "time",
                    "series",
                    "new",
                    "month",
                    "Weeks",
                    "days",
                    "session",
                    "Sessions",
                    "user",
                    "first",
                    "came",
                    "within",
                    "a]b",
                    "[a]");

    private static final List<String> WORDS =
            List.of(
                    "number",
                    "of",
                    "users",
                    "new",
                    "first",
                    "in",
                    "their",
                    "session",
                    "sessions",
                    "within",
                    "followed",
                    "preceded",
                    "same",
                    "other",
                    "came",
                    "back",
                    "next",
                    "[buy]",
                    "[",
                    "]",
                    "composite",
                    "median",
                    "percentile",
                    "reach",
                    "stickiness",
                    "time",
                    "from",
                    "series",
                    "latest",
                    "who",
                    "did",
                    "buy",
                    "at",
                    "least",
                    "3",
                    "times",
                    "per",
                    "month",
                    ",",
                    "over",
                    "the",
                    "last",
                    "7",
                    "days",
                    "where",
                    "a",
                    "is",
                    "not",
                    "\"x\"",
                    "(",
                    ")",
                    "and",
                    "or",
                    "total",
                    "average",
                    "share",
                    "ratio",
                    "to",
                    "with",
                    "any",
                    "event",
                    "among",
                    "those",
                    "by",
                    "one",
                    "more",
                    "than",
                    "\"",
                    "%",
                    "-",
                    "1e400",
                    "99999999999999999999",
                    "on",
                    "different",
                    "user",
                    "“",
                    "”");

    @Test
    void printing_and_reading_gives_the_same_definition() {
        var random = new SplittableRandom(7);
        List<Value> values =
                Stream.concat(
                                NAMES.stream().map(Value.Text::new),
                                Stream.of(
                                        new Value.Number(new BigDecimal("-12.50")),
                                        new Value.Number(new BigDecimal("1e3")),
                                        new Value.Flag(false)))
                        .map(Value.class::cast)
                        .toList();
        List<String> names = NAMES.stream().filter(name -> !name.isEmpty()).toList();
        var definitions = new RandomDefinitions(random, Shape.ALL, names, names, values);
        for (int i = 0; i < 20_000; i++) {
            Definition definition = definitions.next();
            String printed = Printer.print(definition);
            Parsed parsed = Parser.parse(printed);
            assertThat(parsed.problems()).as(printed).isEmpty();
            assertThat(parsed.definition()).as(printed).isEqualTo(definition);
            assertThat(Printer.print(parsed.definition())).isEqualTo(printed);
            //            assertThat(Explainer.explain(definition)).as(printed).endsWith(".");
        }
    }

    @Test
    void a_sentence_with_words_lost_or_put_in_gets_an_answer() {
        var random = new SplittableRandom(9);
        List<String> names = List.of("buy", "see", "two words", "plan");
        List<Value> values = List.of(new Value.Text("x"), new Value.Flag(true));
        var definitions = new RandomDefinitions(random, Shape.ALL, names, names, values);
        for (int i = 0; i < 5_000; i++) {
            var words = new ArrayList<>(List.of(Printer.print(definitions.next()).split(" ")));
            for (int changes = random.nextInt(3); changes >= 0 && !words.isEmpty(); changes--) {
                int at = random.nextInt(words.size());
                switch (random.nextInt(3)) {
                    case 0 -> words.remove(at);
                    case 1 -> words.add(at, WORDS.get(random.nextInt(WORDS.size())));
                    default -> words.set(at, words.get(random.nextInt(words.size())));
                }
            }
            String typed = String.join(" ", words);
            Parsed parsed = Parser.parse(typed);
            assertThat(parsed.definition() == null).as(typed).isEqualTo(!parsed.problems().none());
            assertThat(Checker.check(parsed, new Shop())).as(typed).isNotNull();
            if (parsed.definition() != null) {
                String printed = Printer.print(parsed.definition());
                assertThat(Parser.parse(printed).definition())
                        .as(typed)
                        .isEqualTo(parsed.definition());
            }
        }
    }

    @Test
    void whatever_is_typed_gets_an_answer() {
        var random = new SplittableRandom(8);
        int sound = 0;
        for (int i = 0; i < 50_000; i++) {
            String typed = random.nextBoolean() ? words(random) : broken(random);
            Parsed parsed = Parser.parse(typed);
            assertThat(parsed.definition() == null).as(typed).isEqualTo(!parsed.problems().none());
            for (Problem problem : parsed.problems()) {
                int column = problem.place().column();
                int end = column - 1 + problem.place().length();
                assertThat(column).as(typed).isPositive();
                assertThat(end).as(typed).isLessThanOrEqualTo(problem.place().text().length());
                assertThat(problem.sentence()).isNotBlank();
            }
            sound += parsed.problems().none() ? 1 : 0;
        }
        assertThat(sound).isPositive();
    }

    private static String words(SplittableRandom random) {
        var typed = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            typed.append(WORDS.get(random.nextInt(WORDS.size())));
            typed.append(random.nextInt(8) == 0 ? "" : " ");
        }
        return typed.toString();
    }

    /// A good sentence with a few characters taken out, doubled or put in.
    private static String broken(SplittableRandom random) {
        var typed =
                new StringBuilder(
                        "share of users with plan \"pro\" who did buy at least 3 times where (a is 1"
                                + " or b is one of \"x\", 2) among users with any event, over the"
                                + " last 12 weeks");
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(typed.length());
            switch (random.nextInt(3)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, typed.charAt(random.nextInt(typed.length())));
                default -> typed.setCharAt(at, (char) random.nextInt(0x20, 0x3000));
            }
        }
        return typed.toString();
    }
}
