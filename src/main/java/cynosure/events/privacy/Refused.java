package cynosure.events.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/// What was refused, and is kept as it was sent.
final class Refused {

    private Refused() {}

    /// Takes out all that is no text: it can't be looked through, so nobody knows who is in it.
    static @Nullable Void unreadable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from unclear where bytes is not null");
        }
        return null;
    }
}
