package cynosure.sharing;

import cynosure.framework.Belief;
import cynosure.framework.Framework;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Standing;
import java.util.function.Function;

/// What is told under a link, beyond names and definitions.
///
/// @param numbers readings, trends, targets, and how sure the team is
/// @param people who looks after what, and their teams
public record Terms(boolean numbers, boolean people) {

    /// What members see.
    public static final Terms ALL = new Terms(true, true);

    /// The framework without what is not told. What people said in a workshop and why they believe
    /// in an edge never leaves the house.
    public Framework told(Framework framework) {
        Framework told = framework;
        for (Node node : framework.nodes().toList()) {
            told = told.with(told(node));
        }
        return told;
    }

    /// Where a node stands, or that nothing is told of it.
    public Function<Node, Standing> told(Function<Node, Standing> standings) {
        return numbers ? standings : node -> new Standing.Untold();
    }

    private Node told(Node node) {
        Node bare =
                node.with(
                        node.about()
                                .ownedBy(people ? withoutAddress(node.owner()) : "")
                                .ofTeam(people ? withoutAddress(node.team()) : "")
                                .aimingAt(numbers ? node.target() : null));
        return switch (bare) {
            case NorthStar metric ->
                    new NorthStar(
                            metric.name(),
                            metric.definition(),
                            "",
                            metric.owner(),
                            metric.team(),
                            metric.target());
            case Node.Joined joined ->
                    joined.believed(
                            numbers ? new Belief("", joined.belief().confidence()) : Belief.UNSAID);
        };
    }

    /// A name as somebody wrote it, without an address for mail in it.
    private static String withoutAddress(String name) {
        return name.replaceAll("[<(]?[^\\s<>()]+@[^\\s<>()]+[>)]?", "").strip();
    }
}
