package cynosure.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the documents point to is there, files keep to their size, and every room says what it is.
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");
    private static final int LINES_MAX = 300;

    @Test
    void every_link_between_documents_leads_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            Matcher links = LINK.matcher(Files.readString(document));
            while (links.find()) {
                Path target = document.toAbsolutePath().resolveSibling(links.group(1)).normalize();
                if (!Files.exists(target)) {
                    broken.add(document + " -> " + links.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void decisions_are_numbered_one_after_the_other() throws IOException {
        List<String> headings = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
            for (Path file : files.filter(DocumentsTest::numbered).sorted().toList()) {
                int number = Integer.parseInt(file.getFileName().toString().substring(0, 4));
                assertThat(number).as(file.toString()).isEqualTo(headings.size() + 1);
                headings.add(Files.readAllLines(file).getFirst());
                assertThat(headings.getLast()).startsWith("# " + number + ". ");
            }
        }
        assertThat(headings).hasSizeGreaterThan(25);
    }

    private static boolean numbered(Path file) {
        return Character.isDigit(file.getFileName().toString().charAt(0));
    }

    @Test
    void no_file_of_ours_is_two_things_in_one() throws IOException {
        List<String> long_ = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(DocumentsTest::written).toList()) {
                long lines = Files.readAllLines(file).size();
                if (lines > LINES_MAX) {
                    long_.add(file + " has " + lines + " lines");
                }
            }
        }
        assertThat(long_).isEmpty();
    }

    @Test
    void every_package_says_what_it_is() throws IOException {
        List<Path> silent = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/cynosure"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                Path words = folder.resolve("package-info.java");
                boolean speaks =
                        Files.exists(words)
                                && Files.readString(words).startsWith("///")
                                && Files.readString(words).contains("@NullMarked");
                if (!speaks) {
                    silent.add(folder);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static boolean written(Path file) {
        String name = file.toString();
        return !name.contains("/vendor/")
                && Stream.of(".java", ".jte", ".js", ".css").anyMatch(name::endsWith);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of("."));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        }
    }
}
