/// What the measured events are: what people say of each beside what was seen of it, what engineers
/// are still asked to send, and what became unusual.
///
/// It knows names, counts and days of events, and which metrics speak of them. It never changes an
/// event, and of the people in them it knows nothing.
@NullMarked
package cynosure.catalogue;

import org.jspecify.annotations.NullMarked;
