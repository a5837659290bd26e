package cynosure.yaml;

import cynosure.problem.Fault;
import cynosure.problem.Nearest;
import cynosure.problem.Place;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// A YAML text being understood, and the mistakes found in it so far. Nothing in it becomes an
/// object of any class: there are texts, lists and keys, and that is all.
public final class Sheet {

    /// How much is read.
    public static final int BYTES_MAX = 1 << 20;

    private static final int DEEP_MAX = 20;
    private static final int ALIASES_MAX = 20;
    private static final int PROBLEMS_MAX = 50;

    private final String name;
    private final List<String> lines;
    private final @Nullable Node root;
    private final List<Problem> problems = new ArrayList<>();

    private Sheet(String name, String text) {
        this.name = name;
        this.lines = text.lines().toList();
        this.root = compose(text);
    }

    /// @throws Fault when it cannot be read, or is no YAML
    public static Sheet of(Path file) {
        return new Sheet(file.toString(), text(file));
    }

    /// @param name what it is called in problems
    /// @throws Fault when it is no YAML
    public static Sheet of(String name, String text) {
        return new Sheet(name, text);
    }

    /// The text that these bytes are.
    ///
    /// @throws Fault when there are too many of them, or they are no text
    public static String letters(String name, byte[] bytes) {
        if (bytes.length > BYTES_MAX) {
            throw large(name);
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw unreadable("yaml.unreadable", name + " is not UTF-8 text.", "Save it as UTF-8.");
        }
    }

    /// What is said of a text of more than a megabyte.
    public static Fault large(String name) {
        return unreadable(
                "yaml.large",
                name + " is larger than a megabyte.",
                "It holds sentences; name files of events in it instead of bringing them.");
    }

    /// What stands in it; null when nothing does.
    public @Nullable Node root() {
        return root;
    }

    public Said said(ScalarNode node) {
        String text = node.getValue();
        Mark start = node.getStartMark();
        boolean plain = node.getScalarStyle() == ScalarStyle.PLAIN;
        int column = start.getColumn() + (plain ? 0 : 1);
        boolean oneLine = start.getLine() == node.getEndMark().getLine();
        String line = line(start.getLine());
        boolean literal = oneLine && line.startsWith(text, Math.min(column, line.length()));
        int length = oneLine ? node.getEndMark().getColumn() - start.getColumn() : 0;
        Place place =
                new Place(
                        name,
                        start.getLine() + 1,
                        (literal ? column : start.getColumn()) + 1,
                        literal ? text.length() : length,
                        line);
        return new Said(text, place, literal);
    }

    public void problem(Node at, String code, String words, String next) {
        problem(at, code, words, List.of(), "", next);
    }

    /// @param word what was said
    /// @param known what could have been said
    public void problem(
            Node at,
            String code,
            String words,
            Collection<String> known,
            String word,
            String next) {
        Place place = place(at);
        String nearest = word.length() > 100 ? null : Nearest.to(word, known).orElse(null);
        add(new Problem(code, Said.told(place, words), place, nearest, next));
    }

    public void add(Problem problem) {
        if (problems.size() < PROBLEMS_MAX) {
            problems.add(problem);
        }
    }

    /// All mistakes, in the order of their places.
    public Problems problems() {
        Comparator<Problem> byPlace =
                Comparator.comparing(
                        Problem::place,
                        Comparator.comparingInt(Place::line).thenComparingInt(Place::column));
        return new Problems(problems.stream().sorted(byPlace).toList());
    }

    private Place place(Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        String line = line(start.getLine());
        int stop = start.getLine() == end.getLine() ? end.getColumn() : line.length();
        int length = Math.max(0, stop - start.getColumn());
        return new Place(name, start.getLine() + 1, start.getColumn() + 1, length, line);
    }

    private String line(int number) {
        return number < lines.size() ? lines.get(number) : "";
    }

    private @Nullable Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEP_MAX);
        options.setMaxAliasesForCollections(ALIASES_MAX);
        options.setAllowRecursiveKeys(false);
        options.setCodePointLimit(BYTES_MAX + 1);
        try {
            return new Yaml(options).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            throw noYaml(e);
        } catch (NumberFormatException e) {
            throw unreadable(
                    "yaml.syntax",
                    name + " cannot be read as YAML: a letter written as a number is cut off.",
                    "After \\x stand two digits, after \\u four and after \\U eight.");
        } catch (YAMLException e) {
            throw unreadable(
                    "yaml.syntax",
                    name + " cannot be read as YAML: " + firstLine(e.getMessage()) + ".",
                    "Such a file nests a few levels deep and holds text alone.");
        }
    }

    private Fault noYaml(MarkedYAMLException e) {
        Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        int number = mark == null ? 0 : mark.getLine();
        int column = mark == null ? 0 : mark.getColumn();
        String line = line(number);
        boolean tab = line.startsWith("\t") || line.strip().startsWith("-") && line.contains("\t");
        String why = tab ? "it is indented with a tab" : firstLine(e.getProblem());
        Place place = new Place(name, number + 1, column + 1, 1, line);
        String next =
                tab
                        ? "Indent with blanks."
                        : "Check how far the lines are indented. A sentence that begins with [ or"
                                + " with a quote, or that has \": \" or \" #\" in it, stands in"
                                + " single quotes.";
        Problem problem =
                Problem.of(
                        "yaml.syntax",
                        Said.told(place, "this cannot be read as YAML: " + why + "."),
                        next);
        return new Fault(Fault.Kind.MISTAKE, problem.at(place));
    }

    private static String firstLine(@Nullable String words) {
        String line = words == null ? "" : words.lines().findFirst().orElse("");
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }

    private static String text(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw unreadable(
                        "yaml.unreadable",
                        file + " is a folder, not a file.",
                        "Name the file in it.");
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(BYTES_MAX + 1);
            }
            return letters(file.toString(), bytes);
        } catch (IOException e) {
            throw unreadable(
                    "yaml.unreadable",
                    "There is no file " + file + ", or it may not be read.",
                    "Check the path.");
        }
    }

    private static Fault unreadable(String code, String sentence, String next) {
        return new Fault(Fault.Kind.UNREADABLE, Problem.of(code, sentence, next));
    }
}
