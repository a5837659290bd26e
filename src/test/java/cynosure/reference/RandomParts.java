package cynosure.reference;

import cynosure.metric.Bound;
import cynosure.metric.Condition;
import cynosure.metric.Deed;
import cynosure.metric.Events;
import cynosure.metric.Name;
import cynosure.metric.Newcomers;
import cynosure.metric.Sequel;
import cynosure.metric.Span;
import cynosure.metric.Threshold;
import cynosure.metric.Timing;
import cynosure.metric.Users;
import cynosure.metric.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What definitions are put together from, at random: conditions, events, users.
final class RandomParts {

    private final SplittableRandom random;
    private final Set<Shape> shapes;
    private final List<String> events;
    private final List<String> properties;
    private final List<Value> values;

    RandomParts(
            SplittableRandom random,
            Set<Shape> shapes,
            List<String> events,
            List<String> properties,
            List<Value> values) {
        this.random = random;
        this.shapes = shapes;
        this.events = events;
        this.properties = properties;
        this.values = values;
    }

    Events events() {
        return new Events(maybeEvent(5), oneIn(5) ? traits() : null, where(3, 2), sequel());
    }

    /// Events where no sequel can stand: those of sessions and of journeys.
    Events plainEvents() {
        Events events = events();
        return new Events(events.name(), events.by(), events.where());
    }

    /// Those of a share's part: narrowed in some way.
    Events narrowed() {
        Events events = events();
        return events.where() != null || events.sequel() != null
                ? events
                : new Events(events.name(), events.by(), condition(2));
    }

    Users users(@Nullable Timing timing) {
        Condition with = oneIn(4) ? traits() : null;
        return new Users(with, oneIn(6) ? Deed.ANYTHING : did(threshold(timing), null));
    }

    /// Users of whom nothing is asked but that they did something.
    Users doing() {
        Condition with = oneIn(4) ? traits() : null;
        return new Users(with, oneIn(4) ? Deed.ANYTHING : did(Threshold.ONCE, null));
    }

    Users newUsers(boolean withDeed) {
        var fresh = oneIn(2) ? Newcomers.EVER : new Newcomers(event());
        Condition with = oneIn(4) ? traits() : null;
        return new Users(fresh, with, withDeed ? did(threshold(null), span()) : Deed.ANYTHING);
    }

    Deed.Did did(Threshold threshold, @Nullable Span span) {
        return new Deed.Did(
                new Events(maybeEvent(6), null, where(3, 1), span == null ? sequel() : null),
                threshold,
                span);
    }

    Threshold threshold(@Nullable Timing timing) {
        Bound bound = pick(List.of(Bound.values()));
        long count = random.nextInt(5);
        return switch (random.nextInt(9)) {
            case 0, 1 -> Threshold.ONCE;
            case 2 -> new Threshold.OnDays(bound, count);
            case 3 -> new Threshold.Different(bound, count, property());
            case 4 -> new Threshold.Total(bound, amount(), property());
            case 5 ->
                    timing instanceof Timing.OverLast
                            ? new Threshold.OnAverage(
                                    bound, count, pick(List.of(Timing.Unit.values())))
                            : Threshold.ONCE;
            case 6 ->
                    shapes.contains(Shape.STREAKS)
                            ? new Threshold.DaysInARow(bound, count)
                            : new Threshold.Times(bound, count);
            default -> new Threshold.Times(bound, count);
        };
    }

    @Nullable Sequel sequel() {
        return shapes.contains(Shape.SEQUELS) && oneIn(3) ? aSequel() : null;
    }

    private Sequel aSequel() {
        boolean before = oneIn(3);
        boolean not = oneIn(3);
        Sequel link = link();
        boolean others = !before && !not && !link.sameUser() && oneIn(2);
        return new Sequel(
                before,
                not,
                maybeEvent(6),
                link.sameUser(),
                link.same(),
                link.where(),
                others ? new Sequel.Others(1 + random.nextInt(3), oneIn(2)) : null,
                link.within());
    }

    /// Followed by one event of a name, joined in some way.
    Sequel link() {
        List<Name> same =
                Stream.generate(this::property)
                        .limit(oneIn(2) ? 0 : 1 + random.nextInt(3))
                        .distinct()
                        .toList();
        boolean sameUser = same.isEmpty() || oneIn(4);
        Span.Within within = oneIn(2) ? within() : null;
        return new Sequel(false, false, event(), sameUser, same, where(3, 1), null, within);
    }

    private Span span() {
        return oneIn(3) ? new Span.FirstSession() : within();
    }

    private Span.Within within() {
        return new Span.Within(1 + random.nextInt(9), pick(List.of(Span.Unit.values())));
    }

    @Nullable Condition where(int oneIn, int depth) {
        return oneIn(oneIn) ? condition(depth) : null;
    }

    Condition condition(int depth) {
        if (depth == 0 || !oneIn(3)) {
            return test();
        }
        List<Condition> parts =
                Stream.generate(() -> condition(depth - 1)).limit(2 + random.nextInt(2)).toList();
        return oneIn(2) ? Condition.all(parts) : Condition.any(parts);
    }

    private Condition traits() {
        return oneIn(3) ? Condition.all(List.of(test(), test())) : test();
    }

    private Condition test() {
        return switch (random.nextInt(7)) {
            case 0 -> new Condition.IsNot(property(), value());
            case 1 ->
                    new Condition.OneOf(
                            property(),
                            Stream.generate(this::value).limit(1 + random.nextInt(3)).toList());
            case 2, 3 -> new Condition.Compared(property(), inequality(), amount());
            case 4 -> new Condition.Missing(property());
            case 5 -> new Condition.Present(property());
            default -> new Condition.Is(property(), value());
        };
    }

    private Bound inequality() {
        return pick(List.of(Bound.AT_LEAST, Bound.MORE_THAN, Bound.FEWER_THAN, Bound.AT_MOST));
    }

    BigDecimal amount() {
        BigDecimal hundredths = BigDecimal.valueOf(random.nextInt(-8, 33), 2);
        return Value.plain(hundredths.multiply(BigDecimal.valueOf(oneIn(2) ? 25 : 100)));
    }

    private @Nullable Name maybeEvent(int oneIn) {
        return oneIn(oneIn) ? null : event();
    }

    Name event() {
        return Name.of(pick(events));
    }

    Name property() {
        return Name.of(pick(properties));
    }

    private Value value() {
        return pick(values);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
