package cynosure.story;

import cynosure.metric.Grain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// Adds up events, or something of them, by period; with a second figure below the line where it is
/// a share or an average.
final class Sum implements Strand {

    private final Periods periods;
    private final Grain every;
    private final Predicate<StoryEvent> counts;
    private final Function<StoryEvent, BigDecimal> above;
    private final boolean divided;
    private final Map<LocalDate, BigDecimal> numerators = new TreeMap<>();
    private final Map<LocalDate, BigDecimal> denominators = new TreeMap<>();

    private Sum(
            Periods periods,
            Grain every,
            Predicate<StoryEvent> counts,
            Function<StoryEvent, BigDecimal> above,
            boolean divided) {
        this.periods = periods;
        this.every = every;
        this.counts = counts;
        this.above = above;
        this.divided = divided;
    }

    static Sum count(Periods periods, Grain every, Predicate<StoryEvent> counts) {
        return new Sum(periods, every, counts, event -> BigDecimal.ONE, false);
    }

    static Sum total(Periods periods, Grain every, Predicate<StoryEvent> counts, String property) {
        return new Sum(periods, every, counts, event -> amount(event, property), false);
    }

    static Sum average(
            Periods periods, Grain every, Predicate<StoryEvent> counts, String property) {
        return new Sum(periods, every, counts, event -> amount(event, property), true);
    }

    static Sum share(
            Periods periods,
            Grain every,
            Predicate<StoryEvent> counts,
            Predicate<StoryEvent> part) {
        return new Sum(
                periods,
                every,
                counts,
                event -> part.test(event) ? BigDecimal.ONE : BigDecimal.ZERO,
                true);
    }

    @Override
    public void see(StoryEvent event, LocalDate day) {
        if (counts.test(event)) {
            LocalDate period = Periods.start(day, every);
            numerators.merge(period, above.apply(event), BigDecimal::add);
            denominators.merge(period, BigDecimal.ONE, BigDecimal::add);
        }
    }

    @Override
    public List<Truth.Row> rows() {
        List<Truth.Row> rows = new ArrayList<>();
        for (LocalDate period : periods.every(every)) {
            rows.add(
                    new Truth.Row(
                            period,
                            null,
                            numerators.getOrDefault(period, BigDecimal.ZERO),
                            divided ? denominators.getOrDefault(period, BigDecimal.ZERO) : null));
        }
        return rows;
    }

    private static BigDecimal amount(StoryEvent event, String property) {
        return (BigDecimal) event.properties().get(property);
    }
}
