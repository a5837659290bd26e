package cynosure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Completion.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is offered while somebody writes. `|` is where the next letter would go.
class CompleterTest {

    private static final Vocabulary RADIO =
            new KnownWords(
                    List.of("listen", "purchase", "sign_up", "Song played"),
                    List.of("device", "minutes", "on_time", "plan"),
                    List.of("phone", "desktop"));

    private static final List<String> METRICS =
            List.of("Weekly Learning Users", "Active users", "Crash-free share", "Reply time");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            textBlock =
                    """
                    |                                   ; number of users who did
                    number of |                         ; users who did
                    number of us|                       ; users who did
                    number of users who did |           ; listen
                    number of users who did li|         ; listen
                    number of users who did song|       ; "Song played"
                    number of users who did "song|      ; "Song played"
                    number of listen |                  ; where
                    number of listen| per week          ; where
                    number of listen where |            ; device
                    number of listen where device |     ; is
                    number of listen where device is |  ; "phone"
                    number of listen where device is p| ; "phone"
                    number of listen where device is "d|; "desktop"
                    number of listen where on_time is | ; true
                    number of listen where minutes is | ; at least
                    number of listen where minutes is a|; at least
                    number of listen, |                 ; per week
                    number of listen, over |            ; the last 7 days
                    number of listen, over the last |   ; 7 days
                    number of users who did lisen|      ; listen
                    nubmer|                             ; number of users who did
                    total |                             ; minutes
                    composite of |                      ; [Weekly Learning Users]
                    latest of series |                  ; "nps"
                    average of series "n|               ; "nps"
                    number of users who did listen per |; week
                    """)
    void what_people_need_most_comes_first(String typed, String first) {
        assertThat(offered(typed)).first().extracting(Completion::label).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            textBlock =
                    """
                    number of users who did li| ; listen ; number of users who did listen |
                    number of listen |          ; per week ; number of listen, per week |
                    number of listen|           ; per week ; number of listen, per week |
                    number of listen pe|        ; per week ; number of listen, per week |
                    number of listen, |         ; per week ; number of listen, per week |
                    number of lis|ten, per week ; listen ; number of listen|, per week
                    number of |, per week       ; purchase ; number of purchase|, per week
                    number of listen where (|   ; device ; number of listen where (device |
                    number of a where b is|"c"  ; at least ; number of a where b is at least "c"
                    """)
    void a_completion_goes_in_with_the_blanks_it_needs(String typed, String label, String then) {
        Completion chosen =
                offered(typed).stream()
                        .filter(offer -> offer.label().equals(label.strip()))
                        .findFirst()
                        .orElseThrow();

        assertThat(chosen.into(typed.strip().replace("|", "")))
                .isEqualTo(then.strip().replace("|", ""));
    }

    @Test
    void the_kinds_of_what_is_offered_are_told_apart() {
        assertThat(kinds("number of |")).contains(Kind.WORD, Kind.EVENT);
        assertThat(kinds("total |")).first().isEqualTo(Kind.PROPERTY);
        assertThat(kinds("number of listen where device is \"|")).containsOnly(Kind.VALUE);
        assertThat(kinds("number of users who did listen at least |")).contains(Kind.NUMBER);
    }

    @Test
    void where_nothing_can_follow_nothing_is_offered() {
        assertThat(offered("number of listen, per week |")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void the_next_word_of_every_sentence_in_the_documentation_is_offered(String sentence)
            throws IOException {
        Vocabulary vocabulary = KnownWords.of(sentences().toList());
        List<Token> tokens = new Lexer(new Sentence(sentence)).tokens();
        for (Token token : tokens.subList(0, tokens.size() - 1)) {
            String before = sentence.substring(0, token.start());
            String next = sentence.substring(token.start(), token.end());
            List<Completion> offers =
                    Completer.complete(before, before.length(), vocabulary, METRICS);
            boolean free =
                    token.is(Token.Kind.COMMA)
                            || token.is(Token.Kind.OPEN)
                            || token.is(Token.Kind.CLOSE)
                            || before.endsWith("measured ")
                            || before.endsWith("series ");
            Predicate<Completion> fits =
                    token.is(Token.Kind.NUMBER)
                            ? offer -> Character.isDigit(offer.label().charAt(0))
                            : offer -> begins(offer.label(), next);
            assertThat(free || offers.stream().anyMatch(fits))
                    .as(
                            "%s[%s] in %s",
                            before, next, offers.stream().map(Completion::label).toList())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void whatever_is_chosen_anywhere_can_be_read_there(String sentence) {
        for (int caret = 0; caret <= sentence.length(); caret += 11) {
            String written = sentence.substring(0, caret);
            for (Completion offer : Completer.complete(written, caret, RADIO, METRICS)) {
                String text = offer.into(written).stripTrailing();
                int from = text.length() - offer.label().length();
                boolean readable =
                        Stream.of(" ", " of any event")
                                .anyMatch(rest -> !faulty(text + rest, from, text.length()));
                assertThat(readable).as(text).isTrue();
            }
        }
    }

    @Test
    void choosing_again_and_again_makes_whole_sentences() {
        var random = new SplittableRandom(11);
        int whole = 0;
        for (int i = 0; i < 60; i++) {
            String text = "";
            for (int step = 0; step < 12; step++) {
                List<Completion> offers = Completer.complete(text, text.length(), RADIO, METRICS);
                if (offers.isEmpty()) {
                    break;
                }
                text = offers.get(random.nextInt(Math.min(6, offers.size()))).into(text);
                whole += Parser.parse(text).problems().none() ? 1 : 0;
            }
        }
        assertThat(whole).isGreaterThan(30);
    }

    @Test
    void whatever_is_typed_gets_an_answer() {
        var random = new SplittableRandom(12);
        String odd = "\"( ),.[]{}'%“”„ß3-1.5";
        String letters = "number of users who did a where is per week " + odd;
        for (int i = 0; i < 500; i++) {
            var typed = new StringBuilder(i % 2 == 0 ? "" : "number of listen where ");
            for (int j = random.nextInt(40); j >= 0; j--) {
                int from = random.nextInt(letters.length());
                typed.append(
                        letters, from, Math.min(letters.length(), from + random.nextInt(1, 9)));
            }
            int caret = random.nextInt(-1, typed.length() + 2);
            assertThat(Completer.complete(typed.toString(), caret, RADIO, METRICS)).isNotNull();
        }
    }

    /// All the sentences of the documentation that can be read.
    static Stream<String> sentences() throws IOException {
        String text = Files.readString(Path.of("docs/metric-language.md"));
        return Pattern.compile("```metric\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(sentence -> Parser.parse(sentence).problems().none());
    }

    private static boolean faulty(String text, int from, int to) {
        var sentence = new Sentence(text);
        Parser.read(new Tokens(sentence), false);
        return sentence.faulty(from, to);
    }

    private static List<Completion> offered(String typed) {
        String stripped = typed.strip();
        int caret = stripped.indexOf('|');
        return Completer.complete(stripped.replace("|", ""), caret, RADIO, METRICS);
    }

    private static List<Kind> kinds(String typed) {
        return offered(typed).stream().map(Completion::kind).distinct().toList();
    }

    private static boolean begins(String label, String next) {
        return label.equals(next) || label.startsWith(next + " ");
    }

    /// Names and values that any event and property may have.
    record KnownWords(List<String> events, List<String> properties, List<String> texts)
            implements Vocabulary {

        static KnownWords of(List<String> sentences) {
            List<String> names = new ArrayList<>();
            for (String sentence : sentences) {
                List<Token> tokens = new Lexer(new Sentence(sentence)).tokens();
                tokens.stream()
                        .filter(t -> t.is(Token.Kind.QUOTED) || t.is(Token.Kind.WORD))
                        .map(Token::text)
                        .forEach(names::add);
            }
            List<String> all = names.stream().distinct().toList();
            return new KnownWords(all, all, all);
        }

        @Override
        public List<String> series() {
            return List.of("nps");
        }

        @Override
        public List<String> properties(String event) {
            return properties;
        }

        @Override
        public Set<Vocabulary.Kind> kinds(String property) {
            return switch (property) {
                case "minutes" -> Set.of(Vocabulary.Kind.NUMBER);
                case "on_time" -> Set.of(Vocabulary.Kind.FLAG);
                case "device", "plan" -> Set.of(Vocabulary.Kind.TEXT);
                default -> Set.of(Vocabulary.Kind.values());
            };
        }

        @Override
        public List<String> values(String event, String property) {
            return property.equals("minutes") || property.equals("on_time") ? List.of() : texts;
        }
    }
}
