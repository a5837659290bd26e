package cynosure.warehouse;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.sql.SQLException;
import java.util.Locale;
import org.duckdb.DuckDBConnection;

/// What the database's own errors mean to us.
final class Failure {

    private Failure() {}

    static boolean fatal(SQLException e) {
        String text = text(e);
        return text.startsWith("fatal error")
                || text.contains("database has been invalidated")
                || text.startsWith("internal error");
    }

    static Fault of(SQLException e) {
        String text = text(e);
        if (text.contains("interrupted")) {
            return new Fault(
                    Fault.Kind.CONFLICT,
                    Problem.of("warehouse.stopped", "The query was stopped before its end.", ""));
        }
        if (text.startsWith("out of memory")) {
            return new Fault(
                    Fault.Kind.UNAVAILABLE,
                    Problem.of(
                            "warehouse.out-of-memory",
                            "This question needs more memory than the event store may use.",
                            "Ask for fewer periods, or start with more memory: --memory 4GB."));
        }
        return new Fault(
                Fault.Kind.UNAVAILABLE,
                Problem.of(
                        "warehouse.failed",
                        "The event store could not answer: " + firstLine(e),
                        "Try again; if it stays, the log has more."));
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static String text(SQLException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    }

    /// What went wrong first counts; that nothing is left to undo then is no news.
    static void rollBack(DuckDBConnection connection, Exception first) {
        try {
            connection.rollback();
        } catch (SQLException nothingLeft) {
            first.addSuppressed(nothingLeft);
        }
    }
}
