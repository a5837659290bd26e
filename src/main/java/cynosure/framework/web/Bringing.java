package cynosure.framework.web;

import cynosure.framework.Difference;
import cynosure.framework.Framework;
import cynosure.framework.FrameworkBook;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.framework.Revision;
import cynosure.framework.exchange.Dbt;
import cynosure.framework.text.Chapter;
import cynosure.framework.text.Keys;
import cynosure.framework.text.NorthStarSheet;
import cynosure.framework.text.SameNames;
import cynosure.ids.Ids;
import cynosure.metric.Parser;
import cynosure.metric.Resolver;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.yaml.Said;
import cynosure.yaml.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads the text of a North Star against what the team believes now, and takes it over: all of it
/// as one revision, or nothing.
@Component
class Bringing {

    private static final Problem NO_TREE =
            Problem.of(
                    "framework.none",
                    "There is no North Star yet that these metrics could move.",
                    "Write one down first, then bring them in.");

    private final Frameworks frameworks;
    private final List<Chapter> chapters;
    private final Ids ids;
    private final TransactionTemplate transaction;

    Bringing(
            Frameworks frameworks,
            List<Chapter> chapters,
            Ids ids,
            TransactionTemplate transaction) {
        this.frameworks = frameworks;
        this.chapters =
                chapters.stream()
                        .sorted(Comparator.comparing(each -> Keys.FILE.indexOf(each.key())))
                        .toList();
        this.ids = ids;
        this.transaction = transaction;
    }

    /// @param name what the text is called in problems
    Brought read(String name, String text) {
        if (text.length() > Sheet.BYTES_MAX) {
            return Brought.refused(Sheet.large(name).problems());
        }
        try {
            return Dbt.recognises(text) ? dbt(name, text) : northStar(name, text);
        } catch (Fault fault) {
            return Brought.refused(fault.problems());
        }
    }

    /// @param basedOn the revision that somebody looked at before
    void take(Brought brought, long basedOn, Person by, String why) {
        Runnable changes =
                () -> transaction.executeWithoutResult(_ -> change(brought, basedOn, by, why));
        for (Chapter chapter : chapters) {
            Runnable inner = changes;
            changes = () -> chapter.together(inner);
        }
        changes.run();
    }

    private void change(Brought brought, long basedOn, Person by, String why) {
        Framework framework = Objects.requireNonNull(brought.framework());
        Framework now = frameworks.current().map(Revision::framework).orElse(null);
        if (!framework.equals(now)) {
            frameworks.revise(framework, basedOn, by, why);
        }
        brought.pages().forEach(page -> page.become(by, why));
    }

    private Brought northStar(String name, String text) {
        List<Chapter.Page> pages = new ArrayList<>();
        Set<String> unnamed = new HashSet<>();
        Map<String, BiConsumer<org.yaml.snakeyaml.nodes.Node, Sheet>> readers =
                new LinkedHashMap<>();
        chapters.forEach(
                chapter ->
                        readers.put(
                                chapter.key(),
                                (node, sheet) -> pages.add(chapter.read(node, sheet))));
        NorthStarSheet.Told told = NorthStarSheet.read(name, text, () -> unnamed(unnamed), readers);
        @Nullable Framework read = told.framework();
        if (read == null || !told.problems().none()) {
            return Brought.refused(told.problems());
        }
        @Nullable Framework now = frameworks.current().map(Revision::framework).orElse(null);
        Framework framework = SameNames.of(read, unnamed, now, ids::next);
        List<String> changes =
                new ArrayList<>(
                        now == null
                                ? framework
                                        .nodes()
                                        .map(node -> "“" + node.name() + "” added")
                                        .toList()
                                : Difference.between(now, framework));
        pages.forEach(page -> changes.addAll(page.changes()));
        return new Brought(framework, pages, changes, sentences(read, told.sentences()), List.of());
    }

    /// Metrics of others become inputs; the text says nothing of what is there already.
    private Brought dbt(String name, String text) {
        @Nullable Framework now = frameworks.current().map(Revision::framework).orElse(null);
        if (now == null) {
            return Brought.refused(Problems.of(NO_TREE));
        }
        List<Dbt.Told> told = Dbt.read(List.of(Sheet.of(name, text)));
        Framework framework = Dbt.with(now, told, ids::next);
        return new Brought(
                framework,
                List.of(),
                Difference.between(now, framework),
                framework.problems(),
                told.stream().map(Dbt.Told::inWords).toList());
    }

    /// Two capitals, so that no id of ours is like it.
    private static String unnamed(Set<String> unnamed) {
        String id = "NO-ID-" + (unnamed.size() + 1);
        unnamed.add(id);
        return id;
    }

    /// What is wrong with the sentences themselves. That events are missing here keeps nobody from
    /// bringing a sentence about them.
    private static Problems sentences(Framework framework, Map<String, Said> places) {
        var book = new FrameworkBook(framework);
        List<Problem> problems = new ArrayList<>();
        for (Node node : framework.nodes().filter(node -> !node.placeholder()).toList()) {
            for (Problem problem :
                    Resolver.resolve(Parser.parse(node.definition()), node.name(), book)
                            .problems()) {
                Said said = places.get(node.id());
                problems.add(said == null ? problem : said.problem(problem));
            }
        }
        return new Problems(problems);
    }
}
