/// A session in progress: people in a room, an agenda, silent writing, a reveal, scores, votes and
/// one decision.
///
/// A workshop is a deterministic state machine: a verb looks at the state and answers with
/// happenings, and the state after a happening is always the same. Clock and ids are handed in. It
/// knows the framework, into which it adopts; it knows nothing of pages, SQL or events that are
/// measured.
@NullMarked
package cynosure.workshop;

import org.jspecify.annotations.NullMarked;
