package cynosure.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// The committed sample: fifteen weeks of events, and what is true of them. Run `main` to write it
/// anew after the story changed.
public final class Sample {

    public static final Path EVENTS = Path.of("src/test/resources/sample/lantern.jsonl");
    public static final Path TRUTHS = Path.of("src/test/resources/sample/lantern-truths.csv");

    private Sample() {}

    static void main() throws IOException {
        Files.createDirectories(EVENTS.getParent());
        Told told = EventFile.write(Story.sample(), EVENTS);
        Files.writeString(TRUTHS, truths(told), StandardCharsets.UTF_8);
    }

    static String truths(Told told) {
        StringBuilder text = new StringBuilder();
        text.append("name,sentence,every,by,period,segment,numerator,denominator\n");
        for (Truth truth : told.truths()) {
            for (Truth.Row row : truth.rows()) {
                text.append(quoted(truth.name())).append(',');
                text.append(quoted(truth.sentence())).append(',');
                text.append(truth.every().word()).append(',');
                text.append(Objects.requireNonNullElse(truth.by(), "")).append(',');
                text.append(row.period()).append(',');
                text.append(Objects.requireNonNullElse(row.segment(), "")).append(',');
                text.append(row.numerator().toPlainString()).append(',');
                text.append(row.denominator() == null ? "" : row.denominator().toPlainString());
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
