package cynosure.house;

import cynosure.language.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts of every language as they stand in their files, and where code and templates ask for
/// them.
public final class Phrases {

    private static final Path BUNDLES = Path.of("src/main/resources/words");
    private static final Pattern ASKED =
            Pattern.compile("\"([a-z]+)\\.([A-Za-z0-9_.-]*)\"(\\s*\\+)?");

    private Phrases() {}

    /// Every text of a language by its key; the key begins with the bundle.
    public static Map<String, String> in(Language language) {
        String end = (language == Language.ENGLISH ? "" : "_" + language.tag()) + ".properties";
        Map<String, String> texts = new TreeMap<>();
        for (String bundle : bundles()) {
            Properties read = new Properties();
            try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + end))) {
                read.load(reader);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            read.forEach((key, text) -> texts.put(bundle + "." + key, (String) text));
        }
        return texts;
    }

    static List<String> bundles() {
        return files(BUNDLES)
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.contains("_"))
                .map(name -> name.replace(".properties", ""))
                .toList();
    }

    /// A key that is asked for; or the beginning of several, when the rest is put on in code.
    record Asked(String key, boolean beginning) {

        boolean means(String other) {
            return beginning ? other.startsWith(key) : other.equals(key);
        }
    }

    static List<Asked> asked() {
        TreeSet<String> bundles = new TreeSet<>(bundles());
        return Stream.of("src/main/java", "src/main/jte")
                .flatMap(root -> files(Path.of(root)))
                .flatMap(file -> ASKED.matcher(read(file)).results())
                .filter(match -> bundles.contains(match.group(1)))
                .map(
                        match ->
                                new Asked(
                                        match.group(1) + "." + match.group(2),
                                        match.group(3) != null || match.group(2).endsWith(".")))
                .distinct()
                .toList();
    }

    /// What a text takes: the numbers of its arguments, and how many blanks there are to fill in.
    static String takes(String text) {
        Matcher arguments = Pattern.compile("\\{(\\d+)").matcher(text);
        String numbers =
                arguments
                        .results()
                        .map(match -> match.group(1))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "));
        long blanks = Pattern.compile("\\{[^0-9{}][^{}]*\\}").matcher(flat(text)).results().count();
        return "arguments " + numbers + ", blanks " + blanks;
    }

    /// Without the branches of plurals and choices, which have braces of their own.
    private static String flat(String text) {
        return text.replaceAll("\\{\\d+, (plural|select),.*", "");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Stream<Path> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
