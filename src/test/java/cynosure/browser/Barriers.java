package cynosure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/// What a checker of accessibility finds on a page that is open, as readable lines. It is put into
/// the page itself and asked once, for a second page to sum up in and every node that is right take
/// longer than the looking. Pages within the page are left out.
///
/// @param passed how many rules the page obeys
public record Barriers(int passed, List<String> found) {

    private static final String CHECKER = "() => {" + AxeBuilder.getAxeScript() + "}";

    private static final String LOOK =
            """
            async (options) => {
              const results = await axe.run(document, {...options, resultTypes: ['violations'], iframes: false});
              const told = (rule) => rule.nodes.map((node) =>
                `${rule.id}: ${rule.help} ${node.target.join(' ')} ${node.html}`);
              return [String(results.passes.length), ...results.violations.flatMap(told)];
            }""";

    /// @param options which rules, as axe's `run` has them
    public static Barriers on(Page page, Map<String, ?> options) {
        page.evaluate(CHECKER);
        List<String> told =
                ((List<?>) page.evaluate(LOOK, options)).stream().map(String::valueOf).toList();
        return new Barriers(Integer.parseInt(told.getFirst()), told.subList(1, told.size()));
    }

    /// By the rules of WCAG up to level AA.
    static List<String> on(Page page) {
        List<String> tags = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
        Barriers barriers = on(page, Map.of("runOnly", Map.of("type", "tag", "values", tags)));
        assertThat(barriers.passed).as("rules that were looked at").isPositive();
        return barriers.found;
    }
}
