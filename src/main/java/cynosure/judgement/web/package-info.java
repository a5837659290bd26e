/// The pages on which a metric is judged: advice, the checklist, the eight questions.
@NullMarked
package cynosure.judgement.web;

import org.jspecify.annotations.NullMarked;
