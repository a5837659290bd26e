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
    private final Map<Key, Integer> places = new LinkedHashMap<>();
    private final List<Width> widths = new ArrayList<>();
    private int room;

    /// @param room how many new names there may be
    Fitting(WarehouseLayout known, int room) {
        this.properties = new HashSet<>(known.properties());
        this.traits = new HashSet<>(known.traits());
        this.room = room;
    }

    void see(Arrival.Understood event) {
        Set<String> known = known(event);
        event.properties()
                .forEach(
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

    /// The event's values in the order of the columns.
    @Nullable Object[] values(Arrival.Understood event) {
        @Nullable Object[] values = new Object[widths.size()];
        Set<String> known = known(event);
        event.properties()
                .forEach(
                        (name, value) -> {
                            if (known.contains(name)) {
                                values[places.get(new Key(name, kind(value)))] = value;
                            }
                        });
        return values;
    }

    /// What found no column, as JSON; null when everything did.
    @Nullable String rest(Arrival.Understood event) {
        Map<String, Object> rest = new LinkedHashMap<>(event.properties());
        rest.keySet().removeAll(known(event));
        return rest.isEmpty() ? null : ArrivalText.of(rest);
    }

    private Set<String> known(Arrival.Understood event) {
        return event.name().equals("identify") ? traits : properties;
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
