/// What a team believes: its North Star Metric, the inputs that move it, and the results that
/// follow, revision by revision.
///
/// Nothing is rewritten: every change is a new revision with a who, a when and a why. A definition
/// is a sentence that others compute; this room keeps it whether or not it can be computed yet. It
/// knows no events and no numbers of its own.
@NullMarked
package cynosure.framework;

import org.jspecify.annotations.NullMarked;
