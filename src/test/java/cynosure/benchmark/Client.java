package cynosure.benchmark;

import java.util.Locale;

/// A way of sending with one of the clients, as `src/test/clients/deliver.mjs` knows it.
enum Client {
    SEGMENT_NODE("`@segment/analytics-node`, `maxRetries: 60`"),
    SEGMENT_NODE_OLD("`analytics-node`, `axiosRetryConfig` with 300 `retries` a second apart"),
    RUDDERSTACK_NODE("`@rudderstack/rudder-sdk-node`, the same, `maxInternalQueueSize: 100000`"),
    POSTHOG_NODE(
            "`posthog-node`, `fetchRetryCount: 300`, `fetchRetryDelay: 1000`, `maxQueueSize: 100000`, `flush` until it succeeds"),
    POSTHOG_NODE_BARE("`posthog-node` without settings, only `shutdown`"),
    AMPLITUDE_NODE("`@amplitude/analytics-node`, `flushMaxRetries: 30`"),
    AMPLITUDE_NODE_AGAIN("`@amplitude/analytics-node`, sent again what its promise calls failed"),
    MIXPANEL_NODE("`mixpanel`, `track`, one at a time"),
    MIXPANEL_NODE_AGAIN("`mixpanel`, `track_batch` with `$insert_id`, sent again after an error");

    private final String words;

    Client(String words) {
        this.words = words;
    }

    /// What `deliver.mjs` calls it.
    String script() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What its events are called.
    String event() {
        return "delivered by " + script();
    }

    /// The package and how it was set.
    String words() {
        return words;
    }
}
