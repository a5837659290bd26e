/// Whether a metric is any good: what people, rules and data say about it.
///
/// People judge it by a checklist and answer eight questions; rules ask what a good coach would
/// ask, and are waved off with a reason; data says what it can. What people say is kept for ever
/// and the latest counts. Nothing here is ever a mark for a person. The room reads the framework
/// and never changes it.
@NullMarked
package cynosure.judgement;

import org.jspecify.annotations.NullMarked;
