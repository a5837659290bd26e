package cynosure.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every problem that can be shown is listed in the documentation, and no other.
class ProblemsAreListedTest {

    private static final Pattern CODE =
            Pattern.compile("\"([a-z]+\\.[a-z][a-z0-9-]*)(?:\\.[a-z-]+)?\"");
    private static final Pattern LISTED = Pattern.compile("`([a-z]+\\.[a-z][a-z0-9-]*)`");

    /// Names of other things that look like codes.
    private static final Set<String> NO_CODES =
            Set.of(
                    "state.db",
                    "events.duckdb",
                    "events.spill",
                    "server.address",
                    "server.port",
                    "roadmap.csv",
                    "webhook.test");

    @Test
    void every_code_is_listed_and_every_listed_code_exists() throws IOException {
        Set<String> listed =
                Files.readAllLines(Path.of("docs/problems.md")).stream()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.split("\\|")[1])
                        .flatMap(cell -> all(LISTED, cell).stream())
                        .collect(Collectors.toCollection(TreeSet::new));

        Set<String> codes = inSources();
        assertThat(codes).isNotEmpty().allMatch(code -> isListed(code, listed), "is listed");
        assertThat(listed).allMatch(code -> exists(code, codes), "exists");
    }

    /// A code that ends with a dash is completed by what is missing, such as
    /// `metric.missing-event`.
    private static boolean isListed(String code, Set<String> listed) {
        return code.endsWith("-")
                ? listed.stream().anyMatch(known -> known.startsWith(code))
                : listed.contains(code);
    }

    private static boolean exists(String listed, Set<String> codes) {
        return codes.contains(listed)
                || codes.stream().anyMatch(code -> code.endsWith("-") && listed.startsWith(code));
    }

    private static Set<String> inSources() throws IOException {
        Set<String> rooms = rooms();
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                codes.addAll(all(CODE, Files.readString(file)));
            }
        }
        codes.removeIf(
                code ->
                        !rooms.contains(code.substring(0, code.indexOf('.')))
                                || code.endsWith(".jte")
                                || NO_CODES.contains(code));
        return codes;
    }

    private static Set<String> rooms() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/cynosure"))) {
            Set<String> rooms =
                    folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new));
            rooms.add("server");
            return rooms;
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
