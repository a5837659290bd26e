package cynosure.events.table;

import cynosure.events.TableRow;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Rows on their way from PostgreSQL: the row as JSON, and its mark as text.
record PostgresRows(Place.Postgres place, PreparedStatement statement, ResultSet rows)
        implements OpenTable.Stream {

    @Override
    public @Nullable TableRow next() {
        try {
            if (!rows.next()) {
                return null;
            }
            String mark = rows.getString(2);
            return new TableRow(rows.getString(1), mark == null ? null : new BigDecimal(mark));
        } catch (SQLException e) {
            throw Trouble.of(place, e);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw Trouble.of(place, e);
        }
    }
}
