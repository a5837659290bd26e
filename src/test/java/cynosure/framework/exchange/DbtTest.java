package cynosure.framework.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.NorthStar;
import cynosure.metric.Definition;
import cynosure.metric.Measure;
import cynosure.metric.Parser;
import cynosure.problem.Fault;
import cynosure.yaml.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Metrics of a dbt semantic layer become sentences that mean the same, and where none does, the
/// reason is said.
class DbtTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/dbt");

    @ParameterizedTest
    @ValueSource(strings = {"separate", "combined"})
    void both_published_forms_are_understood_metric_by_metric(String form) throws IOException {
        String said =
                Dbt.read(List.of(Sheet.of(GOLDEN.resolve(form + ".yml")))).stream()
                        .map(Dbt.Told::inWords)
                        .collect(Collectors.joining("\n", "", "\n"));

        assertThat(said).isEqualTo(Files.readString(GOLDEN.resolve(form + ".txt")));
    }

    @Test
    void what_can_not_be_said_is_a_placeholder_that_keeps_what_dbt_says() throws IOException {
        for (Dbt.Told told : read(Files.readString(GOLDEN.resolve("separate.yml")))) {
            Definition definition = Parser.parse(told.sentence()).definition();
            assertThat(definition).as(told.sentence()).isNotNull();
            assertThat(definition.measure() instanceof Measure.Placeholder)
                    .isEqualTo(!told.why().isEmpty());
        }
        assertThat(read(Files.readString(GOLDEN.resolve("separate.yml"))))
                .filteredOn(told -> told.name().equals("Revenue so far"))
                .singleElement()
                .extracting(Dbt.Told::sentence)
                .asString()
                .contains("since the beginning. In dbt: {", "\"\"type\"\":\"\"cumulative\"\"");
    }

    @Test
    void they_become_inputs_once_and_never_take_a_sentence_away() throws IOException {
        List<Dbt.Told> told = read(Files.readString(GOLDEN.resolve("separate.yml")));
        AtomicInteger ids = new AtomicInteger();
        var before =
                new Framework(
                        "Lantern",
                        Game.ATTENTION,
                        new NorthStar("Revenue so far", "number of read", "", ""),
                        List.of(),
                        List.of());
        Framework once = Dbt.with(before, told, () -> "i" + ids.incrementAndGet());
        Framework twice = Dbt.with(once, told, () -> "i" + ids.incrementAndGet());

        assertThat(once.northStar()).isEqualTo(before.northStar());
        assertThat(once.inputs()).hasSize(told.size() - 1);
        assertThat(once.problems().all()).isEmpty();
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void a_filter_half_understood_is_not_understood() {
        for (String filter :
                List.of(
                        "{{ Dimension('order__paid') }} = true or {{ Dimension('order__city') }} != 'Lund'",
                        "lower({{ Dimension('order__city') }}) = 'lund'",
                        "{{ TimeDimension('order__at', 'day') }} > '2026-01-01'",
                        "{{ Dimension('customer__plan') }} = 'paid'",
                        "{{ Dimension('order__city') }} > 'A'",
                        "{{ Dimension('order__city') }} = 'A'; drop table orders",
                        "{{ Dimension('order__city') }} = 'A' and",
                        "{{ Metric('x', ['order']) }} > 5",
                        "1 = 1")) {
            assertThat(orders(filter).why()).as(filter).isNotEmpty();
        }
        assertThat(orders("{{ Dimension('order__city') }} != 'Lund'").sentence())
                .isEqualTo("number of orders where city is not \"Lund\" and city is present");
        assertThat(orders("not {{ Dimension('order__paid') }}").sentence())
                .isEqualTo("number of orders where paid is false");
        assertThat(orders("{{ Dimension('order__city') }} = 'L''x \"y\"'").sentence())
                .isEqualTo("number of orders where city is \"L'x \"\"y\"\"\"");
    }

    @Test
    void a_bomb_a_twice_said_key_and_another_file_are_refused() {
        assertThatThrownBy(() -> read("metrics:\n  - name: a\n    name: b\n"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("said twice");
        assertThatThrownBy(() -> read("version: 2\nmodels: []\n"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("no metrics");
        assertThatThrownBy(() -> read("metrics: " + "[".repeat(100))).isInstanceOf(Fault.class);
        assertThat(
                        read("metrics:\n  - {name: a, type: derived, type_params: {expr: a, metrics: [{name: a}]}}\n")
                                .getFirst()
                                .why())
                .isEqualTo("it is made of itself");
        assertThat(Dbt.recognises("version: 2\nmetrics:\n  - name: a\n")).isTrue();
        assertThat(Dbt.recognises("version: 1\nproduct: A\nmetric:\n  name: A\n")).isFalse();
    }

    private static Dbt.Told orders(String filter) {
        return read("""
                        semantic_models:
                          - name: orders
                            defaults: {agg_time_dimension: at}
                            entities:
                              - {name: order, type: primary, expr: order_id}
                              - {name: customer, type: foreign, expr: customer_id}
                            dimensions:
                              - {name: at, type: time, type_params: {time_granularity: day}}
                              - {name: city, type: categorical}
                              - {name: paid, type: categorical}
                            measures:
                              - {name: orders, agg: sum, expr: 1}
                        metrics:
                          - name: orders
                            type: simple
                            type_params: {measure: orders}
                            filter: |
                              %s
                        """
                        .formatted(filter))
                .getFirst();
    }

    private static List<Dbt.Told> read(String text) {
        return Dbt.read(List.of(Sheet.of("models.yml", text)));
    }
}
