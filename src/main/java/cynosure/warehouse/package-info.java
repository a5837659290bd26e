/// Where measured events live: an embedded analytical database.
///
/// This room alone opens a connection to the events. It keeps the tables, knows which column holds
/// which property, runs queries that others have written and can stop them. It knows nothing of
/// files, sentences or people, and a name or value of the data never becomes query text here.
@NullMarked
package cynosure.warehouse;

import org.jspecify.annotations.NullMarked;
