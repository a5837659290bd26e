package cynosure.reference;

import cynosure.metric.Bound;
import cynosure.metric.Condition;
import cynosure.metric.Deed;
import cynosure.metric.Definition;
import cynosure.metric.Events;
import cynosure.metric.Grain;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Threshold;
import cynosure.metric.Timing;
import cynosure.metric.Users;
import cynosure.metric.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Definitions of every shape, at random, in the form the parser gives them.
public final class RandomDefinitions {

    private final SplittableRandom random;
    private final List<String> events;
    private final List<String> properties;
    private final List<Value> values;

    public RandomDefinitions(
            SplittableRandom random,
            List<String> events,
            List<String> properties,
            List<Value> values) {
        this.random = random;
        this.events = events;
        this.properties = properties;
        this.values = values;
    }

    public Definition next() {
        Timing timing =
                switch (random.nextInt(3)) {
                    case 0 -> new Timing.Per(pick(List.of(Grain.values())));
                    case 1 -> window();
                    default -> null;
                };
        return new Definition(measure(timing), timing);
    }

    private Measure measure(@Nullable Timing timing) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> new Measure.UserCount(users(timing));
            case 4 -> new Measure.Average(property(), events());
            case 5 -> new Measure.EventShare(share(), random.nextBoolean() ? condition(1) : null);
            case 6 ->
                    new Measure.UserShare(
                            users(timing), random.nextBoolean() ? users(timing) : null);
            case 7 -> new Measure.PerUser(ofEvents(), users(timing));
            case 8 -> new Measure.PerUser(ofEvents(), Users.ANY);
            case 9 -> new Measure.Ratio(part(timing), part(timing));
            default -> ofEvents();
        };
    }

    private Measure part(@Nullable Timing timing) {
        return random.nextBoolean() ? ofEvents() : new Measure.UserCount(users(timing));
    }

    private Measure.OfEvents ofEvents() {
        return switch (random.nextInt(3)) {
            case 0 -> new Measure.EventCount(events());
            case 1 -> new Measure.Total(property(), events());
            default -> new Measure.Different(property(), events());
        };
    }

    private Events events() {
        Name name = random.nextInt(5) == 0 ? null : event();
        Condition by = random.nextInt(5) == 0 ? traits() : null;
        Condition where = random.nextInt(3) == 0 ? condition(2) : null;
        return new Events(name, by, where);
    }

    private Events share() {
        Events events = events();
        return new Events(events.name(), events.by(), condition(2));
    }

    private Users users(@Nullable Timing timing) {
        Condition with = random.nextInt(4) == 0 ? traits() : null;
        if (random.nextInt(6) == 0) {
            return new Users(with, Deed.ANYTHING);
        }
        Condition where = random.nextInt(3) == 0 ? condition(1) : null;
        Name name = random.nextInt(6) == 0 ? null : event();
        return new Users(with, new Deed.Did(new Events(name, null, where), threshold(timing)));
    }

    private Threshold threshold(@Nullable Timing timing) {
        Bound bound = pick(List.of(Bound.values()));
        long count = random.nextInt(5);
        return switch (random.nextInt(9)) {
            case 0, 1 -> Threshold.ONCE;
            case 2 -> new Threshold.OnDays(bound, count);
            case 3 -> new Threshold.Different(bound, count, property());
            case 4 -> new Threshold.Total(bound, Value.plain(amount()), property());
            case 5 ->
                    timing instanceof Timing.OverLast
                            ? new Threshold.OnAverage(
                                    bound, count, pick(List.of(Timing.Unit.values())))
                            : Threshold.ONCE;
            default -> new Threshold.Times(bound, count);
        };
    }

    private Condition condition(int depth) {
        if (depth == 0 || random.nextInt(3) > 0) {
            return test();
        }
        List<Condition> parts =
                Stream.generate(() -> condition(depth - 1)).limit(2 + random.nextInt(2)).toList();
        return random.nextBoolean() ? Condition.all(parts) : Condition.any(parts);
    }

    private Condition traits() {
        return random.nextInt(3) > 0 ? test() : Condition.all(List.of(test(), test()));
    }

    private Condition test() {
        return switch (random.nextInt(7)) {
            case 0 -> new Condition.IsNot(property(), value());
            case 1 ->
                    new Condition.OneOf(
                            property(),
                            Stream.generate(this::value).limit(1 + random.nextInt(3)).toList());
            case 2, 3 -> new Condition.Compared(property(), inequality(), Value.plain(amount()));
            case 4 -> new Condition.Missing(property());
            case 5 -> new Condition.Present(property());
            default -> new Condition.Is(property(), value());
        };
    }

    private Bound inequality() {
        return pick(List.of(Bound.AT_LEAST, Bound.MORE_THAN, Bound.FEWER_THAN, Bound.AT_MOST));
    }

    private Timing window() {
        return random.nextBoolean()
                ? new Timing.OverLast(1 + random.nextInt(40), Timing.Unit.DAY)
                : new Timing.OverLast(1 + random.nextInt(13), Timing.Unit.WEEK);
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(-8, 33), 2)
                .multiply(BigDecimal.valueOf(random.nextBoolean() ? 25 : 100));
    }

    private Name event() {
        return Name.of(pick(events));
    }

    private Name property() {
        return Name.of(pick(properties));
    }

    private Value value() {
        return pick(values);
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
