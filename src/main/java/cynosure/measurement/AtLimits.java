package cynosure.measurement;

import cynosure.compiler.Compiler;
import cynosure.compiler.Question;
import cynosure.metric.Deed;
import cynosure.metric.Definition;
import cynosure.metric.Measure;
import cynosure.metric.Threshold;
import cynosure.metric.Users;
import cynosure.problem.Fault;
import cynosure.warehouse.Amount;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a definition would say at other limits: how many users did it at least twice, three times,
/// four … One count serves them all.
public final class AtLimits {

    private final Warehouse warehouse;
    private final Measurements measurements;

    public AtLimits(Warehouse warehouse, Measurements measurements) {
        this.warehouse = warehouse;
        this.measurements = measurements;
    }

    /// Whether a definition has a limit that could be another: it counts users, not new ones, by a
    /// limit of its own that is not met by doing nothing.
    public static boolean has(Definition definition) {
        return definition.measure() instanceof Measure.UserCount(var users)
                && users.fresh() == null
                && users.deed() instanceof Deed.Did(_, Threshold threshold, _)
                && !threshold.metByNothing()
                && !(threshold instanceof Threshold.OnAverage);
    }

    /// Refuses a definition without such a limit.
    public static void refuseWithout(Definition definition) {
        if (!has(definition)) {
            throw Fault.mistake(
                    "measurement.no-limit",
                    "This sentence has no limit that could be another.",
                    "Count users who did something, such as \"at least 3 times\".");
        }
    }

    /// The limit of a definition that [#has] one.
    public static Threshold own(Definition definition) {
        return did(definition).threshold();
    }

    /// The same definition with another limit.
    public static Definition at(Definition definition, BigDecimal limit) {
        Users users = ((Measure.UserCount) definition.measure()).users();
        Deed.Did did = did(definition);
        Deed other = new Deed.Did(did.events(), did.threshold().at(limit), did.span());
        return new Definition(
                new Measure.UserCount(new Users(users.fresh(), users.with(), other)),
                definition.timing());
    }

    /// The readings at each of these limits, period by period and then limit by limit: what is a
    /// segment elsewhere is a limit here, as digits.
    ///
    /// @param question one that is not split
    /// @param limits above 0
    public Series series(
            Definition definition,
            Question question,
            List<BigDecimal> limits,
            Instant now,
            Stop stop) {
        refuseWithout(definition);
        Series own = measurements.measure(definition, question, now, stop);
        Map<BigDecimal, Map<LocalDate, Long>> reached =
                reached(definition, question.asOf(now), limits);
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : own.readings()) {
            for (BigDecimal limit : limits) {
                long many = reached.get(limit).getOrDefault(reading.period(), 0L);
                readings.add(
                        Reading.plain(
                                        reading.period(),
                                        BigDecimal.valueOf(many),
                                        reading.whyIncomplete())
                                .of(limit.toPlainString()));
            }
        }
        return own.with(readings);
    }

    /// For each limit the number of users in each period who meet it; periods without any are left
    /// out.
    public Map<BigDecimal, Map<LocalDate, Long>> reached(
            Definition definition, Question question, List<BigDecimal> limits) {
        Threshold own = own(definition);
        List<Amount> amounts =
                warehouse.amounts(Compiler.amounts(definition, question, warehouse.layout()));
        Map<BigDecimal, Map<LocalDate, Long>> reached = new HashMap<>();
        for (BigDecimal limit : limits) {
            Map<LocalDate, Long> series = new HashMap<>();
            for (Amount amount : amounts) {
                if (own.bound().holds(amount.amount().compareTo(limit))) {
                    series.merge(amount.period(), amount.users(), Long::sum);
                }
            }
            reached.put(limit, series);
        }
        return reached;
    }

    private static Deed.Did did(Definition definition) {
        return (Deed.Did) ((Measure.UserCount) definition.measure()).users().deed();
    }
}
