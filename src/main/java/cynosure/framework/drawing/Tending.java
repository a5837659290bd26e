package cynosure.framework.drawing;

import cynosure.framework.Belief;
import cynosure.framework.Node;
import cynosure.framework.Standing;
import cynosure.framework.Target;
import cynosure.measurement.InWords;
import cynosure.metric.Figure;
import cynosure.web.Dates;

/// Who looks after a node, what it aims at and how sure the team is of it, in a few words.
public final class Tending {

    private Tending() {}

    /// `Ines, Reading team`; empty while nobody does.
    public static String by(Node node) {
        if (node.team().isEmpty()) {
            return node.owner();
        }
        return node.owner().isEmpty() ? node.team() : node.owner() + ", " + node.team();
    }

    /// `Target 5,000 by 31 March 2027`; empty without one.
    public static String target(Node node, Standing standing) {
        Target target = node.target();
        if (target == null) {
            return "";
        }
        Figure figure =
                standing instanceof Standing.Measured measured ? measured.figure() : Figure.TOTAL;
        String value = InWords.value(figure, target.value());
        return target.by() == null
                ? "Target " + value
                : "Target " + value + " by " + Dates.day(target.by());
    }

    /// `70 % sure`; empty while nobody said.
    public static String sure(Belief belief) {
        return belief.confidence() == null ? "" : belief.confidence() + " % sure";
    }

    /// How an edge is drawn.
    static TreePicture.Belief drawn(Node node) {
        if (!(node instanceof Node.Joined joined) || joined.belief().confidence() == null) {
            return TreePicture.Belief.PLAIN;
        }
        boolean likely = joined.belief().confidence() >= 50;
        return new TreePicture.Belief(
                likely ? TreePicture.Confidence.CONFIDENT : TreePicture.Confidence.DOUBTFUL,
                sure(joined.belief()));
    }
}
