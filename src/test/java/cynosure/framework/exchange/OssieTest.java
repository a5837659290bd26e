package cynosure.framework.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.Framework;
import cynosure.framework.text.NorthStarSheet;
import cynosure.framework.text.NorthStarText;
import cynosure.yaml.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/// What goes out as Apache Ossie holds against its published schema, counts what the sentences
/// count, and loses nothing.
class OssieTest {

    private static final Schema SCHEMA =
            new Schema(Path.of("src/test/resources/ossie/osi-schema.json"));
    private static final String FILE =
            """
            version: 1
            product: Lantern & Co
            game: attention
            metric:
              name: Readers
              definition: number of users who did read
            inputs:
              - {id: a, name: Long reads, definition: 'share of read where minutes is more than 10'}
              - {id: b, name: Long reads!, definition: 'total minutes of read where "at" is "home", per week'}
              - {id: c, name: Faithful, definition: 'number of users who did read at least 3 times, over the last 7 days'}
              - {id: d, name: Open}
            results:
              - {id: e, name: Reads a reader, definition: 'ratio of number of read to [Readers]'}
            """;

    @Test
    void what_is_written_holds_against_the_published_schema() throws IOException {
        for (String file :
                List.of(FILE, Files.readString(Path.of("docs/samples/northstar.yaml")))) {
            assertThat(SCHEMA.faults(Ossie.write(framework(file), List.of()))).isEmpty();
        }
        String other = Ossie.write(framework(FILE), List.of()).replace("ANSI_SQL", "KLINGON");
        assertThat(SCHEMA.faults(other)).as("the schema is asked at all").isNotEmpty();
    }

    @Test
    void what_is_an_aggregate_becomes_a_metric_and_the_others_say_why_not() {
        Map<String, Object> model = model(framework(FILE));

        assertThat(all(model, "metrics"))
                .extracting(metric -> metric.get("name"))
                .containsExactly("readers", "long_reads", "long_reads_2", "reads_a_reader");
        assertThat(all(all(model, "datasets").getFirst(), "fields"))
                .extracting(field -> field.get("name"))
                .containsExactly("name", "actor", "at", "property_at", "minutes");
        assertThat(ours(model).at("/unsaid").findValuesAsString("why"))
                .containsExactly(
                        "it looks back over a window, whatever period it is read by",
                        "it has no definition that can be read");
    }

    @Test
    void the_whole_framework_travels_with_it() {
        Framework framework = framework(FILE);
        String text = ours(model(framework)).at("/northstar").asString();

        assertThat(framework(text)).isEqualTo(framework);
        assertThat(text).isEqualTo(NorthStarText.write(framework));
        assertThat(Ossie.write(framework, List.of()))
                .isEqualTo(Ossie.write(framework(text), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number of read | 4",
                "number of users who did read | 2",
                "number of any event | 5",
                "share of users who did share | 0.5",
                "total minutes of read where place is not 'home' | 25",
                "average minutes of read | 10",
                "median minutes of read | 5",
                "number of different place of read | 2",
                "share of read where minutes is at least 5 among those where place is present | 1",
                "number of read where place is one of 'home', 'train' or minutes is at most 5 | 2",
                "ratio of number of read to number of users who did share | 4",
                "number of read where place is missing and minutes is 20 | 1",
            })
    void an_expression_counts_what_the_sentence_counts(String sentence, double value)
            throws SQLException {
        String definition = sentence.replace('\'', '"');
        String file =
                "version: 1\nproduct: L\ngame: attention\nmetric: {name: M, definition: '%s'}\n"
                        .formatted(definition);
        String sql =
                (String)
                        all(
                                        (Map<?, ?>)
                                                all(model(framework(file)), "metrics")
                                                        .getFirst()
                                                        .get("expression"),
                                        "dialects")
                                .getFirst()
                                .get("expression");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute(
                    """
                    create table events as select * from (values
                        ('read', 'ann', 5, 'home'), ('read', 'ann', 20, null),
                        ('read', 'bob', 5, 'train'), ('read', 'bob', null, null),
                        ('share', 'bob', null, null)) as v(name, actor, minutes, place)
                    """);
            ResultSet rows = statement.executeQuery("select " + sql + " from events");
            rows.next();
            assertThat(rows.getDouble(1)).as(sql).isEqualTo(value);
        }
    }

    private static Framework framework(String text) {
        NorthStarSheet.Told told = NorthStarSheet.read("northstar.yaml", text, () -> "new");
        assertThat(told.problems().all()).isEmpty();
        return told.framework();
    }

    private static Map<String, Object> model(Framework framework) {
        Map<String, Object> file = new Yaml().load(Ossie.write(framework, List.of()));
        return all(file, "semantic_model").getFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> all(Map<?, ?> pairs, String key) {
        return (List<Map<String, Object>>) pairs.get(key);
    }

    private static tools.jackson.databind.JsonNode ours(Map<String, Object> model) {
        Object data = all(model, "custom_extensions").getFirst().get("data");
        return JsonMapper.shared().readTree((String) data);
    }
}
