package cynosure.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule with words that trip it and words that don't.
class RulesByExampleTest {

    private static final List<String> PEOPLE = List.of("Robin", "Ada Lovelace");

    static Stream<Arguments> metrics() {
        return Stream.of(
                rule(
                        "vanity.active-users",
                        List.of("Daily active users", "Reach | number of WAU"),
                        List.of("Active searches", "Club nights")),
                rule(
                        "vanity.registered",
                        List.of("Sign-ups", "Total users"),
                        List.of("Signed contracts")),
                rule(
                        "vanity.downloads",
                        List.of("Downloads", "Installs"),
                        List.of("Downloaded and opened")),
                rule("vanity.page-views", List.of("Page views"), List.of("Pages finished")),
                rule("vanity.impressions", List.of("Ad impressions"), List.of("Impressive notes")),
                rule(
                        "vanity.time",
                        List.of("Time on page", "Screen time"),
                        List.of("Delivered in time")),
                rule(
                        "vanity.output",
                        List.of("Story points", "Features shipped"),
                        List.of("Stories told", "Orders shipped")),
                rule("lagging.income", List.of("Monthly revenue", "ARPU"), List.of("Full carts")),
                rule(
                        "lagging.retention",
                        List.of("Churn", "Renewals"),
                        List.of("Renewed books", "Churned butter")),
                rule(
                        "lagging.survey",
                        List.of("NPS", "Five-star ratings"),
                        List.of("Five-course meals")),
                rule(
                        "outside.market",
                        List.of("Our share price", "Customers' lifelong employees"),
                        List.of("Fair price", "Shares of notes")),
                rule(
                        "several.joined",
                        List.of(
                                "Orders and reviews",
                                "Downloads and revenue",
                                "Growth | number of orders per week and number of reviews per week"),
                        List.of(
                                "Trust and reliability",
                                "Items | number of users who did order and review, per week",
                                "Click-through | ratio of number of click to number of view",
                                "Songs and podcasts played")),
                rule(
                        "broad.feeling",
                        List.of("Satisfied customers", "User engagement", "The quality"),
                        List.of("Satisfied searches per reader", "Quality checks passed")),
                rule(
                        "narrow.channel",
                        List.of(
                                "Positive reviews on social media",
                                "Newsletter opens",
                                "Clicks on the blue button"),
                        List.of("Reviews written", "Letters opened")),
                rule(
                        "person.measured",
                        List.of(
                                "Tickets per support agent",
                                "Calls | number of call per sales rep",
                                "Developers' productivity"),
                        List.of("Orders per customer", "Engineered parts")),
                rule(
                        "person.named",
                        List.of("Ada Lovelace's deals", "Deals | number of deals of ada lovelace"),
                        List.of("Robin songs heard", "Lovelace fans")),
                rule(
                        "vague.not-counted",
                        List.of("Sharers | tracks those who share our content"),
                        List.of("Sharers | number of users who did share", "Sharers")),
                rule(
                        "vague.soft-word",
                        List.of("Readers | number of engaged users"),
                        List.of("Readers | number of users who did read")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("metrics")
    void a_rule_speaks_where_it_should_and_nowhere_else(
            String code, List<String> trips, List<String> fine) {
        assertThat(trips).as("words that trip").allMatch(words -> asked(words).contains(code));
        assertThat(fine).as("words that don't").noneMatch(words -> asked(words).contains(code));
    }

    @Test
    void every_rule_has_its_example() {
        assertThat(metrics().map(each -> each.get()[0]))
                .containsExactlyElementsOf(
                        MetricRules.ALL.stream().<Object>map(MetricRule::code).toList());
    }

    @Test
    void an_input_may_be_what_a_metric_may_not_and_the_other_way_round() {
        assertThat(MetricAdvice.on(MetricRole.INPUT, "Weekly active users", "")).isEmpty();
        assertThat(MetricAdvice.on(MetricRole.NORTH_STAR, "Satisfied customers", "")).isEmpty();
    }

    @Test
    void the_tree_is_looked_at_as_a_whole() {
        Input nobodys = new Input("a", "Readers", Dimension.BREADTH, "", "", "");
        Input itself = new Input("b", "Notes", Dimension.DEPTH, "number of  Note", "", "Bo");
        Input twin = new Input("c", "Nights", Dimension.OTHER, "number of night", "", "Bo");
        Input twins = new Input("d", "Evenings", Dimension.OTHER, "number of night", "", "Bo");
        Framework poor =
                new Framework(
                        "Lantern",
                        Game.ATTENTION,
                        new NorthStar("Lamps", "number of note", "", ""),
                        List.of(nobodys, itself),
                        List.of());
        Framework many = poor.with(twin).with(twins).with(input("e")).with(input("f"));

        assertThat(words(poor))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "tree.few-inputs", "Two inputs.",
                                "tree.no-result", "No result yet.",
                                "tree.no-owner", "Nobody looks after “Readers” yet.",
                                "tree.metric-as-input",
                                        "The metric itself stands among its inputs: “Notes”."));
        assertThat(words(many))
                .containsEntry("tree.many-inputs", "6 inputs.")
                .containsEntry("tree.same-twice", "“Nights” and “Evenings” count the same.");
        assertThat(words(many.with(new Result("r", "Income", "", ""))).keySet())
                .doesNotContain("tree.no-result", "tree.few-inputs");
    }

    @Test
    void the_list_in_the_documents_is_the_list_in_the_code() throws IOException {
        String document = Files.readString(Path.of("docs/advice.md"));
        List<String> rows =
                document.lines()
                        .filter(line -> line.startsWith("| `"))
                        .filter(line -> !line.matches("\\| `(work|bet)\\..*"))
                        .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Rulebook.entries().stream()
                                .map(
                                        rule ->
                                                "| `%s` | %s | %s | %s |"
                                                        .formatted(
                                                                rule.code(),
                                                                rule.where(),
                                                                rule.looksFor(),
                                                                (rule.words() + " " + rule.reason())
                                                                        .strip()))
                                .toList());
    }

    private static Input input(String id) {
        return new Input(id, "Input " + id, Dimension.OTHER, "", "", "Bo");
    }

    private static Map<String, String> words(Framework framework) {
        return framework.advice().stream()
                .collect(Collectors.toMap(Warning::rule, warning -> warning.words()));
    }

    private static List<String> asked(String words) {
        String[] parts = words.split(" \\| ");
        String definition = parts.length > 1 ? parts[1] : "";
        return Stream.of(MetricRole.values())
                .flatMap(role -> MetricAdvice.on(role, parts[0], definition, PEOPLE).stream())
                .map(Warning::rule)
                .toList();
    }

    private static Arguments rule(String code, List<String> trips, List<String> fine) {
        return Arguments.of(code, trips, fine);
    }
}
