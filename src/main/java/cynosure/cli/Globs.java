package cynosure.cli;

import cynosure.events.Source;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/// Files by name or by pattern. A shell that leaves a pattern alone (in quotes, or on Windows) gets
/// the same files, in the order of their names.
final class Globs {

    private Globs() {}

    static List<Source> files(List<String> words) {
        return words.stream().flatMap(Globs::files).distinct().toList();
    }

    private static Stream<Source> files(String word) {
        boolean pattern = word.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
        if (!pattern || Files.exists(Path.of(word))) {
            return Stream.of(Source.of(Path.of(word)));
        }
        List<Source> found = matching(word);
        if (found.isEmpty()) {
            throw new Fault(
                    Fault.Kind.UNREADABLE,
                    Problem.of(
                            "cli.no-files",
                            "No file matches " + word + ".",
                            "Check the path; ** stands for any folders in between."));
        }
        return found.stream();
    }

    private static List<Source> matching(String pattern) {
        Path start = fixedPart(pattern);
        Path whole =
                start.resolve(
                        pattern.substring(
                                start.toString().isEmpty() ? 0 : start.toString().length() + 1));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + whole);
        if (!Files.isDirectory(start.toString().isEmpty() ? Path.of(".") : start)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(Files::isRegularFile)
                    .filter(matcher::matches)
                    .sorted()
                    .map(Source::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The folders before the first part with a sign in it.
    private static Path fixedPart(String pattern) {
        int sign = 0;
        while ("*?[{".indexOf(pattern.charAt(sign)) < 0) {
            sign++;
        }
        int end = pattern.lastIndexOf('/', sign);
        return Path.of(end < 0 ? "" : end == 0 ? "/" : pattern.substring(0, end));
    }
}
