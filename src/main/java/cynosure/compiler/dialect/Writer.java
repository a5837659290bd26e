package cynosure.compiler.dialect;

import static java.util.stream.Collectors.joining;

import cynosure.compiler.Query;
import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Relation;
import cynosure.compiler.plan.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Writes a plan down as one query: a named step after another, each with a word on what it is for.
///
/// Parameters are gathered in the order in which their marks are written.
public final class Writer {

    private final Expressions expressions;
    private final Dialect dialect;
    private final List<Object> parameters = new ArrayList<>();

    private Writer(Dialect dialect) {
        this.dialect = dialect;
        this.expressions = new Expressions(dialect, parameters);
    }

    public static Query write(Plan plan, Dialect dialect) {
        var writer = new Writer(dialect);
        String sql = writer.plan(plan.steps());
        return new Query(sql, writer.parameters);
    }

    private String plan(List<Step> steps) {
        var sql = new StringBuilder("WITH\n");
        for (Step step : steps.subList(0, steps.size() - 1)) {
            boolean last = step == steps.get(steps.size() - 2);
            sql.append("-- ").append(step.words()).append('\n');
            sql.append(step.name()).append(" AS (\n");
            sql.append(relation(step.relation()).indent(2));
            sql.append(last ? ")\n" : "),\n");
        }
        Step result = steps.getLast();
        sql.append("-- ").append(result.words()).append('\n');
        return sql.append(relation(result.relation())).append('\n').toString();
    }

    private String relation(Relation relation) {
        return switch (relation) {
            case Select select -> select(select);
            case Relation.Union(List<Select> parts) ->
                    parts.stream().map(this::select).collect(joining("\nUNION ALL\n"));
            case Relation.Periods(var first, var last, var grain) ->
                    dialect.periods(grain, parameter(first), parameter(last));
        };
    }

    private String select(Select select) {
        var sql = new StringBuilder("SELECT ");
        sql.append(select.columns().stream().map(this::column).collect(joining(",\n       ")));
        sql.append("\nFROM ").append(source(select.from()));
        for (Select.Join join : select.joins()) {
            sql.append(join.optional() ? "\nLEFT JOIN " : "\nJOIN ");
            sql.append(source(join.source())).append(" ON ").append(text(join.on()));
        }
        if (!select.where().equals(new Expr.Always(true))) {
            sql.append("\nWHERE ").append(text(select.where()));
        }
        if (select.keys() > 0) {
            sql.append("\nGROUP BY ");
            sql.append(
                    IntStream.rangeClosed(1, select.keys())
                            .mapToObj(Integer::toString)
                            .collect(joining(", ")));
        }
        if (!select.orderBy().isEmpty()) {
            sql.append("\nORDER BY ");
            sql.append(
                    select.orderBy().stream()
                            .map(name -> name + " NULLS FIRST")
                            .collect(joining(", ")));
        }
        return sql.toString();
    }

    private String column(Select.Named column) {
        String value = text(column.value());
        boolean same = value.equals(column.name()) || value.endsWith("." + column.name());
        return same && column.value() instanceof Expr.Column
                ? value
                : value + " AS " + column.name();
    }

    private static String source(Select.Source source) {
        return source.alias() == null ? source.name() : source.name() + " AS " + source.alias();
    }

    private String text(Expr expr) {
        return expressions.text(expr);
    }

    private String parameter(Object value) {
        return expressions.text(new Expr.Parameter(value));
    }
}
