package cynosure.story;

import cynosure.metric.Grain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// How many different ones there were in each period: users, books; in all or by segment.
final class Distinct implements Strand {

    private static final String ALL = "";

    private final Periods periods;
    private final Grain every;
    private final Predicate<StoryEvent> counts;
    private final Function<StoryEvent, Object> who;
    private final Function<StoryEvent, String> segment;
    private final Map<String, Map<LocalDate, Set<Object>>> seenBySegment = new TreeMap<>();

    private Distinct(
            Periods periods,
            Grain every,
            Predicate<StoryEvent> counts,
            Function<StoryEvent, Object> who,
            Function<StoryEvent, String> segment) {
        this.periods = periods;
        this.every = every;
        this.counts = counts;
        this.who = who;
        this.segment = segment;
    }

    static Distinct users(Periods periods, Grain every, Predicate<StoryEvent> counts) {
        return new Distinct(periods, every, counts, StoryEvent::user, event -> ALL);
    }

    static Distinct usersBy(
            Periods periods, Grain every, Predicate<StoryEvent> counts, String property) {
        return new Distinct(
                periods,
                every,
                counts,
                StoryEvent::user,
                event -> (String) event.properties().get(property));
    }

    static Distinct values(
            Periods periods, Grain every, Predicate<StoryEvent> counts, String property) {
        return new Distinct(
                periods, every, counts, event -> event.properties().get(property), event -> ALL);
    }

    @Override
    public void see(StoryEvent event, LocalDate day) {
        if (counts.test(event)) {
            seenBySegment
                    .computeIfAbsent(segment.apply(event), any -> new TreeMap<>())
                    .computeIfAbsent(Periods.start(day, every), any -> new HashSet<>())
                    .add(who.apply(event));
        }
    }

    @Override
    public List<Truth.Row> rows() {
        List<Truth.Row> rows = new ArrayList<>();
        for (LocalDate period : periods.every(every)) {
            seenBySegment.forEach(
                    (name, seen) -> {
                        int size = seen.getOrDefault(period, Set.of()).size();
                        rows.add(
                                new Truth.Row(
                                        period,
                                        name.equals(ALL) ? null : name,
                                        BigDecimal.valueOf(size),
                                        null));
                    });
        }
        return rows;
    }
}
