package cynosure.house;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.house.Phrases.Asked;
import cynosure.language.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Everything a workshop says stands in the bundles, whole in every language.
class PhrasesTest {

    /// Templates of the workspace, where no room is yet whose language could be spoken.
    private static final List<String> OF_THE_WORKSPACE = List.of("list.jte", "new.jte");

    private static final Path TEMPLATES = Path.of("src/main/jte");

    private static final Map<String, String> ENGLISH = Phrases.in(Language.ENGLISH);

    @Test
    void every_language_has_the_same_texts() {
        others().forEach(
                        language ->
                                assertThat(Phrases.in(language).keySet())
                                        .as(language.itself())
                                        .isEqualTo(ENGLISH.keySet()));
    }

    @Test
    void a_translation_takes_the_same_arguments_and_has_the_same_blanks() {
        others().forEach(
                        language -> {
                            Map<String, String> texts = Phrases.in(language);
                            ENGLISH.forEach(
                                    (key, text) ->
                                            assertThat(Phrases.takes(texts.get(key)))
                                                    .as(language.itself() + " " + key)
                                                    .isEqualTo(Phrases.takes(text)));
                        });
    }

    @Test
    void no_text_is_empty_in_one_language_alone() {
        others().forEach(
                        language ->
                                Phrases.in(language)
                                        .forEach(
                                                (key, text) ->
                                                        assertThat(text.isBlank())
                                                                .as(key)
                                                                .isEqualTo(
                                                                        ENGLISH.get(key)
                                                                                .isBlank())));
    }

    @Test
    void every_text_that_is_asked_for_is_there() {
        assertThat(
                        Phrases.asked().stream()
                                .filter(asked -> ENGLISH.keySet().stream().noneMatch(asked::means)))
                .isEmpty();
    }

    @Test
    void every_text_that_is_there_is_asked_for() {
        List<Asked> asked = Phrases.asked();
        assertThat(
                        ENGLISH.keySet().stream()
                                .filter(key -> asked.stream().noneMatch(one -> one.means(key)))
                                .filter(key -> asked.stream().noneMatch(one -> next(one, key))))
                .isEmpty();
    }

    @Test
    void nothing_is_said_twice_in_one_bundle() {
        Map<String, List<String>> keys = new TreeMap<>();
        Map<String, String> german = Phrases.in(Language.GERMAN);
        ENGLISH.forEach(
                (key, text) ->
                        keys.computeIfAbsent(
                                        key.substring(0, key.indexOf('.'))
                                                + ": "
                                                + text
                                                + " / "
                                                + german.get(key),
                                        any -> new ArrayList<>())
                                .add(key));
        keys.values().removeIf(same -> same.size() == 1 || wordy(same.getFirst()) < 4);
        assertThat(keys).isEmpty();
    }

    @Test
    void marks_in_texts_are_few_and_closed() {
        Stream.of(Language.values())
                .forEach(
                        language ->
                                Phrases.in(language)
                                        .forEach(
                                                (key, text) ->
                                                        assertThat(marks(text))
                                                                .as(key)
                                                                .isSubsetOf(
                                                                        "<strong>",
                                                                        "</strong>",
                                                                        "<em>",
                                                                        "</em>",
                                                                        "<code>",
                                                                        "</code>")));
    }

    @Test
    void no_template_of_a_room_has_words_of_its_own() {
        List<Path> spoken =
                Stream.concat(
                                Phrases.files(TEMPLATES.resolve("workshop"))
                                        .filter(file -> !OF_THE_WORKSPACE.contains(name(file))),
                                Stream.of("layout.jte", "refusal.jte", "_problems.jte")
                                        .map(TEMPLATES.resolve("web")::resolve))
                        .toList();
        assertThat(spoken).hasSizeGreaterThan(60);
        spoken.forEach(file -> assertThat(OwnWords.in(file)).as(file.toString()).isEmpty());
    }

    /// What to do next is asked for with the problem itself.
    private static boolean next(Asked one, String key) {
        return key.endsWith(".next") && one.means(key.substring(0, key.length() - 5));
    }

    /// Short words may mean different things in different places; an example's headings repeat, and
    /// so does what is said to people when something does not work.
    private static int wordy(String key) {
        boolean repeats = Stream.of("example.", "web.", "workshop.").anyMatch(key::startsWith);
        return repeats ? 0 : ENGLISH.get(key).split(" ").length;
    }

    private static List<String> marks(String text) {
        return Pattern.compile("<[^>]*>").matcher(text).results().map(m -> m.group()).toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Stream<Language> others() {
        return Arrays.stream(Language.values()).filter(one -> one != Language.ENGLISH);
    }
}
