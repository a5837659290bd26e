package cynosure.reference;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.metric.Cohort;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Name;
import cynosure.metric.Newcomers;
import cynosure.metric.Value;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is asked of random definitions, at random: which time, split by what, for whom, and up to
/// which instant all is known.
final class RandomQuestions {

    static final List<Value> VALUES =
            Stream.concat(
                            RandomEvents.TEXTS.stream().map(Value.Text::new),
                            Stream.of(
                                    new Value.Number(new BigDecimal(5)),
                                    new Value.Number(new BigDecimal("2.25")),
                                    new Value.Number(new BigDecimal("9223372036854775807")),
                                    new Value.Text("acme"),
                                    new Value.Text("thing1"),
                                    new Value.Flag(true),
                                    new Value.Flag(false)))
                    .map(Value.class::cast)
                    .toList();

    private final SplittableRandom random;
    private final List<Event> events;
    private final LocalDate around;
    private final ZoneId zone;

    RandomQuestions(SplittableRandom random, List<Event> events, LocalDate around, ZoneId zone) {
        this.random = random;
        this.events = events;
        this.around = around;
        this.zone = zone;
    }

    Question next(Definition definition) {
        LocalDate from = around.minusDays(random.nextInt(oneIn(4) ? 100 : 12));
        Grain every = definition.grain() == null ? grain() : null;
        boolean daily = every == Grain.DAY || definition.grain() == Grain.DAY;
        int days = random.nextInt(oneIn(4) && !daily ? 200 : 20);
        return new Question(
                from,
                from.plusDays(days),
                every,
                split(),
                oneIn(4) ? cohort() : null,
                asOf(),
                new Calendar(zone, oneIn(2) ? DayOfWeek.MONDAY : DayOfWeek.SUNDAY));
    }

    private @Nullable Split split() {
        return switch (random.nextInt(8)) {
            case 0 -> new Split.Property(pick(RandomEvents.PROPERTIES), null);
            case 1 -> new Split.Property(pick(RandomEvents.PROPERTIES), kept());
            case 2 -> new Split.FirstPeriod(grain());
            default -> null;
        };
    }

    private List<String> kept() {
        var known = Stream.concat(RandomEvents.TEXTS.stream(), Stream.of("acme", "7", "thing1"));
        return known.filter(_ -> oneIn(3)).toList();
    }

    private Cohort cohort() {
        if (oneIn(2)) {
            var parts =
                    new RandomParts(
                            random,
                            Shape.FIRST,
                            RandomEvents.NAMES,
                            RandomEvents.PROPERTIES,
                            VALUES);
            return new Cohort.With(parts.condition(1));
        }
        LocalDate from = around.minusDays(random.nextInt(-2, 10));
        return new Cohort.New(
                oneIn(2) ? Newcomers.EVER : new Newcomers(Name.of(pick(RandomEvents.NAMES))),
                oneIn(3) ? from.minusDays(200) : from,
                from.plusDays(random.nextInt(12)));
    }

    /// Often just when something that was waited for is over, or a moment before.
    private Instant asOf() {
        if (events.isEmpty() || !oneIn(3)) {
            return Instant.MAX;
        }
        Duration later =
                switch (random.nextInt(4)) {
                    case 0 -> Duration.ofMinutes(30);
                    case 1 -> Duration.ofHours(1 + random.nextInt(9));
                    case 2 -> Duration.ofDays(1 + random.nextInt(9));
                    default -> Duration.ZERO;
                };
        Instant over = pick(events).at().plus(later);
        return over.plus(random.nextInt(-1, 2), ChronoUnit.MICROS);
    }

    private Grain grain() {
        return pick(List.of(Grain.values()));
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
