package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds in a test over counters which number it is about, and what that is held against.
record Limits(Expr counter, Expr number, Expr limit) {

    /// The first comparison of a counter in a test; null when it asks for nothing.
    static @Nullable Limits of(Expr test) {
        return switch (test) {
            case Expr.Compared(Expr number, _, Expr limit) -> {
                @Nullable Expr counter = counter(number);
                yield counter == null ? null : new Limits(counter, number, limit);
            }
            case Expr.All(List<Expr> parts) -> first(parts);
            case Expr.Any(List<Expr> parts) -> first(parts);
            default -> null;
        };
    }

    /// Of a test that another one is part of: what is asked beyond that.
    static @Nullable Limits beyond(@Nullable Expr whole, Expr test) {
        return whole != null && test instanceof Expr.All(List<Expr> parts) && parts.contains(whole)
                ? of(parts.getLast())
                : of(test);
    }

    private static @Nullable Limits first(List<Expr> parts) {
        for (Expr part : parts) {
            @Nullable Limits found = of(part);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// Counters alone have no source to their name.
    private static @Nullable Expr counter(Expr number) {
        return switch (number) {
            case Expr.Column(var of, _) when of == null -> number;
            case Expr.Times(Expr left, _) -> counter(left);
            default -> null;
        };
    }
}
