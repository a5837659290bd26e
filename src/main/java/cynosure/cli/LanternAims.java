package cynosure.cli;

import cynosure.bets.Bet;
import cynosure.bets.Bets;
import cynosure.bets.Level;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.ids.Ids;
import cynosure.objective.Course;
import cynosure.objective.Courses;
import cynosure.objective.Focuses;
import cynosure.objective.Frame;
import cynosure.objective.KeyResult;
import cynosure.objective.Objectives;
import cynosure.objective.Said;
import cynosure.people.Person;
import cynosure.story.LanternObjectives;
import cynosure.story.LanternObjectives.Aimed;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/// Lets the story company aim at something this quarter, and each team pick an input.
final class LanternAims {

    private final ApplicationContext rooms;
    private final Objectives objectives;
    private final Framework tree;
    private final Frame quarter;

    LanternAims(ApplicationContext rooms) {
        this.rooms = rooms;
        this.objectives = rooms.getBean(Objectives.class);
        this.tree = rooms.getBean(Frameworks.class).current().orElseThrow().framework();
        this.quarter = Frame.quarter(rooms.getBean(Courses.class).today());
    }

    /// Does nothing where something is aimed at already.
    void aim(Person owner) {
        if (!objectives.all().isEmpty()) {
            return;
        }
        Ids ids = rooms.getBean(Ids.class);
        for (Aimed aimed : LanternObjectives.AIMED) {
            List<KeyResult> results =
                    Stream.concat(
                                    aimed.inputs().stream()
                                            .flatMap(name -> node(name).stream())
                                            .map(this::somewhatBetter),
                                    aimed.works().stream()
                                            .map(words -> new KeyResult(words, "", "", "", null)))
                            .toList();
            objectives.add(
                    ids.next(),
                    new Said(aimed.words(), aimed.team(), quarter, results, bets(aimed), ""),
                    owner.id());
        }
        Focuses focuses = rooms.getBean(Focuses.class);
        LanternObjectives.FOCUS.forEach(
                (team, input) ->
                        node(input)
                                .ifPresent(
                                        node ->
                                                focuses.choose(
                                                        ids.next(),
                                                        team,
                                                        node.id(),
                                                        quarter,
                                                        owner.id())));
    }

    /// A key result a little above where the quarter began.
    private KeyResult somewhatBetter(Node node) {
        BigDecimal start =
                rooms.getBean(Courses.class)
                        .of(result(node, BigDecimal.ONE), quarter)
                        .map(Course::start)
                        .map(Course.Mark::value)
                        .orElse(BigDecimal.ONE);
        return result(node, start.multiply(LanternObjectives.BETTER).round(new MathContext(2)));
    }

    private static KeyResult result(Node node, BigDecimal target) {
        return new KeyResult("", node.id(), node.name(), node.definition(), target);
    }

    private List<String> bets(Aimed aimed) {
        List<String> inputs =
                aimed.inputs().stream().flatMap(name -> node(name).stream()).map(Node::id).toList();
        return rooms.getBean(Bets.class)
                .board()
                .ranked(Level.OPPORTUNITY)
                .filter(Bet::open)
                .filter(bet -> inputs.contains(bet.serves()))
                .map(Bet::id)
                .toList();
    }

    private Optional<Node> node(String name) {
        return tree.nodes().filter(node -> node.name().equals(name)).findFirst();
    }
}
