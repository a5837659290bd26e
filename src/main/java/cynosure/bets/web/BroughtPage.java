package cynosure.bets.web;

import cynosure.bets.Level;
import cynosure.bets.list.Brought;
import cynosure.bets.list.Brought.Fate;
import cynosure.roadmap.list.ReadList;
import java.util.List;
import java.util.stream.Stream;

/// How a list is understood, before anything of it is taken.
///
/// @param name what the list is called
/// @param words the list itself, sent again with the decision
/// @param under what its items would hang on
public record BroughtPage(
        String name, String words, String under, ReadList list, Brought brought, String act) {

    private static final int SHOWN_MAX = 100;

    /// All rows that can't become cards, each with its reason, then the first of the others.
    public List<Brought.Row> shown() {
        return Stream.concat(refused(), others().limit(SHOWN_MAX)).toList();
    }

    public long more() {
        return Math.max(0, others().count() - SHOWN_MAX);
    }

    private Stream<Brought.Row> refused() {
        return brought.rows().stream().filter(row -> row.fate() == Fate.REFUSED);
    }

    private Stream<Brought.Row> others() {
        return brought.rows().stream().filter(row -> row.fate() != Fate.REFUSED);
    }

    public boolean nothingNew() {
        return brought.count(Fate.NEW) == 0;
    }

    /// What would happen, in a sentence.
    public String lead() {
        long fresh = brought.count(Fate.NEW);
        String what =
                brought.level() == Level.INTERVENTION
                        ? (fresh == 1 ? "intervention" : "interventions")
                        : (fresh == 1 ? "opportunity" : "opportunities");
        return fresh == 0
                ? "Nothing in it is new to the board."
                : "It becomes %,d %s for “%s”, among the ideas, in one step."
                        .formatted(fresh, what, under);
    }
}
