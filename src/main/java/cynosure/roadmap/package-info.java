/// What the team works on, held against what it believes: which input each item of the roadmap
/// serves, clearly, under an assumption, or not at all.
///
/// An item comes from a list that people bring or paste, and keeps the key that the list gave it.
/// What an item serves is always said by somebody; nothing is guessed. The room reads the framework
/// and never changes it, and knows nothing of numbers: whether the work helps is measured
/// elsewhere. Nothing here is ever a mark for a person.
@NullMarked
package cynosure.roadmap;

import org.jspecify.annotations.NullMarked;
