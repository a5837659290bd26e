package cynosure.events.log;

/// What somebody wants kept.
///
/// @param kind what the payload is, from 1 on; the log doesn't care
/// @param payload handed over: nobody changes it any more
public record Entry(byte kind, byte[] payload) {

    public Entry {
        if (kind < 1) {
            throw new IllegalArgumentException("kinds begin with 1");
        }
    }
}
