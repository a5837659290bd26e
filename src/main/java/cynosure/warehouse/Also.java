package cynosure.warehouse;

import java.sql.Connection;
import java.sql.SQLException;

/// What else is written in the transaction in which events land.
@FunctionalInterface
public interface Also {

    void write(Connection connection, Landed landed) throws SQLException;
}
