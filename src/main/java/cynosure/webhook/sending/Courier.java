package cynosure.webhook.sending;

import cynosure.webhook.Outcome;
import java.net.URI;
import java.util.Map;

/// Carries one message to one address and brings back what was said there.
@FunctionalInterface
public interface Courier {

    Outcome carry(URI to, Map<String, String> headers, String body);
}
