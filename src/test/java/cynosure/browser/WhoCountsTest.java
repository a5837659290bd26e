package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Imports;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.warehouse.Warehouse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From a point of the chart to those who count in it, by pointer and by keyboard.
class WhoCountsTest extends WithBrowsers {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-11-30T15:00:00Z"), ZoneOffset.UTC);
    private static final String SHARERS =
            "number of users who did share_note at least 2 times, per month";

    @Override
    Clock clock() {
        return CLOCK;
    }

    @BeforeEach
    void bringEvents() {
        Warehouse warehouse = server.context().getBean(Warehouse.class);
        new Importer(warehouse, Imports.in(warehouse), CLOCK)
                .bring(
                        List.of(Source.of(Path.of("src/test/resources/sample/lantern.jsonl"))),
                        Recipe.GUESS,
                        Asked.once());
    }

    @Test
    void a_point_opens_who_counts_beside_its_chart_and_the_arrow_keys_do_too() {
        Page desk = browsers.atDesk();
        comeIn(desk);
        desk.navigate(
                "/measured?name=Sharers&definition="
                        + URLEncoder.encode(SHARERS, StandardCharsets.UTF_8));
        desk.locator("p.hint a").click();
        assertThat(desk.locator("#who h2")).hasText("Who counts in October 2025?");
        assertThat(desk.locator(".witnesses svg.who-line").first()).isVisible();
        browsers.examine(desk, "who-counts");

        desk.locator("chart-readout").focus();
        desk.keyboard().press("Home");
        desk.keyboard().press("Enter");
        assertThat(desk.locator("#who h2")).hasText("Who counts in August 2025?");

        desk.locator(".chart-wide a.moment").last().click();
        assertThat(desk.locator("#who h2")).hasText("Who counts in November 2025?");
        assertThat(browsers.complaints()).isEmpty();
    }

    private void comeIn(Page desk) {
        desk.navigate("/enter/" + server.newEntryToken());
        Hands.press(desk, "Come in");
        desk.getByLabel("Workspace").fill("Lantern");
        desk.getByLabel("Your name").fill("Robin");
        desk.getByLabel("Time zone").selectOption("UTC");
        Hands.press(desk, "Begin");
    }
}
