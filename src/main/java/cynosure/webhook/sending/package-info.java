/// How messages leave: when each is due, to which address the connection may go, and what came
/// back.
///
/// Knows HTTP and names of hosts, and nothing of what a message says.
@NullMarked
package cynosure.webhook.sending;

import org.jspecify.annotations.NullMarked;
