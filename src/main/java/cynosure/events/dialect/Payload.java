package cynosure.events.dialect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/// The JSON in a request, however a client wraps it: as the body, one value a line, or in a field
/// called `data` of a form or of the address, there mostly as base64. What the headers call it does
/// not count.
///
/// @param root what was said; several lines are a list
/// @param broken why it can't be read; empty when it can
record Payload(JsonNode root, String broken) {

    static Payload of(Parcel parcel) {
        byte[] raw = bare(parcel);
        List<JsonNode> roots = new ArrayList<>();
        try (JsonParser json = Json.MAPPER.createParser(raw)) {
            while (json.nextToken() != null) {
                roots.add(Json.value(json));
            }
        } catch (JacksonException e) {
            return new Payload(Json.MAPPER.missingNode(), Json.reason(e));
        }
        return switch (roots.size()) {
            case 0 -> new Payload(Json.MAPPER.missingNode(), "there is nothing in it");
            case 1 -> new Payload(roots.getFirst(), "");
            default -> new Payload(Json.MAPPER.createArrayNode().addAll(roots), "");
        };
    }

    boolean readable() {
        return broken.isEmpty();
    }

    /// What stands at the top, when that is an object.
    Fields top() {
        return new Fields(root);
    }

    /// The text of a field at the top; null when there is none.
    @Nullable String text(String field) {
        JsonNode value = root.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    private static byte[] bare(Parcel parcel) {
        byte[] body = parcel.body();
        int first = 0;
        while (first < body.length && body[first] <= ' ' && body[first] >= 0) {
            first++;
        }
        if (first == body.length) {
            return data(parcel.query(), body);
        }
        byte mark = body[first];
        boolean json = mark == '{' || mark == '[' || mark <= 0;
        return json
                ? body
                : data(new Query(new String(body, StandardCharsets.UTF_8).strip()), body);
    }

    /// JSON as it is, or base64 in either alphabet, in which no blank can be but what was a plus.
    private static byte[] data(Query fields, byte[] body) {
        String data = fields.text("data").map(String::strip).orElse("");
        if (data.isEmpty()) {
            return body;
        }
        if (data.startsWith("{") || data.startsWith("[")) {
            return fields.textOfForm("data").orElse(data).getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getMimeDecoder()
                    .decode(data.replace(' ', '+').replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException noBase64) {
            return data.getBytes(StandardCharsets.UTF_8);
        }
    }
}
