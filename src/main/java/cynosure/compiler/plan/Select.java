package cynosure.compiler.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows chosen from a source, perhaps joined, filtered and grouped.
///
/// @param columns what each row holds, in order
/// @param from the source
/// @param joins other sources, in order
/// @param where which rows are read
/// @param keys how many of the first columns a group is made of; -1 without groups
/// @param orderBy the columns the rows are ordered by
public record Select(
        List<Named> columns,
        Source from,
        List<Join> joins,
        Expr where,
        int keys,
        List<String> orderBy)
        implements Relation {

    /// A column with its name.
    public record Named(String name, Expr value) {}

    /// A step or a table, by name, and what its columns are called by.
    public record Source(String name, @Nullable String alias) {}

    /// Another source: every row that meets the condition; all of the left rows when `optional`.
    public record Join(Source source, boolean optional, Expr on) {}

    public static Select from(String source) {
        return new Select(
                List.of(),
                new Source(source, null),
                List.of(),
                new Expr.Always(true),
                -1,
                List.of());
    }

    public static Select from(String source, String alias) {
        return from(source).alias(alias);
    }

    public Select with(String name, Expr value) {
        var more = new ArrayList<>(columns);
        more.add(new Named(name, value));
        return new Select(more, from, joins, where, keys, orderBy);
    }

    /// The column of this name, as it is.
    public Select keep(String... names) {
        Select kept = this;
        for (String name : names) {
            kept = kept.with(name, Expr.Column.of(name));
        }
        return kept;
    }

    /// Makes the columns so far the keys of groups.
    public Select grouped() {
        return new Select(columns, from, joins, where, columns.size(), orderBy);
    }

    public Select join(String source, String alias, Expr on) {
        return joined(new Join(new Source(source, alias), false, on));
    }

    public Select leftJoin(String source, String alias, Expr on) {
        return joined(new Join(new Source(source, alias), true, on));
    }

    public Select where(Expr condition) {
        return new Select(columns, from, joins, condition, keys, orderBy);
    }

    public Select orderBy(String... names) {
        return new Select(columns, from, joins, where, keys, List.of(names));
    }

    private Select alias(String alias) {
        return new Select(columns, new Source(from.name, alias), joins, where, keys, orderBy);
    }

    public Select joined(Join join) {
        var more = new ArrayList<>(joins);
        more.add(join);
        return new Select(columns, from, more, where, keys, orderBy);
    }
}
