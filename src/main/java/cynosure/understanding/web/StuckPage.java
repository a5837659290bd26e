package cynosure.understanding.web;

import cynosure.language.Phrasebook;
import cynosure.workshop.activity.Trap;
import cynosure.workshop.activity.Trouble;
import java.util.List;

/// What to do when a team can't agree on its North Star: what one sees, what may lie behind it, and
/// the known traps.
public record StuckPage(Phrasebook book, List<Trouble> troubles, List<Trap> traps) {

    static StuckPage in(Phrasebook book) {
        return new StuckPage(book, Trouble.all(book), List.of(Trap.values()));
    }
}
