package cynosure.cli;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Ladder.Step;
import cynosure.bets.Ladder.Way;
import cynosure.bets.Level;
import java.util.ArrayList;
import java.util.List;

/// The way up from a card as a small ladder: each step with its sentence, how sure the team is and
/// when it looks back.
final class WayUp {

    private static final int GUTTER = 16;
    private static final String UNSAID = "Nobody has said yet why.";

    private final Terminal terminal;

    WayUp(Terminal terminal) {
        this.terminal = terminal;
    }

    void write(Bet card, Way way, Board board) {
        boolean first = true;
        for (Step step : way.steps()) {
            if (!first) {
                rung();
            }
            first = false;
            String number = board.find(step.id()).map(bet -> "#" + bet.number() + " ").orElse("");
            step(step.level().number() + " " + step.level().word(), number + step.name(), step);
        }
        rung();
        if (way.metric() == null) {
            line("", "The way ends here: what it should move is no longer in the tree.");
            line("", "Hang #" + card.number() + " or its opportunity on an input that is.");
            return;
        }
        line("★ metric", way.metric().name());
        if (!way.results().isEmpty()) {
            rung();
        }
        for (Step result : way.results()) {
            step(Level.METRIC.number() + " result", result.name(), result);
        }
    }

    private void step(String what, String name, Step step) {
        line(what, name);
        line("", step.sentence().isEmpty() ? UNSAID : step.sentence());
        List<String> held = new ArrayList<>();
        if (step.confidence() != null) {
            held.add(step.confidence() + " % sure");
        }
        if (step.terms().due() != null) {
            held.add("to be looked at on " + step.terms().due());
        }
        if (!held.isEmpty()) {
            line("", String.join(", ", held));
        }
    }

    private void rung() {
        terminal.out().println("  ↑");
    }

    private void line(String what, String words) {
        String start = what + " ".repeat(Math.max(1, GUTTER - what.length()));
        for (String line : Typeset.wrap(words, Math.max(GUTTER, terminal.width() - GUTTER))) {
            terminal.out().println((start + line).stripTrailing());
            start = " ".repeat(GUTTER);
        }
    }
}
