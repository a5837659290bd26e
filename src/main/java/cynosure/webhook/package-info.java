/// What is told to other programs: messages, signed and sent by HTTP to the addresses that the
/// owner named.
///
/// Listens to what other rooms tell and writes it down in their transaction. No other room knows
/// it.
@NullMarked
package cynosure.webhook;

import org.jspecify.annotations.NullMarked;
