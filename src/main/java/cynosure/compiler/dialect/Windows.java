package cynosure.compiler.dialect;

import static java.util.stream.Collectors.joining;

import cynosure.compiler.plan.Expr;
import java.util.List;

/// Writes what is taken over other rows.
final class Windows {

    private static final String SO_FAR = " ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW";
    private static final String BEFORE = " ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING";

    private final Expressions expressions;

    Windows(Expressions expressions) {
        this.expressions = expressions;
    }

    String text(Expr.Over over) {
        String value = over.value() == null ? "" : expressions.text(over.value());
        String frame =
                switch (over.way()) {
                    case LEAST_SO_FAR, MOST_SO_FAR -> SO_FAR;
                    case MOST_BEFORE -> BEFORE;
                    case RUNNING_SUM, PREVIOUS, NEXT, PLACE, ROWS -> "";
                };
        String function =
                switch (over.way()) {
                    case RUNNING_SUM -> "sum(" + value + ")";
                    case LEAST_SO_FAR -> "min(" + value + ")";
                    case MOST_SO_FAR, MOST_BEFORE -> "max(" + value + ")";
                    case PREVIOUS -> "lag(" + value + ")";
                    case NEXT -> "lead(" + value + ")";
                    case PLACE -> "row_number()";
                    case ROWS -> "count(*)";
                };
        return function + " OVER (" + partition(over.apart()) + order(over) + frame + ")";
    }

    private String partition(List<Expr> apart) {
        return apart.isEmpty() ? "" : "PARTITION BY " + expressions.list(apart) + " ";
    }

    private String order(Expr.Over over) {
        return over.order().isEmpty()
                ? ""
                : "ORDER BY "
                        + over.order().stream()
                                .map(
                                        sort ->
                                                expressions.text(sort.by())
                                                        + (sort.down() ? " DESC" : ""))
                                .collect(joining(", "));
    }
}
