package cynosure.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MetricAdviceTest {

    @Test
    void what_the_books_call_vanity_is_noticed() {
        for (String name :
                List.of(
                        "Daily Active Users",
                        "Ad Impressions",
                        "Number of Downloads",
                        "Page Views",
                        "Registered Users",
                        "Story Points Delivered",
                        "Time on Page",
                        "Total Registered Users",
                        "Daily Page Views",
                        "Total Lines of Code Shipped")) {
            assertThat(kinds(MetricRole.NORTH_STAR, name, ""))
                    .as(name)
                    .contains(Warning.Kind.VANITY);
        }
    }

    @Test
    void what_only_tells_of_the_past_is_noticed() {
        for (String name : List.of("Monthly Revenue", "ARPU", "Annual subscriber revenue")) {
            assertThat(kinds(MetricRole.NORTH_STAR, name, ""))
                    .as(name)
                    .contains(Warning.Kind.LAGGING);
        }
    }

    @Test
    void a_metric_that_counts_visitors_is_poor_and_an_input_that_does_is_fine() {
        assertThat(MetricAdvice.on(MetricRole.NORTH_STAR, "Weekly active users", "")).hasSize(1);
        assertThat(MetricAdvice.on(MetricRole.INPUT, "Weekly active users", "")).isEmpty();
        assertThat(MetricAdvice.on(MetricRole.INPUT, "Page views", "")).hasSize(1);
    }

    @Test
    void a_definition_that_counts_nothing_is_vague() {
        assertThat(
                        kinds(
                                MetricRole.NORTH_STAR,
                                "Sharing",
                                "tracks subscribers who share our content"))
                .containsExactly(Warning.Kind.VAGUE);
        assertThat(
                        kinds(
                                MetricRole.NORTH_STAR,
                                "Happy people",
                                "number of engaged customers per week"))
                .containsExactly(Warning.Kind.VAGUE);
    }

    @Test
    void good_metrics_are_left_in_peace() {
        for (List<String> good :
                List.of(
                        List.of(
                                "Full carts",
                                "number of purchases with more than 5 items, per month"),
                        List.of("Nights booked", "total nights booked, per month"),
                        List.of("Weekly hosted meetings", "number of meetings hosted, per week"),
                        List.of("Items on time", "total monthly items received on time"),
                        List.of("Reading evenings", ""))) {
            assertThat(MetricAdvice.on(MetricRole.NORTH_STAR, good.getFirst(), good.getLast()))
                    .as(good.getFirst())
                    .isEmpty();
        }
    }

    @Test
    void every_warning_says_what_why_and_from_which_rule() {
        assertThat(MetricAdvice.on(MetricRole.NORTH_STAR, "Downloads and revenue", ""))
                .hasSize(3)
                .allSatisfy(
                        warning -> {
                            assertThat(warning.words()).endsWith(".");
                            assertThat(warning.reason()).isNotBlank();
                            assertThat(MetricAdvice.knows(warning.rule())).isTrue();
                        });
    }

    private static List<Warning.Kind> kinds(MetricRole role, String name, String definition) {
        return MetricAdvice.on(role, name, definition).stream().map(Warning::kind).toList();
    }
}
