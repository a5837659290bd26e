package cynosure.bets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What is expected of a bet before it starts: how likely it is to work, and, if it works, by how
/// much its measure moves.
///
/// A bet has worked when the measure has moved by at least [#low] by the day it is due. The range
/// holds nine in ten of the moves that the team thinks possible then; the rest lies half below and
/// half above.
///
/// @param chance how likely the team thinks it to work, in percent, 1 to 99
/// @param low the lower end of the range of the move, in the unit of the measure (a share as a part
///   of 1); negative where the measure should fall. Null while no range was given
/// @param high the upper end, in the same unit; null together with `low`
public record Forecast(int chance, @Nullable BigDecimal low, @Nullable BigDecimal high) {

    /// Whether it says by how much the measure moves.
    public boolean ranged() {
        return low != null && high != null;
    }

    /// Whether a move of the measure counts as one that worked: the smallest expected move, or one
    /// beyond it in the same direction.
    ///
    /// @throws IllegalStateException without a range
    public boolean reachedBy(BigDecimal move) {
        BigDecimal near = near();
        return near.signum() < 0 ? move.compareTo(near) <= 0 : move.compareTo(near) >= 0;
    }

    /// Whether a move lies in the range, ends included.
    ///
    /// @throws IllegalStateException without a range
    public boolean holds(BigDecimal move) {
        if (low == null || high == null) {
            throw new IllegalStateException("a forecast without a range");
        }
        return move.compareTo(low) >= 0 && move.compareTo(high) <= 0;
    }

    /// The smallest move that was expected: the end of the range that is nearer to nothing.
    private BigDecimal near() {
        if (low == null || high == null) {
            throw new IllegalStateException("a forecast without a range");
        }
        return high.signum() <= 0 ? high : low;
    }
}
