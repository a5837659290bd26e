package cynosure.cli.file;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.yaml.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The published schema says of a file of metrics what its reader says.
class SchemaTest {

    private static final Schema SCHEMA = new Schema(Path.of("docs/metrics.schema.json"));
    private static final Path SAMPLE = Path.of("docs/samples/metrics.yaml");

    @Test
    void the_schema_has_just_the_keys_that_the_reader_knows() throws IOException {
        JsonNode schema = SCHEMA.read();
        JsonNode metrics = schema.at("/properties/metrics");

        assertThat(Schema.keys(schema)).isEqualTo(Keys.FILE);
        assertThat(Schema.keys(schema.at("/properties/events"))).isEqualTo(Keys.EVENTS);
        assertThat(Schema.keys(metrics.at("/items"))).isEqualTo(Keys.METRIC);
        assertThat(words(schema.at("/properties/week/enum"))).isEqualTo(Keys.WEEK);
        assertThat(words(schema.at("/properties/events/properties/delimiter/anyOf/0/enum")))
                .isEqualTo(Keys.DELIMITERS);
        assertThat(metrics.at("/maxItems").intValue()).isEqualTo(Keys.METRICS_MAX);
    }

    @Test
    void the_schema_that_is_served_is_the_one_in_the_documentation() throws IOException {
        assertThat(Path.of("src/main/resources/static/metrics.schema.json"))
                .hasSameTextualContentAs(SCHEMA.file());
    }

    @Test
    void the_sample_names_the_schema_and_meets_it() throws IOException {
        String sample = Files.readString(SAMPLE);

        assertThat(sample).startsWith("# yaml-language-server: $schema=../metrics.schema.json\n");
        assertThat(SCHEMA.takes(sample)).isTrue();
        assertThat(MetricsFileReader.read(SAMPLE).problems()).isEmpty();
    }

    @Test
    void the_file_in_the_documentation_meets_it_too() throws IOException {
        String document = Files.readString(Path.of("docs/cli.md"));
        int start = document.indexOf("```yaml\n") + "```yaml\n".length();

        assertThat(SCHEMA.takes(document.substring(start, document.indexOf("```", start))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metrics: []",
                "zone: UTC",
                "metrics: [{name: A}]",
                "metrics: [{name: A, definition: number of x, evry: week}]",
                "metrics: [{name: A, definition: number of x, every: fortnight}]",
                "metrics: [{name: A, definition: [B]}]",
                "week: friday\nmetrics: [{name: A, definition: number of x}]",
                "from: soon\nmetrics: [{name: A, definition: number of x}]",
                "events: {delimiter: ten}\nmetrics: [{name: A, definition: number of x}]",
                "events: {skip-unreadable: perhaps}\nmetrics: [{name: A, definition: number of x}]",
                "series: [a]\nmetrics: [{name: A, definition: number of x}]",
                "- metrics",
            })
    void what_the_schema_refuses_the_reader_refuses(String text, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("m.yaml"), text);

        assertThat(SCHEMA.takes(text)).isFalse();
        assertThat(MetricsFileReader.read(file).problems()).isNotEmpty();
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.stringValue()));
        return words;
    }
}
