/// What Cynosure's speed is, measured with one command (`./cynosure bench`) and written to
/// `docs/benchmarks.md`. Nothing here asserts a time.
@NullMarked
package cynosure.benchmark;

import org.jspecify.annotations.NullMarked;
