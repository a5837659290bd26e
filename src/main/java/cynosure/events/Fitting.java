package cynosure.events;

import cynosure.metric.Vocabulary.Kind;
import cynosure.warehouse.Column;
import cynosure.warehouse.WarehouseLayout;
import cynosure.warehouse.Width;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the properties of arrivals go, and which of them find no column any more: whoever makes up
/// a new name with every event must not keep the others' events out.
final class Fitting {

    private record Key(String name, Kind kind) {}

    private final Set<String> properties;
    private final Set<String> traits;
    private final Set<String> groupTraits;
    private final Map<Key, Integer> places = new LinkedHashMap<>();
    private final List<Width> widths = new ArrayList<>();
    private int room;

    /// @param room how many new names there may be
    Fitting(WarehouseLayout known, int room) {
        this.properties = new HashSet<>(known.properties());
        this.traits = new HashSet<>(known.traits());
        this.groupTraits = new HashSet<>(known.groupTraits());
        this.room = room;
    }

    void see(Arrival arrival) {
        if (arrival instanceof Arrival.GroupTold told) {
            see(properties, Map.of(told.type(), told.group()));
        }
        see(known(arrival), said(arrival));
    }

    private void see(Set<String> known, Map<String, Object> said) {
        said.forEach(
                (name, value) -> {
                    if (!known.contains(name) && room > 0) {
                        known.add(name);
                        room--;
                    }
                    if (known.contains(name)) {
                        place(name, value);
                    }
                });
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        places.forEach(
                (key, place) -> columns.add(new Column(key.name, key.kind, widths.get(place))));
        return columns;
    }

    /// What was said, in the order of the columns.
    @Nullable Object[] values(Arrival arrival) {
        @Nullable Object[] values = new Object[widths.size()];
        Set<String> known = known(arrival);
        said(arrival)
                .forEach(
                        (name, value) -> {
                            if (known.contains(name)) {
                                values[places.get(new Key(name, kind(value)))] = value;
                            }
                        });
        return values;
    }

    /// What found no column, as JSON; null when everything did.
    @Nullable String rest(Arrival arrival) {
        Map<String, Object> rest = new LinkedHashMap<>(said(arrival));
        rest.keySet().removeAll(known(arrival));
        return rest.isEmpty() ? null : ArrivalText.of(rest);
    }

    private Set<String> known(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Understood event -> event.name().equals("identify") ? traits : properties;
            case Arrival.GroupTold told ->
                    properties.contains(told.type()) ? groupTraits : Set.of();
            case Arrival.Alias _, Arrival.Unclear _ -> Set.of();
        };
    }

    /// What goes into columns, by their names. The groups of an event are properties, too, and what
    /// is told of a group is called by its type.
    private static Map<String, Object> said(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Understood event when event.groups().isEmpty() -> event.properties();
            case Arrival.Understood event -> {
                Map<String, Object> all = new LinkedHashMap<>(event.properties());
                all.putAll(event.groups());
                yield all;
            }
            case Arrival.GroupTold told -> {
                Map<String, Object> all = new LinkedHashMap<>();
                told.properties()
                        .forEach((name, value) -> all.put(told.type() + "." + name, value));
                yield all;
            }
            case Arrival.Alias _, Arrival.Unclear _ -> Map.of();
        };
    }

    private void place(String name, Object value) {
        Integer place = places.putIfAbsent(new Key(name, kind(value)), widths.size());
        Width width = value instanceof BigDecimal number ? Width.of(number) : Width.EXACT;
        if (place == null) {
            widths.add(width);
        } else {
            widths.set(place, widths.get(place).widest(width));
        }
    }

    private static Kind kind(Object value) {
        return switch (value) {
            case BigDecimal number -> Kind.NUMBER;
            case Boolean flag -> Kind.FLAG;
            default -> Kind.TEXT;
        };
    }
}
