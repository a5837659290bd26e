package cynosure.compiler.pass;

import cynosure.compiler.Split;
import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Rows.Key;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which segment an event belongs to.
///
/// | split | `segment` | `folded` |
/// |---|---|---|
/// | by every value | the value as text | – |
/// | by some values | the value if it is one of them | whether it has another |
/// | by first period | the day the period began in which the user's first event lies, to be written as text in the end | – |
final class Segments {

    private static final Expr NO = new Expr.Always(false);

    private final Scope scope;
    private final Facts facts;

    Segments(Scope scope, Facts facts) {
        this.scope = scope;
        this.facts = facts;
    }

    /// The keys of an event called `e`.
    List<Key> ofEvent() {
        return switch (scope.by()) {
            case null -> List.of();
            case Split.Property(String property, List<String> kept) ->
                    byValue(facts.textOrTrait(property).orElse(new Expr.Nothing()), kept);
            case Split.FirstPeriod(var grain) -> {
                Expr first = new Expr.EarlierBy(Facts.column("at"), Facts.column("since_first"));
                Expr day = scope.earlierDay(first);
                Expr begins = new Expr.PeriodOf(day, grain, scope.calendar());
                yield List.of(new Key("segment", begins));
            }
        };
    }

    /// A segment's key as the result writes it: text, or nothing without a split.
    static Expr written(@Nullable Split by, Expr segment) {
        return switch (by) {
            case null -> new Expr.Nothing();
            case Split.Property _ -> segment;
            case Split.FirstPeriod _ -> new Expr.DayAsText(segment);
        };
    }

    /// The same keys where an earlier step has made columns of them.
    static List<Key> gathered(List<Key> keys) {
        return keys.stream().map(key -> new Key(key.name(), Facts.column(key.name()))).toList();
    }

    private static List<Key> byValue(Expr text, @Nullable List<String> kept) {
        if (kept == null) {
            return List.of(new Key("segment", text));
        }
        List<Expr> values = kept.stream().map(value -> (Expr) new Expr.Parameter(value)).toList();
        Expr known = values.isEmpty() ? NO : new Expr.OneOf(text, values);
        Expr segment = new Expr.When(known, text, new Expr.Nothing());
        Expr folded =
                new Expr.When(
                        new Expr.Any(List.of(new Expr.Missing(text), known)),
                        NO,
                        new Expr.Always(true));
        return List.of(new Key("segment", segment), new Key("folded", folded));
    }
}
