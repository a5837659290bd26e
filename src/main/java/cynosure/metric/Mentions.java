package cynosure.metric;

import cynosure.metric.Vocabulary.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Walks through a definition and tells of every name in it: events, and properties with the event
/// they are read from and the kinds that fit their use.
final class Mentions {

    private static final Set<Kind> NUMBER = EnumSet.of(Kind.NUMBER);
    private static final Set<Kind> ANY = EnumSet.allOf(Kind.class);

    private final Consumer<Name> events;
    private final Property properties;

    /// Told of a property: the event it is read from (null for any), and what kinds fit.
    @FunctionalInterface
    interface Property {
        void mentioned(@Nullable Name event, Name property, Set<Kind> fitting);
    }

    Mentions(Consumer<Name> events, Property properties) {
        this.events = events;
        this.properties = properties;
    }

    void of(Definition definition) {
        measure(definition.measure());
    }

    private void measure(Measure measure) {
        switch (measure) {
            case Measure.EventCount(Events of) -> events(of);
            case Measure.Total(Name property, Events of) -> property(of, property, NUMBER);
            case Measure.Average(Name property, Events of) -> property(of, property, NUMBER);
            case Measure.Different(Name property, Events of) -> property(of, property, ANY);
            case Measure.UserCount(Users users) -> users(users);
            case Measure.EventShare(Events of, Condition among) -> {
                events(of);
                condition(of.name(), among);
            }
            case Measure.UserShare(Users users, Users among) -> {
                users(users);
                if (among != null) {
                    users(among);
                }
            }
            case Measure.PerUser(Measure inner, Users users) -> {
                measure(inner);
                users(users);
            }
            case Measure.Ratio(Measure above, Measure below) -> {
                measure(above);
                measure(below);
            }
        }
    }

    private void property(Events of, Name property, Set<Kind> fitting) {
        properties.mentioned(of.name(), property, fitting);
        events(of);
    }

    private void events(Events of) {
        if (of.name() != null) {
            events.accept(of.name());
        }
        condition(of.name(), of.by());
        condition(of.name(), of.where());
    }

    private void users(Users users) {
        switch (users.deed()) {
            case Deed.Did(Events of, Threshold threshold) -> {
                events(of);
                condition(of.name(), users.with());
                switch (threshold) {
                    case Threshold.Different(_, _, Name property) -> property(of, property, ANY);
                    case Threshold.Total(_, _, Name property) -> property(of, property, NUMBER);
                    case Threshold.Times _, Threshold.OnDays _, Threshold.OnAverage _ -> {}
                }
            }
        }
    }

    private void condition(@Nullable Name event, @Nullable Condition condition) {
        switch (condition) {
            case null -> {}
            case Condition.And(List<Condition> all) -> all.forEach(c -> condition(event, c));
            case Condition.Or(List<Condition> any) -> any.forEach(c -> condition(event, c));
            case Condition.Test test -> properties.mentioned(event, test.property(), fitting(test));
        }
    }

    private static Set<Kind> fitting(Condition.Test test) {
        return switch (test) {
            case Condition.Is(_, Value value) -> EnumSet.of(value.kind());
            case Condition.IsNot(_, Value value) -> EnumSet.of(value.kind());
            case Condition.OneOf(_, List<Value> values) -> {
                var kinds = EnumSet.noneOf(Kind.class);
                values.forEach(value -> kinds.add(value.kind()));
                yield kinds;
            }
            case Condition.Compared _ -> NUMBER;
            case Condition.Missing _, Condition.Present _ -> ANY;
        };
    }
}
