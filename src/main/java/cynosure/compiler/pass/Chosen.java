package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Tally.Life;
import org.jspecify.annotations.Nullable;

/// Which rows a description of events chooses.
///
/// @param whole all that are judged, whatever came before or after them
/// @param judged when each of those is judged
/// @param part those with what must have come before or after
/// @param life when each of those holds
/// @param left those that are not judged yet; null where all are
/// @param leftLife until when each of those is not
record Chosen(Expr whole, Life judged, Expr part, Life life, @Nullable Expr left, Life leftLife) {

    static Chosen all(Expr filter) {
        return new Chosen(filter, Life.EVER, filter, Life.EVER, null, Life.EVER);
    }
}
