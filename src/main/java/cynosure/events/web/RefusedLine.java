package cynosure.events.web;

import cynosure.events.Arrival;
import java.io.StringWriter;
import java.util.Base64;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A refused event as a line of JSON, to be mended and sent again.
final class RefusedLine {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private RefusedLine() {}

    /// What is no text stands in `bytes`, in base 64.
    static String of(Arrival.Unclear one) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("received", one.received().toString());
            json.writeStringProperty("source", one.source());
            json.writeStringProperty("dialect", one.dialect());
            json.writeStringProperty("reason", one.reason());
            if (one.sent().isText()) {
                json.writeStringProperty("sent", one.raw());
            } else {
                json.writeStringProperty(
                        "bytes", Base64.getEncoder().encodeToString(one.sent().bytes()));
            }
            json.writeEndObject();
        }
        return text + "\n";
    }
}
