/// The owner's pages about webhooks.
@NullMarked
package cynosure.webhook.web;

import org.jspecify.annotations.NullMarked;
