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

    /// Told of a property: the event it is read from (null for any), what kinds fit, and whether a
    /// trait of the user will do.
    @FunctionalInterface
    interface Property {
        void mentioned(@Nullable Name event, Name property, Set<Kind> fitting, boolean trait);
    }

    Mentions(Consumer<Name> events, Property properties) {
        this.events = events;
        this.properties = properties;
    }

    void of(Definition definition) {
        measure(definition.measure());
    }

    void of(Cohort cohort) {
        switch (cohort) {
            case Cohort.New(Newcomers newcomers, _, _) -> {
                if (newcomers.first() != null) {
                    events.accept(newcomers.first());
                }
            }
            case Cohort.With(Condition condition) -> condition(null, condition, true);
        }
    }

    private void measure(Measure measure) {
        switch (measure) {
            case Measure.EventCount(Events of) -> events(of);
            case Measure.Total(Name property, Events of) -> property(of, property, NUMBER);
            case Measure.Summarized(_, Name property, Events of) -> property(of, property, NUMBER);
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
            case Measure.PerSession(Measure inner) -> measure(inner);
            case Measure.TimeTo(_, Events from, Sequel to) -> {
                events(from);
                sequel(from.name(), to);
            }
            case Measure.GroupCount(Groups groups) -> groups(groups);
            case Measure.GroupShare(Groups groups) -> groups(groups);
            case Measure.PerGroup(Measure of, Name property) -> {
                measure(of);
                properties.mentioned(null, property, ANY, false);
            }
            case Measure.Reach(Events of, Name property, _) -> property(of, property, ANY);
            case Measure.Stickiness(Users users) -> users(users);
            case Measure.Retention(Users users, Deed.Did again, _) -> {
                users(users);
                if (again != null) {
                    deed(again);
                }
            }
            case Measure.Ratio(Measure above, Measure below) -> {
                measure(above);
                measure(below);
            }
            case Measure.SessionCount _,
                    Measure.SessionLength _,
                    Measure.BetweenSessions _,
                    Measure.Named _,
                    Measure.Composite _,
                    Measure.Placeholder _,
                    Measure.Imported _ -> {}
        }
    }

    private void groups(Groups groups) {
        properties.mentioned(null, groups.property(), ANY, false);
        if (groups.having() != null) {
            measure(groups.having().of());
        }
    }

    private void property(Events of, Name property, Set<Kind> fitting) {
        properties.mentioned(of.name(), property, fitting, false);
        events(of);
    }

    private void events(Events of) {
        if (of.name() != null) {
            events.accept(of.name());
        }
        condition(of.name(), of.by(), true);
        condition(of.name(), of.where());
        if (of.sequel() != null) {
            sequel(of.name(), of.sequel());
        }
    }

    private void sequel(@Nullable Name first, Sequel sequel) {
        if (sequel.event() != null) {
            events.accept(sequel.event());
        }
        for (Name same : sequel.same()) {
            properties.mentioned(first, same, ANY, false);
            properties.mentioned(sequel.event(), same, ANY, false);
        }
        condition(sequel.event(), sequel.where());
    }

    private void users(Users users) {
        Deed.Did did =
                switch (users.deed()) {
                    case Deed.Did deed -> deed;
                };
        Newcomers fresh = users.fresh();
        if (fresh != null && fresh.first() != null) {
            events.accept(fresh.first());
        }
        condition(fresh == null ? did.events().name() : fresh.first(), users.with(), true);
        deed(did);
    }

    private void deed(Deed.Did did) {
        Events of = did.events();
        events(of);
        switch (did.threshold()) {
            case Threshold.Different(_, _, Name property) -> property(of, property, ANY);
            case Threshold.Total(_, _, Name property) -> property(of, property, NUMBER);
            case Threshold.Times _,
                    Threshold.OnDays _,
                    Threshold.DaysInARow _,
                    Threshold.OnAverage _ -> {}
        }
    }

    private void condition(@Nullable Name event, @Nullable Condition condition) {
        condition(event, condition, false);
    }

    private void condition(@Nullable Name event, @Nullable Condition condition, boolean trait) {
        switch (condition) {
            case null -> {}
            case Condition.And(List<Condition> all) -> all.forEach(c -> condition(event, c, trait));
            case Condition.Or(List<Condition> any) -> any.forEach(c -> condition(event, c, trait));
            case Condition.Test test ->
                    properties.mentioned(event, test.property(), fitting(test), trait);
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
