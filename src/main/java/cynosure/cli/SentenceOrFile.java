package cynosure.cli;

import cynosure.problem.Fault;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// One metric as a sentence, or several in a file: one of the two.
final class SentenceOrFile {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SENTENCE",
            description = "A metric, such as \"number of users who did purchase\".")
    @Nullable String sentence;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description =
                    "A YAML file with several metrics, which may use each other, instead of a"
                            + " sentence.")
    @Nullable Path file;

    /// The sentence, where there is no file.
    String sentence() {
        return Objects.requireNonNull(sentence);
    }

    /// The metrics of the file; null when there is a sentence instead.
    @Nullable NamedMetrics named() {
        if ((sentence == null) == (file == null)) {
            throw Fault.mistake(
                    "cli.one-of-two",
                    file == null
                            ? "There is neither a sentence nor a file of metrics."
                            : "There are both a sentence and a file of metrics.",
                    "Write a sentence in quotes, or name a file with --file.");
        }
        return file == null ? null : NamedMetrics.read(file);
    }
}
