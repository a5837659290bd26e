package cynosure.events.log;

/// The moment at which a simulated machine stops.
final class PowerCut extends Error {

    PowerCut() {
        super("power cut", null, false, false);
    }
}
