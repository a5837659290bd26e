/// The room's pages: planning, joining, the room itself for phone and facilitator, and the record.
@NullMarked
package cynosure.workshop.web;

import org.jspecify.annotations.NullMarked;
