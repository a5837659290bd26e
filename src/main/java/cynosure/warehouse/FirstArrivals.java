package cynosure.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// When an event, or a property of it, came in for the first time, and from where.
public final class FirstArrivals {

    private final Warehouse warehouse;

    public FirstArrivals(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /// A first arrival.
    ///
    /// @param landing the number of the landing it came with
    /// @param source the id of the source that sent it; null when it came in a file
    /// @param received when it was received; null when it came in a file
    public record First(int landing, @Nullable String source, @Nullable Instant received) {}

    /// @param property empty for the event itself
    public Optional<First> of(String event, String property) {
        WarehouseLayout layout = warehouse.layout();
        Optional<Object> number = layout.event(event);
        String holds =
                layout.propertyColumns().of(property).stream()
                        .map(column -> "e." + layout.propertyColumns().name(column))
                        .map(name -> name + " is not null")
                        .collect(Collectors.joining(" or ", " and (", ")"));
        if (number.isEmpty() || !property.isEmpty() && holds.equals(" and ()")) {
            return Optional.empty();
        }
        int name = ((EventNumber) number.get()).number();
        String only = property.isEmpty() ? "" : holds;
        return warehouse.read(connection -> first(connection, name, only));
    }

    private static Optional<First> first(Connection connection, int event, String only)
            throws SQLException {
        String sql =
                """
                select e.import_number, d.source, d.received
                from event e
                    left join delivery d on d.landing = e.import_number and d.id = e.id
                where e.name = ? and e.import_number = (select min(import_number)
                                                        from event e
                                                        where name = ?%1$s)%1$s
                order by d.received nulls last
                limit 1
                """
                        .formatted(only);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, event);
            statement.setInt(2, event);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(
                                new First(
                                        rows.getInt(1), rows.getString(2), Tables.instant(rows, 3)))
                        : Optional.empty();
            }
        }
    }
}
