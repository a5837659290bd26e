package cynosure.bets.web;

import cynosure.bets.Kind;
import cynosure.bets.web.Looking.Lanes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The board with what surrounds it for the one who looks.
///
/// @param act the id of the next act, for browsers without scripts
/// @param said what came of the last step, with a way back; null when nothing is to be said
/// @param teams whose cards one can look at
/// @param tops what a new card can hang on
/// @param adrift opportunities whose input was let go
public record BoardPage(
        TreeView tree,
        BoardView board,
        String act,
        @Nullable Told said,
        List<String> teams,
        List<Top> tops,
        List<Loose> adrift,
        boolean empty) {

    /// What a card can hang on.
    ///
    /// @param group `Inputs` or `Opportunities`
    public record Top(String group, String id, String name) {}

    /// A card that hangs on nothing.
    public record Loose(String betId, String title) {

        public String href() {
            return Places.bet(betId);
        }
    }

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    public List<Lanes> lanes() {
        return List.of(Lanes.values());
    }

    public List<Top> inputs() {
        return tops.stream().filter(top -> top.group().equals("Inputs")).toList();
    }

    public List<Top> opportunities() {
        return tops.stream().filter(top -> !top.group().equals("Inputs")).toList();
    }
}
