package cynosure.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Something done with a connection that the warehouse lends for just that long.
@FunctionalInterface
public interface Work<T extends @Nullable Object> {

    T with(Connection connection) throws SQLException;
}
