/// The pages of what the numbers said: series as drawings and tables. Closed to other rooms.
@NullMarked
package cynosure.measurement.web;

import org.jspecify.annotations.NullMarked;
