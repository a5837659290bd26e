package cynosure.cli;

import cynosure.bets.Bet;
import cynosure.bets.Level;
import cynosure.bets.list.Listed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Cards as a table for people, as wide as the line is. What is tried stands under its opportunity,
/// a little further in. A day that has passed has a mark, explained below the table.
final class BetsTable {

    private static final int TITLE_MIN = 20;
    private static final int WORDS_MAX = 18;
    private static final int GAP = 2;
    private static final String LATE = "!";

    private final Terminal terminal;

    BetsTable(Terminal terminal) {
        this.terminal = terminal;
    }

    void write(List<Listed> rows, LocalDate today) {
        if (rows.isEmpty()) {
            terminal.out().println("No bets like that.");
            return;
        }
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("", "bet", "column", "look back", "team", "moves"));
        rows.forEach(row -> lines.add(cells(row, today)));
        int[] widths = widths(lines);
        for (List<String> line : lines) {
            terminal.out().println(line(line, widths).stripTrailing());
        }
        if (rows.stream().anyMatch(row -> row.overdue(today))) {
            terminal.out().println(LATE + " the day has passed, and nobody has looked back.");
        }
    }

    private static List<String> cells(Listed row, LocalDate today) {
        Bet bet = row.bet();
        String indent = bet.level() == Level.INTERVENTION ? "  " : "";
        LocalDate due = bet.terms().due();
        String column = bet.column().word(bet.level());
        return List.of(
                "#" + bet.number(),
                indent + Typeset.clean(bet.title()),
                bet.blocked() == null ? column : column + ", blocked",
                due == null ? "" : due + (row.overdue(today) ? LATE : ""),
                Typeset.cut(Typeset.clean(bet.draft().team()), WORDS_MAX),
                row.input() == null
                        ? "(let go)"
                        : Typeset.cut(Typeset.clean(row.input().name()), WORDS_MAX));
    }

    /// The title has what the others leave, though never so little that nobody can read it. A
    /// column in which nothing stands is left out.
    private int[] widths(List<List<String>> lines) {
        int[] widths = new int[lines.getFirst().size()];
        for (List<String> line : lines.subList(1, lines.size())) {
            for (int at = 0; at < widths.length; at++) {
                widths[at] = Math.max(widths[at], line.get(at).length());
            }
        }
        int others = 0;
        for (int at = 0; at < widths.length; at++) {
            if (widths[at] > 0) {
                widths[at] = Math.max(widths[at], lines.getFirst().get(at).length());
                others += at == 1 ? 0 : widths[at] + GAP;
            }
        }
        widths[1] = Math.min(widths[1], Math.max(TITLE_MIN, terminal.width() - others));
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < widths.length; at++) {
            if (widths[at] == 0) {
                continue;
            }
            String cell = Typeset.cut(cells.get(at), widths[at]);
            String padding = " ".repeat(widths[at] - cell.length());
            line.append(at == 0 ? padding + cell : cell + padding).append(" ".repeat(GAP));
        }
        return line.toString();
    }
}
