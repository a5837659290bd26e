package cynosure.house;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.language.Language;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a room refuses, it refuses in its own language. That every language has the same words with
/// the same arguments is for [PhrasesTest]; here they are all in the bundles, and whole.
class RefusalsTest {

    /// A sentence that stands in the code, and so in one language.
    private static final Pattern SAID_IN_CODE =
            Pattern.compile(
                    "(Problem\\.of|new Problem|Fault\\.(mistake|conflict|forbidden|notFound))\\(\\s*\"");

    private static final Set<String> ENGLISH = Phrases.in(Language.ENGLISH).keySet();

    @Test
    void nothing_in_a_room_is_refused_in_words_of_the_code() {
        assertThat(
                        Phrases.files(Path.of("src/main/java/cynosure/workshop"))
                                .filter(file -> SAID_IN_CODE.matcher(Phrases.read(file)).find()))
                .isEmpty();
    }

    @Test
    void every_refusal_of_a_room_that_is_documented_has_words() {
        Set<String> listed =
                Pattern.compile("(?m)^\\| `(workshop\\.[a-z-]+)`")
                        .matcher(Phrases.read(Path.of("docs/problems.md")))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
        assertThat(listed).hasSizeGreaterThan(60);
        assertThat(listed)
                .allMatch(
                        code ->
                                ENGLISH.contains(code)
                                        || ENGLISH.stream()
                                                .anyMatch(k -> k.startsWith(code + ".")));
    }

    @Test
    void every_refusal_says_what_is_wrong_and_what_to_do_next() {
        Set<String> refusals =
                ENGLISH.stream()
                        .filter(key -> key.matches("(workshop|web|people)\\..*"))
                        .collect(Collectors.toSet());
        assertThat(refusals).hasSizeGreaterThan(200);
        assertThat(refusals.stream().filter(key -> !key.endsWith(".next")))
                .allMatch(key -> refusals.contains(key + ".next"));
        assertThat(refusals.stream().filter(key -> key.endsWith(".next")))
                .allMatch(key -> refusals.contains(key.substring(0, key.length() - 5)));
    }
}
