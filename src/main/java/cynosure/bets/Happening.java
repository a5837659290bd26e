package cynosure.bets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What came of an act. The board is the sum of its happenings; who acted and when stands with the
/// act.
public sealed interface Happening {

    /// A card was made; it lies among the ideas, last in the order.
    record BetMade(String betId, Level level, String serves, Draft draft) implements Happening {}

    record BetWritten(String betId, Draft draft) implements Happening {}

    /// Terms before the start.
    record TermsSet(String betId, Terms terms) implements Happening {}

    /// Terms after the start.
    record TermsAmended(String betId, Terms terms, String why) implements Happening {}

    /// It serves another input, or another opportunity.
    record BetRehung(String betId, String serves) implements Happening {}

    record BetMoved(String betId, Column to) implements Happening {}

    /// @param before the card that it stands before in the order; empty for the last place
    record BetRanked(String betId, String before) implements Happening {}

    record BetBlocked(String betId, String why) implements Happening {}

    record BetFreed(String betId) implements Happening {}

    record BetPlaced(String betId, Baseline baseline) implements Happening {}

    /// The start was a slip of the hand and never was.
    record BetUnplaced(String betId) implements Happening {}

    record BetSettled(
            String betId,
            Settlement.Outcome outcome,
            @Nullable BigDecimal move,
            Settlement.Findings findings)
            implements Happening {}

    /// A settlement was taken back; the card is in review again.
    record BetReopened(String betId, String why) implements Happening {}

    record BetWithdrawn(String betId, String why) implements Happening {}

    /// It lies among the ideas again.
    record BetBroughtBack(String betId) implements Happening {}

    /// @param nodeId the input or the result at the end of the edge
    record EdgeTermsSet(String nodeId, Terms terms, String why) implements Happening {}

    record ColumnLimited(Level level, Column column, Limit limit) implements Happening {}

    /// The id of the card, or of the end of the edge, that it is about; empty where it is about a
    /// column.
    default String about() {
        return switch (this) {
            case BetMade(var id, var _, var _, var _) -> id;
            case BetWritten(var id, var _) -> id;
            case TermsSet(var id, var _) -> id;
            case TermsAmended(var id, var _, var _) -> id;
            case BetRehung(var id, var _) -> id;
            case BetMoved(var id, var _) -> id;
            case BetRanked(var id, var _) -> id;
            case BetBlocked(var id, var _) -> id;
            case BetFreed(var id) -> id;
            case BetPlaced(var id, var _) -> id;
            case BetUnplaced(var id) -> id;
            case BetSettled(var id, var _, var _, var _) -> id;
            case BetReopened(var id, var _) -> id;
            case BetWithdrawn(var id, var _) -> id;
            case BetBroughtBack(var id) -> id;
            case EdgeTermsSet(var id, var _, var _) -> id;
            case ColumnLimited _ -> "";
        };
    }
}
