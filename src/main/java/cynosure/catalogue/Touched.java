package cynosure.catalogue;

import cynosure.framework.Framework;
import cynosure.framework.FrameworkBook;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.framework.Revision;
import cynosure.metric.Book;
import cynosure.metric.Needs;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Which of the team's numbers depend on an event: the metric, inputs and results whose sentences
/// speak of it, or of a number that does.
@Component
public class Touched {

    private final Frameworks frameworks;

    Touched(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    public List<Node> by(Subject subject) {
        return numbers().stream()
                .filter(number -> number.needs().speakOf(subject.event(), subject.property()))
                .map(Number::node)
                .toList();
    }

    /// What a sentence needs, whether or not it stands in the tree.
    public Needs needs(String sentence) {
        return Needs.of(sentence, framework().<Book>map(FrameworkBook::new).orElse(Book.EMPTY));
    }

    /// Every number that has a sentence, with what it needs.
    public List<Number> numbers() {
        return framework().stream()
                .flatMap(
                        framework -> {
                            FrameworkBook book = new FrameworkBook(framework);
                            return framework
                                    .nodes()
                                    .filter(node -> !node.placeholder())
                                    .map(
                                            node ->
                                                    new Number(
                                                            node,
                                                            Needs.of(node.definition(), book)));
                        })
                .toList();
    }

    /// A number of the tree with what must be sent for it.
    public record Number(Node node, Needs needs) {

        public String name() {
            return node.name();
        }

        public String sentence() {
            return node.definition();
        }
    }

    private Optional<Framework> framework() {
        return frameworks.current().map(Revision::framework);
    }
}
