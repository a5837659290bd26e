package cynosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What others wrote and we ship: every file is listed with its source and is what it was.
class VendoredFilesTest {

    private static final Path STATIC = Path.of("src/main/resources/static");

    record Library(
            String name, String version, String licence, String source, List<Vendored> files) {}

    record Vendored(String path, String from, String sha512) {}

    @Test
    void every_file_is_the_one_that_was_taken_from_its_source() throws Exception {
        for (Library library : libraries()) {
            for (Vendored file : library.files) {
                assertEquals(file.sha512, sha512(STATIC.resolve(file.path)), file.path);
            }
        }
    }

    @Test
    void no_file_lies_here_without_being_listed() throws IOException {
        Set<String> listed = new TreeSet<>(Set.of("vendor/manifest.json"));
        libraries().forEach(library -> library.files.forEach(file -> listed.add(file.path)));

        Set<String> lying = new TreeSet<>();
        for (String folder : List.of("vendor", "fonts")) {
            try (Stream<Path> files = Files.walk(STATIC.resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .map(file -> STATIC.relativize(file).toString().replace('\\', '/'))
                        .forEach(lying::add);
            }
        }
        assertEquals(listed, lying);
    }

    @Test
    void every_library_comes_with_its_licence_and_a_version() throws IOException {
        assertTrue(libraries().size() >= 2, "the manifest lists htmx and the typeface");
        for (Library library : libraries()) {
            assertTrue(library.source.endsWith("@" + library.version), library.source);
            assertTrue(!library.licence.isBlank(), library.name);
            assertTrue(
                    library.files.stream().anyMatch(file -> file.path.endsWith("LICENSE.txt")),
                    library.name + " has its licence beside it");
        }
    }

    private static List<Library> libraries() throws IOException {
        String json = Files.readString(STATIC.resolve("vendor/manifest.json"));
        return List.of(JsonMapper.shared().readValue(json, Library[].class));
    }

    private static String sha512(Path file) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file));
        return "sha512-" + Base64.getEncoder().encodeToString(hash);
    }
}
