package cynosure.bets.text;

import cynosure.bets.Bet;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.Overdue;
import cynosure.framework.Node;
import cynosure.framework.Warning;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a coach would ask about the bets of a file.
public final class BetsAdvice {

    private BetsAdvice() {}

    /// @param edges the edges that the file tells of, whether or not they are in the tree
    public static List<Warning> on(
            Ladder ladder, List<ToldBets.Edge> edges, LocalDate today, ZoneId zone) {
        Set<String> nodes =
                ladder.framework().nodes().map(Node::id).collect(Collectors.toUnmodifiableSet());
        List<Warning> all = new ArrayList<>();
        for (Bet bet : ladder.board().all().stream().filter(Bet::open).toList()) {
            String title = "“" + bet.title() + "”";
            if (!bet.draft().sentence().said()) {
                all.add(
                        advice(
                                "bets.unsaid",
                                title + " doesn't say why.",
                                "Write “if we …, then …”: nobody can tell later whether a bet without it worked."));
            }
            if (bet.level() == Level.OPPORTUNITY && !nodes.contains(bet.serves())) {
                all.add(
                        advice(
                                "bets.stray",
                                "%s serves %s, which is no input of the tree."
                                        .formatted(title, bet.serves()),
                                "Hang it on an input that is, or settle it."));
            }
            String measure = bet.terms().measure();
            if (!measure.isEmpty() && !nodes.contains(measure)) {
                all.add(
                        advice(
                                "bets.stray",
                                "%s is told by %s, which is not in the tree."
                                        .formatted(title, measure),
                                "Choose a number that is, or say in words how you will know."));
            }
        }
        edges.stream()
                .filter(edge -> !nodes.contains(edge.node()))
                .forEach(
                        edge ->
                                all.add(
                                        advice(
                                                "bets.stray",
                                                "There are terms for the edge of %s, which is not in the tree."
                                                        .formatted(edge.node()),
                                                "Name an input or a result.")));
        Overdue.on(ladder, today, zone)
                .forEach(
                        late ->
                                all.add(
                                        advice(
                                                "bets.overdue",
                                                "“%s” is overdue by %s."
                                                        .formatted(
                                                                late.name(),
                                                                late.days() == 1
                                                                        ? "1 day"
                                                                        : late.days() + " days"),
                                                late.why())));
        return all;
    }

    private static Warning advice(String rule, String words, String reason) {
        return new Warning(rule, Warning.Kind.TREE, words, reason);
    }
}
