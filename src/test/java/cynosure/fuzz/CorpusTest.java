package cynosure.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What a fuzzer has fed the parsers with is fed to them again: every file that once showed
/// something new.
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/fuzz");
    private static final int FILES_MAX = 200;
    private static final long BYTES_MAX = 2 << 20;

    @TestFactory
    Stream<DynamicTest> whatever_it_is_fed_with_it_reads_or_refuses_it() {
        return Trials.all().entrySet().stream()
                .map(
                        parser ->
                                DynamicTest.dynamicTest(
                                        parser.getKey(),
                                        () -> feed(parser.getKey(), parser.getValue())));
    }

    @Test
    void the_corpus_stays_small() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            assertThat(
                            files.mapToLong(
                                    file -> Files.isDirectory(file) ? 0 : file.toFile().length()))
                    .satisfies(
                            sizes ->
                                    assertThat(sizes.stream().mapToLong(size -> size).sum())
                                            .isLessThan(BYTES_MAX));
        }
    }

    private static void feed(String name, Trial trial) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(CORPUS.resolve(name))) {
            files = all.sorted().toList();
        }
        assertThat(files).hasSizeBetween(5, FILES_MAX);
        for (Path file : files) {
            try {
                trial.of(Files.readAllBytes(file));
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError(file + " is neither read nor refused", e);
            }
        }
    }
}
