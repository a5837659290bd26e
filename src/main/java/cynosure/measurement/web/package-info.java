/// A definition's readings as a picture, a table and a file, at an address that says what is asked.
///
/// Any page can show them by fetching the piece. Knows sentences and readings; must never know
/// whose metric it is.
@NullMarked
package cynosure.measurement.web;

import org.jspecify.annotations.NullMarked;
