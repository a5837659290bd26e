package cynosure.bets.odds;

/// One step up the tree: if what is below moves, what is above moves with it.
///
/// @param chance how likely the belief in this step holds, from 0 to 1
/// @param factor how much one unit below moves above, in units of what is above; 1 where a relative
///   change of a factor becomes the same relative change of its product
public record Step(double chance, double factor) {

    /// @throws IllegalArgumentException where the chance is none, or the factor no finite number
    public Step {
        Chances.checked(chance);
        if (!Double.isFinite(factor)) {
            throw new IllegalArgumentException("A factor is a finite number");
        }
    }

    /// A step nobody doubts.
    public static Step certain(double factor) {
        return new Step(1, factor);
    }
}
