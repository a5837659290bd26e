package cynosure.bets.ledger;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Kind;
import cynosure.bets.Level;
import cynosure.bets.Placed;
import cynosure.bets.Settlement;
import cynosure.bets.odds.Calibration;
import cynosure.bets.odds.Ranges;
import cynosure.bets.odds.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Bets that were placed, the latest first.
public record Ledger(List<Entry> entries) {

    public Ledger {
        entries = List.copyOf(entries);
    }

    /// Bets of one sort, and how many of them worked.
    ///
    /// @param settled how many ended, whether or not one can tell how
    public record Hits(String label, int placed, int settled, Share worked) {}

    public static Ledger of(Board board) {
        List<Entry> entries = new ArrayList<>();
        for (Bet bet : board.all()) {
            Placed placed = bet.placed();
            if (placed != null) {
                entries.add(new Entry(bet, placed, input(bet, board)));
            }
        }
        entries.sort(
                Comparator.comparing((Entry entry) -> entry.placed().at())
                        .thenComparing(entry -> entry.bet().number())
                        .reversed());
        return new Ledger(entries);
    }

    public Ledger only(Predicate<Entry> wanted) {
        return new Ledger(entries.stream().filter(wanted).toList());
    }

    public int settled() {
        return (int) entries.stream().filter(Entry::settled).count();
    }

    /// Those that ended in a way of which nobody can say whether the forecast held.
    public int untold() {
        return settled() - calibration().count();
    }

    public Calibration calibration() {
        return new Calibration(
                entries.stream().flatMap(entry -> entry.foretold().stream()).toList());
    }

    public Ranges ranges() {
        List<Boolean> held = entries.stream().flatMap(entry -> entry.inRange().stream()).toList();
        return new Ranges(
                new Share((int) held.stream().filter(Boolean::booleanValue).count(), held.size()));
    }

    /// Of each level that has bets.
    public List<Hits> byLevel() {
        List<Hits> all = new ArrayList<>();
        for (Level level : Level.values()) {
            hits(all, word(level), entry -> entry.bet().level() == level);
        }
        return all;
    }

    /// Of each kind that has bets.
    public List<Hits> byKind() {
        List<Hits> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            hits(all, kind.label(), entry -> entry.bet().draft().kind() == kind);
        }
        return all;
    }

    private void hits(List<Hits> all, String label, Predicate<Entry> wanted) {
        Ledger some = only(wanted);
        if (!some.entries().isEmpty()) {
            List<Settlement.Outcome> told =
                    some.entries().stream()
                            .map(entry -> entry.bet().settlement())
                            .filter(settlement -> settlement != null)
                            .map(Settlement::outcome)
                            .filter(Settlement.Outcome::tells)
                            .toList();
            int worked = (int) told.stream().filter(each -> each == Settlement.Outcome.WON).count();
            all.add(
                    new Hits(
                            label,
                            some.entries().size(),
                            some.settled(),
                            new Share(worked, told.size())));
        }
    }

    private static String word(Level level) {
        String word = level.word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /// The input at the end of the way up.
    private static String input(Bet bet, Board board) {
        return bet.level() == Level.INTERVENTION
                ? board.find(bet.serves()).map(Bet::serves).orElse("")
                : bet.serves();
    }
}
