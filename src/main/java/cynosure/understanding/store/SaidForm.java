package cynosure.understanding.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import cynosure.understanding.Happening;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A happening as stored text. The form is a promise: what was stored once must be read for ever.
final class SaidForm {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addMixIn(Happening.class, ByName.class)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "happened")
    private interface ByName {}

    private SaidForm() {}

    static String write(Happening happening) {
        return JSON.writerFor(Happening.class).writeValueAsString(happening);
    }

    static Happening read(String text) {
        return JSON.readValue(text, Happening.class);
    }
}
