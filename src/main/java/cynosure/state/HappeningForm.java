package cynosure.state;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/// What has happened in a room, as stored text, each with the name of its kind. The form is a
/// promise: what was stored once must be read for ever.
public final class HappeningForm<T> {

    private final JsonMapper json;
    private final Class<T> kinds;
    private final JavaType many;

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "happened")
    private interface ByName {}

    private HappeningForm(Class<T> kinds) {
        this.kinds = kinds;
        this.json =
                JsonMapper.builder()
                        .addMixIn(kinds, ByName.class)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        this.many = json.getTypeFactory().constructCollectionType(List.class, kinds);
    }

    /// The form of the kinds that this sealed type permits.
    public static <T> HappeningForm<T> of(Class<T> kinds) {
        return new HappeningForm<>(kinds);
    }

    public String write(T happening) {
        return json.writerFor(kinds).writeValueAsString(happening);
    }

    public String writeAll(List<T> happenings) {
        return json.writerFor(many).writeValueAsString(happenings);
    }

    public T read(String text) {
        return json.readValue(text, kinds);
    }

    public List<T> readAll(String text) {
        return json.readValue(text, many);
    }
}
