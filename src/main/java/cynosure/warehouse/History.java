package cynosure.warehouse;

import java.util.ArrayList;
import java.util.List;

/// All that was known from each telling on, as query text: over the window `past`, the latest value
/// of each trait. A trait told as a number replaces the same trait told as text.
record History(Columns traits) {

    /// For the inner query: each trait's latest value, of whatever kind, with a comma before it.
    String known() {
        StringBuilder known = new StringBuilder();
        for (String name : traits.names()) {
            known.append(
                    """
                    , last_value(case when %s then {%s} end ignore nulls) over past as %s
                    """
                            .formatted(anyOf(name), struct(name), called(name)));
        }
        return known.toString();
    }

    /// For the outer query: the columns of all traits, with a comma before each.
    String columns() {
        StringBuilder columns = new StringBuilder();
        for (Column column : traits.all()) {
            String name = traits.name(column);
            columns.append(", %s.%s as %s".formatted(called(column.property()), name, name));
        }
        return columns.toString();
    }

    private String called(String name) {
        return "k" + traits.number(name);
    }

    private String anyOf(String name) {
        List<String> present = new ArrayList<>();
        traits.of(name).forEach(column -> present.add(traits.name(column) + " is not null"));
        return String.join(" or ", present);
    }

    private String struct(String name) {
        List<String> fields = new ArrayList<>();
        traits.of(name).forEach(c -> fields.add("'%1$s': %1$s".formatted(traits.name(c))));
        return String.join(", ", fields);
    }
}
