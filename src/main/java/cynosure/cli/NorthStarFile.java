package cynosure.cli;

import cynosure.framework.Framework;
import cynosure.framework.FrameworkBook;
import cynosure.framework.Node;
import cynosure.framework.text.NorthStarSheet;
import cynosure.metric.Parser;
import cynosure.metric.Resolver;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// A file of a North Star as commands read it: with every mistake of its form and of its sentences.
final class NorthStarFile {

    private NorthStarFile() {}

    /// @throws cynosure.problem.Fault with every mistake in it
    static Framework read(Path file) {
        AtomicInteger unnamed = new AtomicInteger();
        return read(file, () -> "unnamed-" + unnamed.incrementAndGet());
    }

    /// @param ids gives an id to each input and result that has none
    static Framework read(Path file, Supplier<String> ids) {
        NorthStarSheet.Told told = NorthStarSheet.read(file, ids);
        Measure.refuse(told.problems());
        Framework framework = Objects.requireNonNull(told.framework());
        Measure.refuse(sentences(framework));
        return framework;
    }

    private static Problems sentences(Framework framework) {
        var book = new FrameworkBook(framework);
        List<Problem> problems = new ArrayList<>();
        for (Node node : framework.nodes().toList()) {
            if (!node.placeholder()) {
                Resolver.resolve(Parser.parse(node.definition()), node.name(), book)
                        .problems()
                        .forEach(problem -> problems.add(of(node, problem)));
            }
        }
        return new Problems(problems);
    }

    private static Problem of(Node node, Problem problem) {
        return new Problem(
                problem.code(),
                "“" + node.name() + "”: " + problem.sentence(),
                problem.place(),
                problem.nearest(),
                problem.next());
    }
}
