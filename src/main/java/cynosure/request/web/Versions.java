package cynosure.request.web;

import cynosure.web.Sent;

/// Which words somebody had before them when they sent a form.
final class Versions {

    private Versions() {}

    /// A form without one has seen nothing.
    static int seen(Sent sent) {
        return sent.number("version").map(Long::intValue).orElse(0);
    }
}
