package cynosure.workshop.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The minutes as JSON, for programs. Its form is named in it, and changes only with that name.
public final class MinutesJson {

    /// The name of the form.
    public static final String FORMAT = "cynosure/minutes/2";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MinutesJson() {}

    @JsonPropertyOrder({"format", "minutes"})
    private record File(String format, Minutes minutes) {}

    public static String of(Minutes minutes) {
        return JSON.writeValueAsString(new File(FORMAT, minutes)) + "\n";
    }
}
