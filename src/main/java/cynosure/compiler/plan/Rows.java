package cynosure.compiler.plan;

import cynosure.compiler.plan.Plan.Step;
import java.util.ArrayList;
import java.util.List;

/// What is gone through and counted, a row after another: events, or sessions, or new users, or
/// whatever earlier steps made of them. The source is called `e`.
///
/// @param before the steps it needs
/// @param from the rows that can matter, with no columns yet
/// @param day the local day a row lies on
/// @param keys what divides them beside the period
public record Rows(List<Step> before, Select from, Expr day, List<Key> keys) {

    public Rows {
        before = List.copyOf(before);
        keys = List.copyOf(keys);
    }

    /// Something each number is given for: a segment, or a group.
    public record Key(String name, Expr value) {}

    /// The rows that meet a filter too.
    public Select where(Expr filter) {
        return from.where(Expr.all(List.of(from.where(), filter)));
    }

    /// The same rows, narrowed.
    public Rows only(Expr filter) {
        return new Rows(before, where(filter), day, keys);
    }

    /// The same rows, with more beside each.
    public Rows joined(List<Step> steps, List<Select.Join> joins) {
        var all = new ArrayList<>(before);
        all.addAll(steps);
        Select wider = from;
        for (Select.Join join : joins) {
            wider = wider.joined(join);
        }
        return new Rows(all, wider, day, keys);
    }

    /// The same rows, divided by one key more.
    public Rows by(Key key) {
        var more = new ArrayList<>(keys);
        more.add(key);
        return new Rows(before, from, day, more);
    }
}
