package cynosure.events;

import cynosure.events.reading.JsonRows;
import cynosure.events.reading.Numbers;
import cynosure.events.reading.Row;
import cynosure.events.reading.Rows;
import cynosure.events.reading.Times;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rows of a known export as everybody would write them: first who, what, when and an id, then
/// the event's own properties under their own names, also those that stood as JSON in a text.
final class ExportRows implements Rows {

    private static final int PARTS = 4;

    private final Rows rows;
    private final Export export;
    private final boolean typed;
    private final boolean sent;
    private final String event;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Integer> targets = new ArrayList<>();
    private final List<int[]> sought = new ArrayList<>();
    private @Nullable Object[] values = new Object[0];

    /// @param typed whether values are numbers and flags, not only text
    /// @param file the name of the file, which says what a table of a warehouse holds
    /// @param sent whether ids are wanted as clients of the product send them
    ExportRows(Rows rows, Export export, boolean typed, String file, boolean sent) {
        this.rows = rows;
        this.export = export;
        this.typed = typed;
        this.sent = sent;
        this.event = export.eventOf(file).orElse("");
        for (String part :
                List.of(
                        export.whoColumn(),
                        export.whatColumn(),
                        export.whenColumn(),
                        export.idColumn())) {
            place(part);
        }
        for (List<String> parts :
                List.of(export.who(), export.what(), export.when(), export.id())) {
            int[] unknown = new int[parts.size()];
            Arrays.fill(unknown, -1);
            sought.add(unknown);
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        Row row = rows.next();
        return row instanceof Row.Read read ? understood(read) : row;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public List<String> raw() {
        return rows.columns();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private Row understood(Row.Read row) {
        see();
        values = new Object[columns.size()];
        for (int i = 0; i < row.values().length && i < targets.size(); i++) {
            Object value = row.values()[i];
            if (value != null) {
                keep(rows.columns().get(i), targets.get(i), value);
            }
        }
        put(place(export.whoColumn()), first(row, 0));
        Object what = first(row, 1);
        put(place(export.whatColumn()), what == null && !event.isEmpty() ? event : what);
        put(place(export.whenColumn()), first(row, 2));
        put(place(export.idColumn()), together(row));
        return new Row.Read(row.line(), values, row.text());
    }

    /// Takes in the columns that are new.
    private void see() {
        List<String> names = rows.columns();
        while (targets.size() < names.size()) {
            int at = targets.size();
            String name = names.get(at);
            targets.add(export.property(name, event).map(this::place).orElse(-1));
            seek(0, export.who(), name, at);
            seek(1, export.what(), name, at);
            seek(2, export.when(), name, at);
            seek(3, export.id(), name, at);
        }
    }

    private void seek(int part, List<String> wanted, String name, int at) {
        int place = wanted.indexOf(name);
        if (place >= 0) {
            sought.get(part)[place] = at;
        }
    }

    private int place(String name) {
        Integer known = places.putIfAbsent(name, columns.size());
        if (known == null) {
            columns.add(name);
            return columns.size() - 1;
        }
        return known;
    }

    private void keep(String column, int target, Object value) {
        boolean json = value instanceof String text && text.startsWith("{");
        if (!json || !holdsJson(column)) {
            put(target, value);
            return;
        }
        Map<String, Object> inside = JsonRows.flat((String) value).orElse(null);
        if (inside == null) {
            put(target, value);
        } else {
            inside.forEach(
                    (name, one) ->
                            export.property(column + "." + name, event)
                                    .ifPresent(own -> put(place(own), fitting(one))));
        }
    }

    private static boolean holdsJson(String column) {
        return Set.of(
                        "properties",
                        "person_properties",
                        "event_properties",
                        "user_properties",
                        "groups")
                .contains(column);
    }

    private Object fitting(Object value) {
        return typed ? value : value instanceof BigDecimal ? Cell.text(value) : value.toString();
    }

    private void put(int place, @Nullable Object value) {
        if (place < 0) {
            return;
        }
        if (place >= values.length) {
            values = Arrays.copyOf(values, Math.max(columns.size(), place + 1));
        }
        if (value != null || place < PARTS) {
            values[place] = value;
        }
    }

    private @Nullable Object first(Row.Read row, int part) {
        for (int at : sought.get(part)) {
            Object value = row.value(at);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /// The parts of the id as one. Without the product's own, nothing can be said to be the same.
    /// Several parts are hashed: among them may be who it was, which is kept in one place only.
    private @Nullable Object together(Row.Read row) {
        int[] parts = sought.get(3);
        int own = export == Export.AMPLITUDE ? 0 : parts.length - 1;
        if (row.value(parts[own]) == null) {
            return null;
        }
        if (parts.length == 1) {
            return row.value(parts[0]);
        }
        if (sent) {
            return asSent(row, own);
        }
        String all =
                Arrays.stream(parts)
                        .mapToObj(row::value)
                        .map(value -> value == null ? "" : Cell.text(value))
                        .collect(Collectors.joining("\n"));
        byte[] digest = Digested.fresh().digest(all.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 16);
    }

    /// As the dialect of the product has it: the product's own id, and a hash of what it is only
    /// unique together with. Of a time, that is the second.
    private String asSent(Row.Read row, int own) {
        int[] parts = sought.get(3);
        String id = Cell.text(row.value(parts[own]));
        List<@Nullable String> others = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            Object value = row.value(parts[i]);
            boolean time = export.when().contains(export.id().get(i));
            if (i != own) {
                others.add(value == null ? null : time ? second(value) : Cell.text(value));
            }
        }
        if (others.stream().allMatch(Objects::isNull)) {
            return id;
        }
        byte[] all = others.toString().getBytes(StandardCharsets.UTF_8);
        return id + "-" + HexFormat.of().formatHex(Digested.fresh().digest(all), 0, 8);
    }

    private static String second(Object time) {
        String text = Cell.text(time);
        if (!Numbers.plain(text)) {
            return text;
        }
        BigDecimal number = new BigDecimal(text);
        boolean millis = number.compareTo(Times.FIRST_MILLIS) >= 0;
        return (millis ? number.movePointLeft(3) : number)
                .setScale(0, RoundingMode.FLOOR)
                .toPlainString();
    }
}
