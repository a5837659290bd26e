package cynosure.measurement;

import cynosure.compiler.Compiler;
import cynosure.compiler.Question;
import cynosure.metric.Bound;
import cynosure.metric.Deed;
import cynosure.metric.Definition;
import cynosure.metric.Measure;
import cynosure.metric.Threshold;
import cynosure.warehouse.Amount;
import cynosure.warehouse.Warehouse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a definition would say at other limits: how many users did it at least twice, three times,
/// four … One count serves them all.
public final class AtLimits {

    private final Warehouse warehouse;

    public AtLimits(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /// Whether a definition has a limit that could be another: it counts users, not new ones, by a
    /// lower limit of its own.
    public static boolean has(Definition definition) {
        return definition.measure() instanceof Measure.UserCount(var users)
                && users.fresh() == null
                && users.deed() instanceof Deed.Did(_, Threshold threshold, _)
                && !threshold.metByNothing()
                && !(threshold instanceof Threshold.OnAverage);
    }

    /// For each limit the number of users in each period who reach it (`at least`); periods without
    /// any are 0.
    ///
    /// @param limits above 0
    public Map<BigDecimal, Map<LocalDate, Long>> reached(
            Definition definition, Question question, List<BigDecimal> limits) {
        List<Amount> amounts =
                warehouse.amounts(Compiler.amounts(definition, question, warehouse.layout()));
        Map<BigDecimal, Map<LocalDate, Long>> reached = new HashMap<>();
        for (BigDecimal limit : limits) {
            Map<LocalDate, Long> series = new HashMap<>();
            for (Amount amount : amounts) {
                if (Bound.AT_LEAST.holds(amount.amount().compareTo(limit))) {
                    series.merge(amount.period(), amount.users(), Long::sum);
                }
            }
            reached.put(limit, series);
        }
        return reached;
    }
}
