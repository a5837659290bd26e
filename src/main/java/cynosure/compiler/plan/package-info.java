/// What a query does, engine by engine the same: steps of selections over typed expressions.
///
/// A plan holds no word of any engine's SQL. Passes make it from a definition; a dialect spells it.
@NullMarked
package cynosure.compiler.plan;

import org.jspecify.annotations.NullMarked;
