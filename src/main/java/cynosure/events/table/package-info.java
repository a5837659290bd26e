/// Tables that lie elsewhere and are read again and again: in PostgreSQL, in a DuckDB file, in
/// Parquet files.
///
/// Knows where a table lies, how far it was read and when it is read next; keeps of each row one
/// event, however often it is read. Must never write to a table, open what the server's keeper did
/// not allow, or know pages.
@NullMarked
@NamedInterface("table")
package cynosure.events.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
