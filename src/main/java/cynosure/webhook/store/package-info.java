/// Webhooks, their secrets, and what was told to them, in our own database.
@NullMarked
package cynosure.webhook.store;

import org.jspecify.annotations.NullMarked;
