package cynosure.bets.web;

import cynosure.bets.Bets;
import cynosure.bets.Done;
import cynosure.bets.Happening;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.Terms;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.drawing.Kind;
import cynosure.framework.drawing.OutlineRow;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.web.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the edges of the tree together as bets.
@Component
class Edges {

    private final Here here;
    private final Bets bets;
    private final TermsWords terms;
    private final MoveWords moves;

    Edges(Here here, Bets bets, TermsWords terms, MoveWords moves) {
        this.here = here;
        this.bets = bets;
        this.terms = terms;
        this.moves = moves;
    }

    EdgesPage all() {
        Ladder ladder = here.ladder();
        return new EdgesPage(of(ladder, Level.METRIC), of(ladder, Level.INPUT));
    }

    EdgePage page(String nodeId, @Nullable TermsForm typed, Problems problems) {
        Ladder ladder = here.ladder();
        Ladder.Step edge = edge(ladder, nodeId);
        Node node = node(ladder, nodeId);
        LocalDate today = here.today();
        TermsForm form =
                typed == null
                        ? TermsForm.of(
                                        edge.terms(),
                                        0,
                                        move ->
                                                MoveWords.plain(
                                                        moves.figure(
                                                                ladder.framework(),
                                                                edge.terms().measure()),
                                                        move))
                                .suggesting(above(ladder, node))
                        : typed;
        return new EdgePage(
                here.newId(),
                nodeId,
                edge.name(),
                OutlineRow.href(node),
                "Level " + edge.level().number(),
                question(ladder, node),
                edge.sentence(),
                sure(edge),
                terms.facts(ladder.framework(), edge.terms()),
                late(edge.terms(), today),
                form,
                "Bets like this usually run %s: from today, that is between %s and %s."
                        .formatted(
                                edge.level().horizon(),
                                Dates.day(edge.level().earliest(today)),
                                Dates.day(edge.level().latest(today))),
                CardForms.measures(ladder.framework(), form.measure()),
                ladder.board().edge(nodeId).version(),
                story(nodeId),
                problems);
    }

    ServedPiece beside(String nodeId) {
        Ladder ladder = here.ladder();
        Node node = node(ladder, nodeId);
        boolean joined = node instanceof Node.Joined;
        Terms held = ladder.board().edge(nodeId).terms();
        return new ServedPiece(
                nodeId,
                joined ? EdgeRoutes.ALL + "/" + nodeId : "",
                held.due() == null ? "" : Dates.day(held.due()),
                !late(held, here.today()).isEmpty(),
                node instanceof Input,
                node instanceof Input
                        ? ladder.serving(nodeId).stream()
                                .filter(bet -> bet.open())
                                .map(
                                        bet ->
                                                new ServedPiece.Card(
                                                        WayView.below(bet),
                                                        bet.level() == Level.INTERVENTION))
                                .toList()
                        : List.of());
    }

    /// Refuses what has no edge: the metric, and what is not in the tree.
    Ladder.Step edge(Ladder ladder, String nodeId) {
        return ladder.edges().stream()
                .filter(step -> step.id().equals(nodeId))
                .findFirst()
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "bets.no-edge",
                                        "There is no such edge in the tree.",
                                        "Choose one from the list."));
    }

    private List<EdgesPage.Edge> of(Ladder ladder, Level level) {
        return ladder.edges().stream()
                .filter(step -> step.level() == level)
                .map(step -> edge(ladder, step, node(ladder, step.id())))
                .toList();
    }

    private EdgesPage.Edge edge(Ladder ladder, Ladder.Step step, Node node) {
        return new EdgesPage.Edge(
                Kind.of(node).mark(),
                step.name(),
                EdgeRoutes.ALL + "/" + step.id(),
                claim(ladder, node),
                step.sentence(),
                sure(step),
                step.terms().due() == null ? "" : Dates.day(step.terms().due()),
                late(step.terms(), here.today()));
    }

    private List<CardPage.Line> story(String nodeId) {
        List<CardPage.Line> lines = new ArrayList<>();
        for (Done done : bets.story(nodeId)) {
            for (Happening happening : done.happenings()) {
                if (happening instanceof Happening.EdgeTermsSet set
                        && set.nodeId().equals(nodeId)) {
                    lines.add(
                            new CardPage.Line(
                                    here.day(done.at()),
                                    here.name(done.act().personId()),
                                    set.terms().due() == null
                                            ? "said what it is held to"
                                            : "said what it is held to, to look at it on "
                                                    + Dates.day(set.terms().due()),
                                    set.why()));
                }
            }
        }
        return lines.reversed();
    }

    private static Node node(Ladder ladder, String nodeId) {
        return ladder.framework()
                .node(nodeId)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "bets.no-edge",
                                        "There is no such edge in the tree.",
                                        "Choose one from the list."));
    }

    /// What the edge leads to: for a result itself, for an input what it moves.
    private static String above(Ladder ladder, Node node) {
        return node instanceof Input ? ladder.framework().way(node).getFirst().id() : node.id();
    }

    private static String claim(Ladder ladder, Node node) {
        return node instanceof Input
                ? "moves " + ladder.framework().way(node).getFirst().name()
                : "follows from " + ladder.framework().northStar().name();
    }

    private static String question(Ladder ladder, Node node) {
        return node instanceof Input
                ? "Why should “%s” move “%s”?"
                        .formatted(node.name(), ladder.framework().way(node).getFirst().name())
                : "Why should “%s” follow when “%s” rises?"
                        .formatted(node.name(), ladder.framework().northStar().name());
    }

    private static String sure(Ladder.Step step) {
        return step.confidence() == null ? "" : step.confidence() + " % sure";
    }

    private static String late(Terms held, LocalDate today) {
        LocalDate due = held.due();
        if (due == null || !due.isBefore(today)) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(due, today);
        return "overdue for " + (days == 1 ? "1 day" : days + " days");
    }
}
