package cynosure.reference;

import cynosure.metric.Events;
import cynosure.metric.Groups;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Measures of the values of a property, taken as things of their own.
final class GroupReadings {

    private final Scope scope;

    GroupReadings(Scope scope) {
        this.scope = scope;
    }

    Reading of(Measure measure) {
        return switch (measure) {
            case Measure.GroupCount(Groups groups) -> Reading.plain(counting(groups));
            case Measure.GroupShare(Groups groups) ->
                    Reading.divided(counting(groups), (long) things(groups.property()).size());
            case Measure.PerGroup(Measure each, Name property) -> {
                var amounts = new ArrayList<Number>();
                for (String thing : things(property)) {
                    amounts.add(amount(each, property, thing));
                }
                yield Reading.average(amounts);
            }
            case Measure.Reach(Events events, Name property, long atLeast) ->
                    Reading.plain(reach(events, property, atLeast));
            default -> throw new IllegalArgumentException("no measure of groups: " + measure);
        };
    }

    /// The groups with any event in the period or window.
    private List<String> things(Name property) {
        return scope.facts().stream()
                .map(fact -> Matching.text(fact, property))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private long counting(Groups groups) {
        return things(groups.property()).stream().filter(thing -> counts(groups, thing)).count();
    }

    private boolean counts(Groups groups, String thing) {
        Groups.Having having = groups.having();
        return having == null
                || Reading.meets(
                        amount(having.of(), groups.property(), thing),
                        having.bound(),
                        having.amount());
    }

    private Number amount(Measure each, Name property, String thing) {
        Scope own = scope.narrowed(fact -> thing.equals(Matching.text(fact, property)));
        return Objects.requireNonNull(new Readings(own).of(each).value());
    }

    private long reach(Events events, Name property, long atLeast) {
        List<Fact> chosen =
                scope.chosen(events, scope.facts()).stream()
                        .filter(fact -> fact.actor() != null)
                        .toList();
        long pairs = 0;
        for (String thing : things(property)) {
            long users =
                    chosen.stream()
                            .filter(fact -> thing.equals(Matching.text(fact, property)))
                            .map(Fact::actor)
                            .distinct()
                            .count();
            pairs += users >= atLeast ? users : 0;
        }
        return pairs;
    }
}
