package cynosure.cli;

import cynosure.bets.text.BetsKeys;
import cynosure.bets.text.BetsSheet;
import cynosure.bets.text.FileBoard;
import cynosure.bets.text.ToldBets;
import cynosure.catalogue.text.EventsKeys;
import cynosure.catalogue.text.EventsSheet;
import cynosure.catalogue.text.Told;
import cynosure.framework.Difference;
import cynosure.framework.Framework;
import cynosure.framework.FrameworkBook;
import cynosure.framework.Node;
import cynosure.framework.text.NorthStarSheet;
import cynosure.metric.Parser;
import cynosure.metric.Resolver;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.roadmap.Roadmap;
import cynosure.roadmap.RoadmapDifference;
import cynosure.roadmap.text.RoadmapKeys;
import cynosure.roadmap.text.RoadmapSheet;
import cynosure.understanding.Written;
import cynosure.understanding.text.UnderstandingSheet;
import cynosure.yaml.Sheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A file of a North Star as commands read it: with every mistake of its form and of its sentences.
///
/// @param roadmap null where the file has no roadmap
/// @param understanding the vision, beliefs and exchanges, as far as the file has them
/// @param bets null where the file has none
/// @param events what it says of events
record NorthStarFile(
        Framework framework,
        @Nullable List<Roadmap.Told> roadmap,
        Written understanding,
        @Nullable ToldBets bets,
        List<Told> events) {

    /// @throws cynosure.problem.Fault with every mistake in it
    static NorthStarFile read(Path file) {
        AtomicInteger unnamed = new AtomicInteger();
        return read(file, () -> "unnamed-" + unnamed.incrementAndGet());
    }

    /// @param ids gives an id to each input and result that has none
    static NorthStarFile read(Path file, Supplier<String> ids) {
        AtomicReference<@Nullable List<Roadmap.Told>> roadmap = new AtomicReference<>();
        UnderstandingSheet understanding = new UnderstandingSheet();
        Map<String, BiConsumer<org.yaml.snakeyaml.nodes.Node, Sheet>> chapters =
                new HashMap<>(understanding.readers());
        chapters.put(
                RoadmapKeys.CHAPTER, (node, sheet) -> roadmap.set(RoadmapSheet.read(node, sheet)));
        AtomicReference<@Nullable ToldBets> bets = new AtomicReference<>();
        chapters.put(BetsKeys.CHAPTER, (node, sheet) -> bets.set(BetsSheet.read(node, sheet)));
        List<Told> events = new ArrayList<>();
        chapters.put(
                EventsKeys.CHAPTER, (node, sheet) -> events.addAll(EventsSheet.read(node, sheet)));
        NorthStarSheet.Told told = NorthStarSheet.read(file, ids, chapters);
        told.problems().throwIfAny();
        Framework framework = Objects.requireNonNull(told.framework());
        sentences(framework).throwIfAny();
        return new NorthStarFile(
                framework, roadmap.get(), understanding.read(), bets.get(), events);
    }

    /// What it says that another did not. A file without a roadmap or bets says nothing of them.
    List<String> differenceFrom(NorthStarFile before) {
        List<String> said = new ArrayList<>(Difference.between(before.framework, framework));
        said.addAll(understanding.differenceFrom(before.understanding, true));
        if (roadmap != null) {
            said.addAll(
                    RoadmapDifference.between(
                            Objects.requireNonNullElse(before.roadmap, List.of()), roadmap));
        }
        if (bets != null) {
            said.addAll(
                    FileBoard.difference(
                            before.bets,
                            bets,
                            id -> framework.node(id).map(Node::name).orElse(id)));
        }
        said.addAll(Told.between(before.events, events));
        return said;
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
