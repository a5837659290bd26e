package cynosure.framework.web;

import cynosure.framework.Belief;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.framework.Revision;
import cynosure.framework.drawing.Tending;
import cynosure.web.Sparkline;
import cynosure.web.Svg;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the team believed about an edge of the tree, from the first time to the last.
@Component
public class Convictions {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 48;

    private final Frameworks frameworks;
    private final History history;

    Convictions(Frameworks frameworks, History history) {
        this.frameworks = frameworks;
        this.history = history;
    }

    /// @param sure how sure the team was, in words; empty when it did not say
    /// @param why the reason for the change; empty when none was given
    public record Entry(String at, String by, String sure, String words, String why) {}

    /// Each time the belief changed, newest first.
    List<Entry> of(String id) {
        return changes(id).reversed().stream().map(this::entry).toList();
    }

    /// How sure the team was, as a small line from 0 to 100; empty before it changed once.
    String drawing(String id) {
        List<Double> sure =
                changes(id).stream()
                        .map(change -> change.belief().confidence())
                        .filter(confidence -> confidence != null)
                        .map(Integer::doubleValue)
                        .toList();
        Sparkline line = new Sparkline(new ArrayList<>(sure));
        if (!line.drawable()) {
            return "";
        }
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "conviction",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT),
                "role",
                "img",
                "aria-label",
                "How sure the team was: "
                        + String.join(
                                ", ", sure.stream().map(each -> each.intValue() + " %").toList()));
        line.into(svg, 4, 6, WIDTH - 8, HEIGHT - 12);
        return svg.close().toString();
    }

    private record Change(Revision revision, Belief belief) {}

    private List<Change> changes(String id) {
        List<Change> changes = new ArrayList<>();
        Belief before = Belief.UNSAID;
        for (Revision revision : frameworks.history().reversed()) {
            Belief now =
                    revision.framework()
                            .node(id)
                            .map(
                                    node ->
                                            node instanceof Node.Joined joined
                                                    ? joined.belief()
                                                    : null)
                            .orElse(Belief.UNSAID);
            if (!now.equals(before)) {
                changes.add(new Change(revision, now));
            }
            before = now;
        }
        return changes;
    }

    private Entry entry(Change change) {
        return new Entry(
                history.at(change.revision().at()),
                history.by(change.revision()),
                Tending.sure(change.belief()),
                change.belief().words(),
                change.revision().why());
    }
}
