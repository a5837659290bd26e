package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Rows.Key;
import cynosure.compiler.plan.Select;
import java.util.ArrayList;
import java.util.List;

/// The keys of rows, kept from step to step.
final class Grouping {

    private Grouping() {}

    /// Adds the keys' values as columns.
    static Select with(Select select, List<Key> keys) {
        Select with = select;
        for (Key key : keys) {
            with = with.with(key.name(), key.value());
        }
        return with;
    }

    /// Keeps the columns that earlier steps made of the keys.
    static Select keep(Select select, String of, List<Key> keys) {
        Select kept = select;
        for (Key key : keys) {
            kept = kept.with(key.name(), Scope.column(of, key.name()));
        }
        return kept;
    }

    /// The columns that earlier steps made of the keys.
    static List<Expr> columns(String of, List<Key> keys) {
        var columns = new ArrayList<Expr>();
        keys.forEach(key -> columns.add(Scope.column(of, key.name())));
        return columns;
    }

    /// Whether two sources' rows have the same keys.
    static Expr same(String left, String right, List<Key> keys) {
        return Expr.all(
                keys.stream()
                        .map(
                                key ->
                                        (Expr)
                                                new Expr.Alike(
                                                        Scope.column(left, key.name()),
                                                        Scope.column(right, key.name())))
                        .toList());
    }

    /// Whether two sources' rows have the same period and keys.
    static Expr samePeriod(String left, String right, List<Key> keys) {
        Expr period = new Expr.Equal(Scope.column(left, "period"), Scope.column(right, "period"));
        return Expr.all(List.of(period, same(left, right, keys)));
    }
}
