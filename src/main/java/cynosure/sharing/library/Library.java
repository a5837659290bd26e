package cynosure.sharing.library;

import cynosure.framework.Dimension;
import cynosure.framework.Game;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Everything there is to read: the files under `library` in our own resources.
public final class Library {

    private static final Library OURS = new Library();

    private final List<Example> examples =
            Arrays.stream(Game.values()).flatMap(game -> of(game).stream()).toList();

    private final List<Entry> words = entries("words");
    private final List<Entry> questions = entries("questions");

    private Library() {}

    /// A word and what it means, or a question and its answer.
    ///
    /// @param id where it stands on its page
    /// @param says the answer, a paragraph each
    public record Entry(String id, String title, List<String> says) {}

    public static Library ours() {
        return OURS;
    }

    /// All examples, those of one game together.
    public List<Example> examples() {
        return examples;
    }

    public Optional<Example> example(String id) {
        return examples.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<Entry> words() {
        return words;
    }

    public List<Entry> questions() {
        return questions;
    }

    private static List<Example> of(Game game) {
        return read(game.name().toLowerCase(Locale.ROOT)).stream()
                .map(one -> example(game, one))
                .toList();
    }

    private static Example example(Game game, Map<String, Object> one) {
        return new Example(
                text(one, "id"),
                text(one, "who"),
                game,
                text(one, "told").equals("published"),
                text(one, "name"),
                text(one, "definition"),
                String.valueOf(one.getOrDefault("warning", "")),
                text(one, "value"),
                list(one, "inputs").stream().map(Library::idea).toList(),
                list(one, "results").stream().map(String::valueOf).toList(),
                text(one, "lesson"));
    }

    /// `breadth: Name | sentence`
    private static Example.Idea idea(Object line) {
        Map.Entry<?, ?> said = ((Map<?, ?>) line).entrySet().iterator().next();
        String[] parts = said.getValue().toString().split(" \\| ", 2);
        return new Example.Idea(
                Dimension.valueOf(said.getKey().toString().toUpperCase(Locale.ROOT)),
                parts[0],
                parts[1]);
    }

    private static List<Entry> entries(String file) {
        return read(file).stream()
                .map(
                        one ->
                                new Entry(
                                        text(one, "id"),
                                        text(one, "title"),
                                        list(one, "says").stream().map(String::valueOf).toList()))
                .toList();
    }

    private static String text(Map<String, Object> one, String key) {
        return Objects.requireNonNull(one.get(key), () -> key + " of " + one).toString();
    }

    private static List<?> list(Map<String, Object> one, String key) {
        return (List<?>) Objects.requireNonNull(one.get(key), () -> key + " of " + one);
    }

    private static List<Map<String, Object>> read(String file) {
        String path = "/library/" + file + ".yaml";
        try (InputStream text =
                Objects.requireNonNull(Library.class.getResourceAsStream(path), path)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
