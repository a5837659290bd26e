package cynosure.sharing;

import cynosure.framework.Difference;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.framework.Revision;
import cynosure.framework.Sentences;
import cynosure.framework.Standing;
import cynosure.framework.Standings;
import cynosure.framework.drawing.Kind;
import cynosure.framework.drawing.Tending;
import cynosure.framework.drawing.TreePiece;
import cynosure.people.Workspaces;
import cynosure.web.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Takes from the North Star what may be told. Numbers are counted first, because a stranger's page
/// is not asked for a second time.
@Component
public class Excerpts {

    private static final int CHANGES_MAX = 4;
    private static final int WORDS_MAX = 4;

    private final Frameworks frameworks;
    private final Standings standings;
    private final Sentences sentences;
    private final Workspaces workspaces;

    Excerpts(
            Frameworks frameworks,
            Standings standings,
            Sentences sentences,
            Workspaces workspaces) {
        this.frameworks = frameworks;
        this.standings = standings;
        this.sentences = sentences;
        this.workspaces = workspaces;
    }

    /// Whether there is a North Star.
    public boolean exist() {
        return frameworks.current().isPresent();
    }

    /// What somebody outside is told; empty before there is a North Star.
    public Optional<Excerpt> under(Terms terms) {
        return frameworks.current().map(now -> excerpt(now.framework(), terms, List.of()));
    }

    /// What members take along: all of it, and what changed lately.
    public Optional<Excerpt> whole() {
        return frameworks.current().map(now -> excerpt(now.framework(), Terms.ALL, changes()));
    }

    private Excerpt excerpt(Framework framework, Terms terms, List<Excerpt.Change> changes) {
        Framework told = terms.told(framework);
        Function<Node, Standing> standing = terms.told(standings::counted);
        return new Excerpt(
                told.product(),
                told.game(),
                Excerpt.statement(told),
                TreePiece.picture(told, standing, _ -> null),
                line(told.northStar(), standing),
                told.inputs().stream().map(node -> line(node, standing)).toList(),
                told.results().stream().map(node -> line(node, standing)).toList(),
                changes);
    }

    private Excerpt.Line line(Node node, Function<Node, Standing> standings) {
        Standing standing = standings.apply(node);
        Excerpt.Line bare =
                new Excerpt.Line(
                        Kind.of(node),
                        node.name(),
                        node.definition(),
                        sentences.plain(node.definition()),
                        Tending.by(node),
                        "",
                        "",
                        "",
                        "",
                        Tending.target(node, standing));
        return switch (standing) {
            case Standing.Measured measured -> bare.measured(measured);
            case Standing.Missing _, Standing.Awaited _, Standing.Untold _ -> bare;
        };
    }

    private List<Excerpt.Change> changes() {
        List<Revision> all = frameworks.history();
        List<Excerpt.Change> changes = new ArrayList<>();
        for (int place = 0; place < Math.min(CHANGES_MAX, all.size()); place++) {
            boolean first = place == all.size() - 1;
            Framework before = all.get(first ? place : place + 1).framework();
            List<String> words =
                    first
                            ? List.of("The first North Star")
                            : Difference.between(before, all.get(place).framework());
            changes.add(
                    new Excerpt.Change(
                            Dates.day(all.get(place).at().atZone(workspaces.zone()).toLocalDate()),
                            all.get(place).why(),
                            words.stream().limit(WORDS_MAX).toList()));
        }
        return changes;
    }
}
