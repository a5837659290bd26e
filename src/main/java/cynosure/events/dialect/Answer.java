package cynosure.events.dialect;

/// What a client is told.
///
/// @param retryAfterSeconds when it may try again; 0 when it should not wait, or not try
public record Answer(int status, String json, int retryAfterSeconds) {

    public static Answer of(int status, String json) {
        return new Answer(status, json, 0);
    }
}
