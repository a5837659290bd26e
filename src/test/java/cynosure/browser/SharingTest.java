package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// A team starts from an example and shares what it made of it; somebody else looks at it on a
/// phone until the link is taken back.
class SharingTest extends WithBrowsers {

    @Test
    void from_an_example_to_a_link_that_somebody_opens_and_that_is_taken_back() {
        Page page = browsers.atDesk();
        comeIn(page, "Green Grocer");
        startFromAnExample(page);
        String link = share(page);

        Page phone = browsers.onPhone();
        phone.navigate(link);
        assertThat(heading(phone)).hasText("Items received on time");
        assertThat(phone.locator(".tree-narrow")).isVisible();
        assertThat(phone.context().cookies()).isEmpty();
        browsers.examine(phone, "shared-phone");
        phone.navigate(link + "/embed");
        assertThat(phone.locator(".tree-narrow")).isVisible();
        assertThat(phone.locator("h1")).hasCount(1);

        page.navigate("/north-star/share");
        browsers.examine(page, "share-given");
        Hands.press(page, "Take back the link for the board");
        assertThat(page.locator("#links")).containsText("None.");
        phone.navigate(link);
        assertThat(heading(phone)).hasText("This link was taken back");
        browsers.examine(phone, "shared-closed");
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void what_there_is_to_read_can_be_read_by_everyone() {
        Page page = browsers.atDesk();
        comeIn(page, "Green Grocer");
        page.navigate("/north-star/share");
        browsers.examine(page, "share-nothing");
        page.navigate("/examples/spotify");
        browsers.examine(page, "example");
        page.setViewportSize(360, 740);
        for (String path :
                new String[] {"/examples", "/examples/facebook", "/glossary", "/questions"}) {
            page.navigate(path);
            assertThat(heading(page)).isVisible();
            browsers.examine(page, "reading" + path.replace('/', '-') + "-phone");
        }
        assertThat(browsers.complaints()).isEmpty();
    }

    private void startFromAnExample(Page page) {
        page.navigate("/examples?game=TRANSACTION");
        browsers.examine(page, "examples");
        page.getByRole(AriaRole.LINK, Hands.named("Items received on time")).click();
        page.getByRole(AriaRole.LINK, Hands.named("Start from this one")).click();
        assertThat(page.locator("#name")).hasValue("Items received on time");
        page.getByRole(AriaRole.BUTTON, Hands.named("Make it our North Star")).press("Enter");
        assertThat(heading(page)).hasText("Items received on time");
    }

    private String share(Page page) {
        page.getByRole(AriaRole.LINK, Hands.named("Share")).first().click();
        browsers.examine(page, "share");
        page.getByLabel("For whom").fill("the board");
        Hands.press(page, "See what they will see");
        assertThat(heading(page)).hasText("What they will see");
        browsers.examine(page, "share-preview");
        Hands.press(page, "Make the link");
        assertThat(heading(page)).hasText("A link for the board");
        browsers.examine(page, "share-made");
        return page.locator(".secret code").first().textContent();
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }
}
