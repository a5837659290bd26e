package cynosure.bets.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import cynosure.bets.Happening;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Happenings as stored text. The form is a promise: what was stored once must be read for ever.
final class Happenings {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addMixIn(Happening.class, ByName.class)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "happened")
    private interface ByName {}

    private Happenings() {}

    static String write(List<Happening> happenings) {
        return JSON.writerFor(
                        JSON.getTypeFactory().constructCollectionType(List.class, Happening.class))
                .writeValueAsString(happenings);
    }

    static List<Happening> read(String text) {
        return JSON.readValue(
                text, JSON.getTypeFactory().constructCollectionType(List.class, Happening.class));
    }
}
