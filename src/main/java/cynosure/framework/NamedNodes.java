package cynosure.framework;

import cynosure.metric.Book;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The team's metric, inputs and results by their names, so that one's sentence can use another:
/// `number of account with at least 5 [Weekly Learning Users]`.
@Component
public class NamedNodes implements Book {

    private final Frameworks frameworks;

    NamedNodes(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Collection<String> names() {
        return defined().map(Node::name).distinct().toList();
    }

    @Override
    public Optional<String> sentence(String name) {
        return defined().filter(node -> node.name().equals(name)).map(Node::definition).findFirst();
    }

    private Stream<Node> defined() {
        return frameworks.current().stream()
                .flatMap(revision -> revision.framework().nodes())
                .filter(node -> !node.placeholder());
    }
}
