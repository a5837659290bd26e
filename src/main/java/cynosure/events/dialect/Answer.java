package cynosure.events.dialect;

/// What a client is told.
///
/// @param json what stands in the body; a bare `1` is JSON, too
/// @param retryAfterSeconds when it may try again; 0 when it should not wait, or not try
public record Answer(int status, String json, int retryAfterSeconds) {

    public static Answer of(int status, String json) {
        return new Answer(status, json, 0);
    }

    static Answer json(int status, Object said) {
        return of(status, Json.MAPPER.writeValueAsString(said));
    }

    static Answer json(Refused refused, Object said) {
        String json = Json.MAPPER.writeValueAsString(said);
        return new Answer(refused.status(), json, refused.retryAfterSeconds());
    }
}
