package cynosure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the documentation says can be said, can be said.
class MetricLanguageTest {

    private static final Pattern SENTENCES = Pattern.compile("```metric\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_documentation_has_sentences() throws Exception {
        assertThat(sentences().count()).isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_sentence_of_the_documentation_is_read_printed_and_explained(String sentence) {
        Parsed parsed = Parser.parse(sentence);
        assertThat(parsed.problems()).isEmpty();
        Definition again = Parser.parse(Printer.print(parsed.definition())).definition();
        assertThat(again).isEqualTo(parsed.definition());
        //        assertThat(Explainer.explain(parsed.definition())).endsWith(".");
    }

    static Stream<String> sentences() throws Exception {
        String text = Files.readString(Path.of("docs/metric-language.md"));
        return SENTENCES.matcher(text).results().flatMap(result -> result.group(1).lines());
    }
}
