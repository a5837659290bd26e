package cynosure.cli;

import cynosure.compiler.Question;
import cynosure.measurement.Reading;
import cynosure.measurement.Series;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Readings as one JSON object: the sentence in its canonical form, the period they are read by,
/// the zone, and the readings.
final class SeriesJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private SeriesJson() {}

    static void write(String sentence, Question question, Series series, PrintWriter out) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("sentence", sentence);
            json.writeStringProperty("every", series.grain().word());
            json.writeStringProperty("zone", question.calendar().zone().getId());
            if (question.by() != null) {
                json.writeStringProperty("by", question.by().words());
            }
            json.writeArrayPropertyStart("readings");
            for (Reading reading : series.readings()) {
                write(reading, question.by() != null, series.divided(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println(text);
    }

    private static void write(Reading reading, boolean split, boolean divided, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("period", reading.period().toString());
        if (split) {
            json.writeName("segment");
            json.writeString(reading.segment());
        }
        number("value", reading.value(), json);
        if (divided) {
            number("numerator", reading.numerator(), json);
            number("denominator", reading.denominator(), json);
        }
        json.writeBooleanProperty("complete", reading.complete());
        if (!reading.complete()) {
            json.writeStringProperty("why", reading.whyIncomplete());
        }
        json.writeEndObject();
    }

    private static void number(String name, @Nullable BigDecimal number, JsonGenerator json) {
        json.writeName(name);
        json.writeNumber(number);
    }
}
