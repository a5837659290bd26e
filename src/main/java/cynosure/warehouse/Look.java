package cynosure.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// What is found out about arriving rows: the numbers of their names and ids, and in which sessions
/// their events are. Only tables of the moment are made of it, see [Numbering] and [Sessions].
///
/// It may go ahead of the transaction in which the rows land, and is faster then: a table that was
/// made in a transaction that isn't over yet is read by one thread alone.
final class Look implements AutoCloseable {

    private final Connection connection;
    private final Arriving arriving;
    private final Numbering numbering;
    private final Scratch scratch;
    private @Nullable Findings findings;
    private boolean ahead;

    private Look(Connection connection, Arriving arriving, Scratch scratch) {
        this.connection = connection;
        this.arriving = arriving;
        this.scratch = scratch;
        this.numbering = new Numbering(connection, arriving);
    }

    static Look at(Connection connection, Arriving arriving) throws SQLException {
        return new Look(connection, arriving, Scratch.of(connection));
    }

    /// Finds out everything now, unless something would have to be kept for that: who is who where
    /// devices are named, and what has been delivered.
    Look ahead() throws SQLException {
        if (arriving.repeats() == Repeats.BY_DELIVERY || namesDevices()) {
            return this;
        }
        numbering.number();
        new Joining(connection).nobody();
        numbering.arrive();
        walk();
        ahead = true;
        return this;
    }

    /// Gives numbers, and keeps those that are new.
    void number() throws SQLException {
        if (!ahead) {
            numbering.number();
        }
        numbering.keep();
    }

    /// Looks at who did what in which session; who is who must be settled by now.
    void sessions() throws SQLException {
        if (!ahead) {
            numbering.callAgain();
            numbering.arrive();
            walk();
        }
    }

    private void walk() throws SQLException {
        findings = Findings.of(connection, arriving.table(), scratch);
        new Sessions(connection).look(arriving, scratch, findings);
    }

    private boolean namesDevices() throws SQLException {
        String sql = "select count(other) from " + arriving.table();
        return Tables.number(connection, sql) > 0;
    }

    /// From here on queries can't ask what was found out.
    @Override
    public void close() {
        if (findings != null) {
            findings.close();
        }
        scratch.close();
    }
}
