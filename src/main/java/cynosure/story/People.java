package cynosure.story;

import cynosure.metric.Grain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Counts people by how often they did something within a period, or within the days that end with
/// it.
final class People implements Strand {

    private final Periods periods;
    private final Grain every;
    private final int windowDays;
    private final List<Doers> watched;
    private final Reckoning reckoning;

    private People(
            Periods periods,
            Grain every,
            int windowDays,
            List<Doers> watched,
            Reckoning reckoning) {
        this.periods = periods;
        this.every = every;
        this.windowDays = windowDays;
        this.watched = watched;
        this.reckoning = reckoning;
    }

    private interface Reckoning {
        Figure between(LocalDate from, LocalDate before);
    }

    private record Figure(long above, @Nullable Long below) {}

    /// How many did it at least so often over the last days, as of the end of each period.
    static People atLeast(
            Periods periods, Grain every, int windowDays, int least, Predicate<StoryEvent> counts) {
        Doers doers = new Doers(counts);
        return new People(
                periods,
                every,
                windowDays,
                List.of(doers),
                (from, before) ->
                        new Figure(Doers.atLeast(least, doers.times(from, before)), null));
    }

    /// Of those who did it in the period, how many on at least so many days.
    static People shareOnDays(
            Periods periods, Grain every, int least, Predicate<StoryEvent> counts) {
        Doers doers = new Doers(counts);
        return new People(
                periods,
                every,
                0,
                List.of(doers),
                (from, before) -> {
                    Map<String, Integer> days = doers.days(from, before);
                    return new Figure(Doers.atLeast(least, days), (long) days.size());
                });
    }

    /// How often one thing was done by those who did another in the period, for each of them.
    static People perUser(
            Periods periods,
            Grain every,
            Predicate<StoryEvent> counts,
            Predicate<StoryEvent> users) {
        Doers doers = new Doers(counts);
        Doers whole = new Doers(users);
        return new People(
                periods,
                every,
                0,
                List.of(doers, whole),
                (from, before) -> {
                    Map<String, Integer> times = doers.times(from, before);
                    Map<String, Integer> among = whole.times(from, before);
                    times.keySet().retainAll(among.keySet());
                    long sum = times.values().stream().mapToLong(Integer::longValue).sum();
                    return new Figure(sum, (long) among.size());
                });
    }

    @Override
    public void see(StoryEvent event, LocalDate day) {
        watched.forEach(doers -> doers.see(event, day));
    }

    @Override
    public List<Truth.Row> rows() {
        List<Truth.Row> rows = new ArrayList<>();
        for (LocalDate period : periods.every(every)) {
            LocalDate end = Periods.next(period, every);
            Figure figure =
                    reckoning.between(windowDays == 0 ? period : end.minusDays(windowDays), end);
            Long below = figure.below();
            rows.add(
                    new Truth.Row(
                            period,
                            null,
                            BigDecimal.valueOf(figure.above()),
                            below == null ? null : BigDecimal.valueOf(below)));
        }
        return rows;
    }
}
