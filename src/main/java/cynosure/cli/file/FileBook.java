package cynosure.cli.file;

import cynosure.metric.Book;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The metrics of a file by their names, so that one can stand in another.
public final class FileBook implements Book {

    private final Map<String, String> sentences = new LinkedHashMap<>();

    public FileBook(MetricsFile file) {
        file.metrics()
                .forEach(
                        metric ->
                                sentences.putIfAbsent(
                                        metric.name().text(), metric.definition().text()));
    }

    @Override
    public Collection<String> names() {
        return sentences.keySet();
    }

    @Override
    public Optional<String> sentence(String name) {
        return Optional.ofNullable(sentences.get(name));
    }
}
