package cynosure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.fuzz.Trial;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A sentence that defines a metric. It has a meaning or mistakes, never neither; what it means is
/// printed as a sentence of the same meaning; and there is always a word on how to go on.
public final class SentenceTrial implements Trial {

    private static final Vocabulary WORDS =
            new CompleterTest.KnownWords(
                    List.of("listen", "purchase", "Song played"),
                    List.of("device", "minutes", "plan"),
                    List.of("phone", "desktop"));

    @Override
    public void of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Parsed parsed = Parser.parse(text);
        assertThat(Parser.parse(text)).isEqualTo(parsed);
        Definition definition = parsed.definition();
        assertThat(definition == null).isEqualTo(!parsed.problems().none());
        if (definition != null) {
            String printed = Printer.print(definition);
            assertThat(Parser.parse(printed).definition()).as(printed).isEqualTo(definition);
        }
        Completer.complete(text, text.length(), WORDS, List.of());
        Completer.complete(text, text.length() / 2, WORDS, List.of());
    }
}
