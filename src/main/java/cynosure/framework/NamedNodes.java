package cynosure.framework;

import cynosure.metric.Book;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The team's metric, inputs and results by their names, as they are defined now.
@Component
public class NamedNodes implements Book {

    private final Frameworks frameworks;

    NamedNodes(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Collection<String> names() {
        return now().names();
    }

    @Override
    public Optional<String> sentence(String name) {
        return now().sentence(name);
    }

    private Book now() {
        return frameworks
                .current()
                .<Book>map(revision -> new FrameworkBook(revision.framework()))
                .orElse(Book.EMPTY);
    }
}
