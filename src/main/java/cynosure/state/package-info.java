/// Our own database: SQLite by default, PostgreSQL by choice, through the same plain SQL.
///
/// Opens the connection pool and brings the tables up to date. It knows no table's meaning: each
/// room's `store` does.
@NullMarked
package cynosure.state;

import org.jspecify.annotations.NullMarked;
