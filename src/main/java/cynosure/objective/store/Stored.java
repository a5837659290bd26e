package cynosure.objective.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import cynosure.objective.Fate;
import cynosure.objective.Said;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How an objective stood, as stored text. The form is a promise: what was stored once must be read
/// for ever.
record Stored(Said said, Fate fate) {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addMixIn(Fate.class, ByName.class)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "fate")
    private interface ByName {}

    static Stored read(String text) {
        return JSON.readValue(text, Stored.class);
    }

    String written() {
        return JSON.writeValueAsString(this);
    }
}
