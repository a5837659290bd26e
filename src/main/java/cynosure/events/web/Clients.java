package cynosure.events.web;

import java.util.List;

/// How the clients of other tools are pointed here, in the words of their own set-up.
///
/// @param all empty when the source has no key that works
public record Clients(List<Setup> all) {

    /// @param name the client, as its makers call it
    /// @param code what stands in the program
    public record Setup(String name, String code) {}

    static Clients of(String here, List<String> keys) {
        if (keys.isEmpty()) {
            return new Clients(List.of());
        }
        String key = keys.getFirst();
        String host = here.substring(here.indexOf("://") + 3);
        String protocol = here.substring(0, here.indexOf("://"));
        return new Clients(
                List.of(
                        new Setup(
                                "Segment for Node",
                                "new Analytics({ writeKey: '%s', host: '%s' })"
                                        .formatted(key, here)),
                        new Setup(
                                "Segment in browsers",
                                "AnalyticsBrowser.load({ writeKey: '%s', cdnURL: '%s' })"
                                        .formatted(key, here)),
                        new Setup(
                                "RudderStack for Node",
                                "new Analytics('%s', { dataPlaneUrl: '%s' })".formatted(key, here)),
                        new Setup(
                                "Amplitude",
                                "amplitude.init('%s', { serverUrl: '%s/2/httpapi' })"
                                        .formatted(key, here)),
                        new Setup(
                                "PostHog for Node",
                                "new PostHog('%s', { host: '%s' })".formatted(key, here)),
                        new Setup(
                                "PostHog in browsers",
                                "posthog.init('%s', { api_host: '%s' })".formatted(key, here)),
                        new Setup(
                                "Mixpanel for Node",
                                "Mixpanel.init('%s', { host: '%s', protocol: '%s' })"
                                        .formatted(key, host, protocol)),
                        new Setup(
                                "Mixpanel in browsers",
                                "mixpanel.init('%s', { api_host: '%s' })".formatted(key, here))));
    }
}
