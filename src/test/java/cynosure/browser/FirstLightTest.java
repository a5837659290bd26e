package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// The whole way, by four people at once: a facilitator at a desk and three participants, one of
/// them on a phone.
class FirstLightTest extends WithBrowsers {

    private final Purchases purchases = Purchases.atHand();

    @Test
    void four_people_go_from_the_lobby_to_a_north_star_measured_on_real_events() {
        Page lead = browsers.atDesk();
        settle(lead);
        new WorkshopWalk(browsers).leadBy(lead);
        importEvents(lead);
        seeItMeasured(lead);

        assertThat(browsers.complaints()).isEmpty();
    }

    private void settle(Page lead) {
        lead.navigate("/enter/" + server.newEntryToken());
        Hands.press(lead, "Come in");
        lead.getByLabel("Workspace").fill("Compact Discs");
        lead.getByLabel("Your name").fill("Flo");
        lead.getByLabel("Time zone").selectOption("UTC");
        browsers.examine(lead, "settings");
        Hands.press(lead, "Begin");
    }

    private void importEvents(Page lead) {
        lead.navigate("/events");
        browsers.examine(lead, "events-empty");
        lead.navigate("/events/import");
        lead.locator("input[type=file]").setInputFiles(purchases.file());
        browsers.examine(lead, "upload");
        Hands.press(lead, "Upload and look");
        lead.locator("#eventName").fill("purchase");
        lead.locator("#eventName").blur();
        assertThat(lead.locator("#mapping td").getByText("purchase").first()).isVisible();
        browsers.examine(lead, "mapping");
        Hands.press(lead, "Import");
        assertThat(lead.locator("p.lead")).containsText(purchases.rows() + " events are in.");
        browsers.examine(lead, "imported");
        lead.navigate("/events");
        assertThat(lead.locator("[data-files]")).containsText("1 file");
        browsers.examine(lead, "events");
    }

    private void seeItMeasured(Page lead) {
        lead.navigate("/north-star");
        assertThat(lead.locator(".statement")).containsText("Full carts");
        assertThat(lead.locator("#tree")).containsText(purchases.lastFullCarts());
        browsers.examine(lead, "north-star");
        lead.navigate("/north-star/nodes/metric");
        Locator measured = lead.locator("#measured");
        assertThat(measured.locator("svg").first()).isVisible();
        browsers.examine(lead, "metric");
        measured.getByText("The same as a table").click();
        assertThat(measured.locator("table")).containsText(purchases.lastFullCarts());
        measured.getByText("How this was counted").click();
        assertThat(measured.locator("pre.query")).containsText("SELECT");
        Locator sentence = lead.locator("#definition");
        sentence.fill("number of purchas, per month");
        assertThat(lead.locator("#definition-reading .problem")).containsText("purchase");
        lead.locator("#definition-reading")
                .getByRole(AriaRole.BUTTON, Hands.inside("purchase"))
                .click();
        assertThat(sentence).hasValue("number of purchase, per month");
        assertThat(lead.locator("#definition-reading .understood")).isVisible();
        browsers.examine(lead, "metric-edited");
        lead.navigate("/");
        browsers.examine(lead, "home");
        lead.setViewportSize(390, 844);
        lead.navigate("/north-star");
        browsers.examine(lead, "north-star-phone");
    }
}
