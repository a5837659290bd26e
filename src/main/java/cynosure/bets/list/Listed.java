package cynosure.bets.list;

import cynosure.bets.Bet;
import cynosure.bets.Column;
import cynosure.framework.Input;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A card as a row, with the cards and the input above it.
///
/// @param opportunity what an intervention is for; null for an opportunity
/// @param input what it moves in the end; null when that was let go
public record Listed(Bet bet, @Nullable Bet opportunity, @Nullable Input input) {

    /// What it serves at once, in words; empty when that is gone.
    public String serves() {
        return opportunity != null ? opportunity.title() : input == null ? "" : input.name();
    }

    /// Whether the day on which people wanted to look back has passed while it is still tried.
    public boolean overdue(LocalDate today) {
        LocalDate due = bet.terms().due();
        return bet.open()
                && bet.placed() != null
                && bet.column() != Column.REVIEW
                && due != null
                && due.isBefore(today);
    }
}
