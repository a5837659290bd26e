package cynosure.framework;

import cynosure.metric.Book;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/// The metric, inputs and results of one framework by their names, so that one's sentence can use
/// another: `number of account with at least 5 [Weekly Learning Users]`.
public record FrameworkBook(Framework framework) implements Book {

    @Override
    public Collection<String> names() {
        return defined().map(Node::name).distinct().toList();
    }

    @Override
    public Optional<String> sentence(String name) {
        return defined().filter(node -> node.name().equals(name)).map(Node::definition).findFirst();
    }

    private Stream<Node> defined() {
        return framework.nodes().filter(node -> !node.placeholder());
    }
}
