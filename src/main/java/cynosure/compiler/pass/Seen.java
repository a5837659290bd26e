package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows.Key;
import cynosure.compiler.plan.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Subjects one by one: where they are found, and what is known of each.
///
/// @param steps the steps it needs
/// @param from the rows, one a subject, with no columns yet
/// @param keys the segment of each
/// @param limit what `number` is held against; null without a limit
/// @param weighed whether each adds its number, rather than one
record Seen(
        List<Step> steps,
        Select from,
        List<Key> keys,
        Known known,
        @Nullable Expr limit,
        boolean weighed) {

    private static final Expr NOTHING = new Expr.Nothing();

    /// What is known of one subject; [Expr.Nothing] where there is no such thing.
    record Known(
            Expr actor,
            Expr thing,
            Expr began,
            Expr ended,
            Expr name,
            Expr number,
            Expr wholeNumber,
            Expr counts,
            Expr whole,
            Expr left) {

        static Known of(Expr actor, Expr thing) {
            return new Known(
                    actor,
                    thing,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    truth(new Expr.Always(false)));
        }

        Known from(Expr began, Expr ended) {
            return new Known(
                    actor, thing, began, ended, name, number, wholeNumber, counts, whole, left);
        }

        Known named(Expr name) {
            return new Known(
                    actor, thing, began, ended, name, number, wholeNumber, counts, whole, left);
        }

        Known numbers(Expr number, Expr wholeNumber) {
            return new Known(
                    actor, thing, began, ended, name, number, wholeNumber, counts, whole, left);
        }

        Known judged(Expr counts, @Nullable Expr whole, @Nullable Expr left) {
            return new Known(
                    actor,
                    thing,
                    began,
                    ended,
                    name,
                    number,
                    wholeNumber,
                    truth(counts),
                    whole == null ? NOTHING : truth(whole),
                    truth(left == null ? new Expr.Always(false) : left));
        }
    }

    /// True or false, never missing.
    static Expr truth(Expr condition) {
        return condition instanceof Expr.Always
                ? condition
                : new Expr.When(condition, new Expr.Always(true), new Expr.Always(false));
    }

    /// The rows with their columns.
    Select select() {
        return Grouping.with(from, keys)
                .with("actor", known.actor())
                .with("thing", known.thing())
                .with("began", known.began())
                .with("ended", known.ended())
                .with("name", known.name())
                .with("number", known.number())
                .with("whole_number", known.wholeNumber())
                .with("counts", known.counts())
                .with("whole", known.whole())
                .with("left_out", known.left());
    }
}
