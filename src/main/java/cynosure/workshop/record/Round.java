package cynosure.workshop.record;

import cynosure.workshop.record.Proposal.Judged;
import cynosure.workshop.record.Proposal.Strict;
import java.util.List;

/// How the room voted on its candidates before it voted again. It stands by itself: nothing in it
/// is added to a later round.
///
/// @param title what was done, and which round it was
/// @param lines only candidates of which something was said
public record Round(String title, List<Line> lines) {

    public Round {
        lines = List.copyOf(lines);
    }

    /// @param candidate its name
    /// @param dots in a round of dots; else 0
    /// @param judged in a round of scores; else empty
    /// @param sifted in a round of strict questions; else empty
    public record Line(String candidate, int dots, List<Judged> judged, List<Strict> sifted) {

        public Line {
            judged = List.copyOf(judged);
            sifted = List.copyOf(sifted);
        }

        boolean empty() {
            return dots == 0 && judged.isEmpty() && sifted.isEmpty();
        }
    }
}
