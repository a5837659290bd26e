/// The tables `advice_waiver`, `checklist_opinion`, `formula_belief`, `question_answer` and
/// `question_draft`.
@NullMarked
package cynosure.judgement.store;

import org.jspecify.annotations.NullMarked;
