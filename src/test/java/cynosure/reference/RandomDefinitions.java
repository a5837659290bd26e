package cynosure.reference;

import cynosure.metric.Bound;
import cynosure.metric.Deed;
import cynosure.metric.Definition;
import cynosure.metric.Events;
import cynosure.metric.Grain;
import cynosure.metric.Groups;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Summary;
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

/// Definitions at random, in the form the parser gives them.
public final class RandomDefinitions {

    private final SplittableRandom random;
    private final List<Shape> shapes;
    private final RandomParts parts;
    private final List<String> metrics;

    /// Of the first shapes.
    public RandomDefinitions(
            SplittableRandom random,
            List<String> events,
            List<String> properties,
            List<Value> values) {
        this(random, Shape.FIRST, events, properties, values);
    }

    public RandomDefinitions(
            SplittableRandom random,
            Set<Shape> shapes,
            List<String> events,
            List<String> properties,
            List<Value> values) {
        this.random = random;
        this.shapes = shapes.stream().sorted().toList();
        this.parts = new RandomParts(random, shapes, events, properties, values);
        this.metrics = events.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    public Definition next() {
        Timing timing =
                switch (random.nextInt(3)) {
                    case 0 -> new Timing.Per(grain());
                    case 1 -> window();
                    default -> null;
                };
        Measure measure = measure(timing);
        return new Definition(measure, measure instanceof Measure.Retention ? null : timing);
    }

    private Measure measure(@Nullable Timing timing) {
        return switch (parts.pick(shapes)) {
            case EVENTS, SEQUELS -> ofEvents();
            case USERS, STREAKS -> ofUsers(timing);
            case DIVISIONS -> divided(timing);
            case PERCENTILES ->
                    new Measure.Summarized(percentile(), parts.property(), parts.events());
            case NEW_USERS ->
                    parts.oneIn(3)
                            ? new Measure.UserShare(parts.newUsers(true), null)
                            : new Measure.UserCount(parts.newUsers(!parts.oneIn(3)));
            case SESSIONS -> ofSessions();
            case JOURNEYS -> new Measure.TimeTo(summary(), parts.plainEvents(), parts.link());
            case GROUPS -> ofGroups(timing);
            case HABITS -> parts.oneIn(2) ? new Measure.Stickiness(parts.doing()) : retention();
            case METRICS -> ofMetrics();
        };
    }

    private Measure ofUsers(@Nullable Timing timing) {
        return switch (random.nextInt(8)) {
            case 0 ->
                    new Measure.UserShare(
                            parts.users(timing), parts.oneIn(2) ? parts.users(timing) : null);
            case 1 -> new Measure.PerUser(ofEvents(), parts.users(timing));
            case 2 -> new Measure.PerUser(ofEvents(), Users.ANY);
            default -> new Measure.UserCount(parts.users(timing));
        };
    }

    private Measure divided(@Nullable Timing timing) {
        return switch (random.nextInt(3)) {
            case 0 -> new Measure.Summarized(Summary.AVERAGE, parts.property(), parts.events());
            case 1 -> new Measure.EventShare(parts.narrowed(), parts.where(2, 1));
            default -> new Measure.Ratio(part(timing), part(timing));
        };
    }

    private Measure part(@Nullable Timing timing) {
        return switch (random.nextInt(6)) {
            case 0 -> has(Shape.GROUPS) ? new Measure.GroupCount(groups(timing)) : ofEvents();
            case 1 -> has(Shape.METRICS) ? named() : ofEvents();
            case 2 ->
                    new Measure.UserCount(
                            has(Shape.NEW_USERS)
                                    ? parts.newUsers(parts.oneIn(2))
                                    : parts.users(timing));
            case 3 -> new Measure.UserCount(parts.users(timing));
            default -> ofEvents();
        };
    }

    private Measure.OfEvents ofEvents() {
        return ofEvents(parts.events());
    }

    private Measure.OfEvents ofEvents(Events events) {
        return switch (random.nextInt(3)) {
            case 0 -> new Measure.EventCount(events);
            case 1 -> new Measure.Total(parts.property(), events);
            default -> new Measure.Different(parts.property(), events);
        };
    }

    private Measure ofSessions() {
        return switch (random.nextInt(4)) {
            case 0 -> new Measure.SessionCount(parts.oneIn(2));
            case 1 -> new Measure.SessionLength(summary());
            case 2 -> new Measure.BetweenSessions(summary());
            default -> new Measure.PerSession(ofEvents(parts.plainEvents()));
        };
    }

    private Measure ofGroups(@Nullable Timing timing) {
        return switch (random.nextInt(5)) {
            case 0 -> new Measure.GroupShare(new Groups(parts.property(), having(timing)));
            case 1 -> new Measure.PerGroup(ofOneGroup(timing), parts.property());
            case 2 -> new Measure.Reach(parts.events(), parts.property(), 1 + random.nextInt(3));
            default -> new Measure.GroupCount(groups(timing));
        };
    }

    private Groups groups(@Nullable Timing timing) {
        return new Groups(parts.property(), parts.oneIn(4) ? null : having(timing));
    }

    /// At least two of it, so that it never says the same as `with any event`.
    private Groups.Having having(@Nullable Timing timing) {
        Bound bound = parts.pick(List.of(Bound.AT_LEAST, Bound.MORE_THAN, Bound.EXACTLY));
        Measure of = ofOneGroup(timing);
        BigDecimal limit = BigDecimal.valueOf(2 + random.nextInt(3));
        boolean fractions = of instanceof Measure.Total && parts.oneIn(2);
        return new Groups.Having(
                bound, fractions ? limit.subtract(new BigDecimal("0.75")) : limit, of);
    }

    private Measure ofOneGroup(@Nullable Timing timing) {
        if (has(Shape.METRICS) && parts.oneIn(3)) {
            return named();
        }
        return parts.oneIn(2) ? ofEvents() : new Measure.UserCount(parts.users(timing));
    }

    private Measure retention() {
        Deed.Did again = parts.oneIn(2) ? null : parts.did(simple(), null);
        return new Measure.Retention(parts.users(null), again, grain());
    }

    /// One that `did …` can say.
    private Threshold simple() {
        Threshold threshold = parts.threshold(null);
        return threshold instanceof Threshold.Different || threshold instanceof Threshold.Total
                ? Threshold.ONCE
                : threshold;
    }

    private Measure ofMetrics() {
        return switch (random.nextInt(4)) {
            case 0 ->
                    new Measure.Composite(
                            Stream.generate(this::score).limit(2 + random.nextInt(3)).toList());
            case 1 -> new Measure.Placeholder(parts.pick(metrics));
            case 2 ->
                    new Measure.Imported(
                            parts.pick(List.of(Measure.Gathering.values())),
                            Name.of(parts.pick(metrics)));
            default -> named();
        };
    }

    private Measure.Part score() {
        BigDecimal from = parts.amount();
        BigDecimal to = Value.plain(from.add(BigDecimal.valueOf(parts.oneIn(2) ? -3 : 7)));
        return new Measure.Part(
                named().name(), from, to, BigDecimal.valueOf(1 + random.nextInt(3)));
    }

    private Measure.Named named() {
        return new Measure.Named(Name.of(parts.pick(metrics)));
    }

    private Summary summary() {
        return parts.oneIn(2) ? Summary.AVERAGE : percentile();
    }

    private Summary percentile() {
        return parts.oneIn(2) ? Summary.MEDIAN : new Summary.Percentile(random.nextInt(1, 100));
    }

    private Timing window() {
        return parts.oneIn(2)
                ? new Timing.OverLast(1 + random.nextInt(40), Timing.Unit.DAY)
                : new Timing.OverLast(1 + random.nextInt(13), Timing.Unit.WEEK);
    }

    private Grain grain() {
        return parts.pick(List.of(Grain.values()));
    }

    private boolean has(Shape shape) {
        return shapes.contains(shape);
    }
}
