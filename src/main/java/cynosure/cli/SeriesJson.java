package cynosure.cli;

import cynosure.measurement.Comparison;
import cynosure.measurement.Reading;
import cynosure.measurement.Series;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Readings as one JSON object: the sentence in its canonical form, the period they are read by,
/// the zone, and the readings; of a file of metrics, `metrics` with one such object each.
final class SeriesJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private SeriesJson() {}

    static void write(Finding finding, PrintWriter out) {
        print(json -> write(finding, json), out);
    }

    static void write(List<Finding> findings, PrintWriter out) {
        print(
                json -> {
                    json.writeStartObject();
                    json.writeArrayPropertyStart("metrics");
                    findings.forEach(finding -> write(finding, json));
                    json.writeEndArray();
                    json.writeEndObject();
                },
                out);
    }

    private static void print(Consumer<JsonGenerator> what, PrintWriter out) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            what.accept(json);
        }
        out.println(text);
    }

    private static void write(Finding finding, JsonGenerator json) {
        Series series = finding.series();
        json.writeStartObject();
        if (finding.name() != null) {
            json.writeStringProperty("name", finding.name());
        }
        if (!finding.about().isEmpty()) {
            json.writeStringProperty("description", finding.about());
        }
        json.writeStringProperty("sentence", finding.sentence());
        json.writeStringProperty("every", series.grain().word());
        json.writeStringProperty("zone", finding.question().calendar().zone().getId());
        if (finding.question().by() != null) {
            json.writeStringProperty("by", finding.question().by().words());
        }
        if (series.others() > 0) {
            json.writeNumberProperty("others", series.others());
        }
        if (!finding.cohort().isEmpty()) {
            json.writeStringProperty("for", finding.cohort());
        }
        if (series.plan() != null) {
            json.writeStringProperty("plan", series.plan());
        }
        json.writeArrayPropertyStart("readings");
        finding.rows().forEach(row -> write(row, finding, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Comparison row, Finding finding, JsonGenerator json) {
        Reading reading = row.reading();
        json.writeStartObject();
        json.writeStringProperty("period", reading.period().toString());
        if (finding.split()) {
            json.writeName("segment");
            json.writeString(reading.segment());
        }
        if (finding.limited() && reading.segment() != null) {
            json.writeNumberProperty("limit", new BigDecimal(reading.segment()));
        }
        if (reading.folded()) {
            json.writeBooleanProperty("folded", true);
        }
        number("value", reading.value(), json);
        if (finding.series().divided()) {
            number("numerator", reading.numerator(), json);
            number("denominator", reading.denominator(), json);
        }
        if (finding.compared() != null) {
            number("before", value(row.before()), json);
            number("yearBefore", value(row.yearBefore()), json);
        }
        if (reading.leftOut() != null) {
            json.writeNumberProperty("leftOut", reading.leftOut());
        }
        json.writeBooleanProperty("complete", reading.complete());
        if (!reading.complete()) {
            json.writeStringProperty("why", reading.whyIncomplete());
        }
        json.writeEndObject();
    }

    private static @Nullable BigDecimal value(@Nullable Reading reading) {
        return reading == null ? null : reading.value();
    }

    private static void number(String name, @Nullable BigDecimal number, JsonGenerator json) {
        json.writeName(name);
        json.writeNumber(number);
    }
}
