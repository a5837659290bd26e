package cynosure.warehouse;

import cynosure.compiler.Layout;
import cynosure.metric.Vocabulary.Kind;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Which column holds what and which number stands for which event, as it was at one moment.
///
/// A layout never changes; after more has been written, ask the warehouse for a new one. Columns
/// and numbers are only ever added, so an old layout stays valid.
public final class WarehouseLayout implements Layout {

    private final Columns properties;
    private final Columns traits;
    private final Columns groups;
    private final Map<String, Integer> events;
    private final ZoneId days;

    WarehouseLayout(
            Columns properties,
            Columns traits,
            Columns groups,
            Map<String, Integer> events,
            ZoneId days) {
        this.properties = properties;
        this.traits = traits;
        this.groups = groups;
        this.events = Map.copyOf(events);
        this.days = days;
    }

    @Override
    public String table() {
        return "event";
    }

    @Override
    public Optional<Object> event(String name) {
        return Optional.ofNullable(events.get(name)).map(number -> new EventNumber(number, name));
    }

    /// What events say themselves goes before what was told of their groups.
    @Override
    public Optional<String> column(String property, Kind kind) {
        return properties.of(property).isEmpty()
                ? groups.name(property, kind)
                : properties.name(property, kind);
    }

    @Override
    public Optional<String> trait(String name, Kind kind) {
        return traits.name(name, kind);
    }

    @Override
    public Optional<String> actorDays(ZoneId zone) {
        return zone.getRules().equals(days.getRules())
                ? Optional.of("actor_day")
                : Optional.empty();
    }

    /// The names of all properties of events.
    public Collection<String> properties() {
        return properties.names();
    }

    /// The names of all that was told of actors.
    public Collection<String> traits() {
        return traits.names();
    }

    /// The names of all that was told of groups: the type of group, a dot and the name.
    public Collection<String> groupTraits() {
        return groups.names();
    }

    Columns groupColumns() {
        return groups;
    }

    Columns propertyColumns() {
        return properties;
    }

    Columns traitColumns() {
        return traits;
    }
}
