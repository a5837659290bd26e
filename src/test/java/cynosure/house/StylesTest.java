package cynosure.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One class has one place where it says how it looks.
class StylesTest {

    private static final Path STYLES = Path.of("src/main/resources/static/css");
    private static final Pattern CLASS = Pattern.compile("(?m)^\\.([a-z0-9-]+) \\{");

    @Test
    void a_class_is_laid_out_in_one_file_so_that_no_page_undoes_another() throws IOException {
        Map<String, Set<Path>> places = new TreeMap<>();
        try (Stream<Path> files = Files.walk(STYLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".css")).toList()) {
                CLASS.matcher(Files.readString(file))
                        .results()
                        .forEach(
                                found ->
                                        places.computeIfAbsent(
                                                        found.group(1), any -> new TreeSet<>())
                                                .add(file));
            }
        }
        assertThat(places).hasSizeGreaterThan(50);
        places.values().removeIf(files -> files.size() == 1);
        assertThat(places).isEmpty();
    }
}
