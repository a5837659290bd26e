package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// A team says what it believes: a sentence with blanks, how sure, the vision read, a moment
/// chosen.
class BelievingTest extends WithBrowsers {

    @Test
    void a_team_says_what_it_believes_reads_its_vision_and_chooses_a_moment() {
        Page desk = browsers.atDesk();
        comeIn(desk, "Baskets");
        writeDown(desk);
        believed(desk);
        seen(desk);
        chosen(desk);

        desk.navigate("/north-star/nodes/metric");
        Locator beside = desk.locator("[hx-get='/north-star/nodes/metric/understanding']");
        assertThat(beside).containsText("The basket is at the door");
        assertThat(browsers.complaints()).isEmpty();
    }

    private void believed(Page desk) {
        desk.navigate("/north-star/beliefs/new");
        browsers.examine(desk, "believing-new");
        Locator sentence = desk.locator("[data-template='2']");
        sentence.locator("input[name=blank]").fill("the hour it saves");
        sentence.locator("button").click();
        assertThat(desk.locator("h1")).containsText("the hour it saves");
        desk.locator("#percent").fill("80");
        Hands.press(desk, "Keep my word");
        assertThat(desk.locator(".answers").first()).containsText("Robin 80 %");
        desk.getByText("Bring evidence").click();
        desk.locator("#evidence-words").fill("Nine of ten letters speak of time");
        Hands.press(desk, "Add it");
        assertThat(desk.locator(".evidence")).containsText("Nine of ten letters");
        both(desk, "believing-belief");

        desk.navigate("/north-star/beliefs");
        Locator mark = desk.locator(".belief-map a");
        assertThat(mark).hasCount(1);
        desk.getByText("The same as a table").click();
        assertThat(desk.locator("#table tbody tr")).hasCount(1);
        both(desk, "believing-beliefs");
        mark.focus();
        desk.keyboard().press("Enter");
        assertThat(desk.locator("h1")).containsText("the hour it saves");
    }

    private void seen(Page desk) {
        desk.navigate("/north-star/vision");
        browsers.examine(desk, "believing-no-vision");
        desk.locator("#words")
                .fill(
                        "For families with no time to shop: a full basket every week, without a list.");
        Hands.press(desk, "Keep it");
        Locator part = desk.locator("#part-1");
        part.getByLabel("What you read in it").fill("Who fills it?");
        part.getByText("It leaves this open").click();
        assertThat(desk.locator("#part-1 .leaves-open")).containsText("Who fills it?");
        both(desk, "believing-vision");
        desk.locator("#part-1").getByText("Make a belief of it").click();
        assertThat(desk.locator("h1")).hasText("Who fills it?");
    }

    private void chosen(Page desk) {
        desk.navigate("/north-star/exchanges");
        desk.locator("#words-new").fill("The basket is at the door");
        desk.getByLabel("It happens outside the product").check();
        Hands.press(desk, "Add it");
        Locator moment = desk.locator(".value-moment");
        assertThat(moment).containsText("Outside the product");
        moment.getByLabel("Put a dot on").click();
        assertThat(moment.locator("[data-dots]")).hasText("1 dot, 1 of them mine");
        moment.getByText("Choose it").click();
        assertThat(desk.locator("[data-unseen]")).containsText("The basket is at the door");
        moment.getByText("What shows it, and how it is put").click();
        moment.getByLabel("Full baskets").check();
        moment.getByText("Keep what shows it").click();
        assertThat(desk.locator("[data-unseen]")).hasCount(0);
        moment.getByText("What shows it, and how it is put").click();
        both(desk, "believing-exchanges");
        desk.navigate("/north-star/stuck");
        browsers.examine(desk, "believing-stuck");
    }

    /// At a desk and on a small phone.
    private void both(Page desk, String name) {
        browsers.examine(desk, name);
        desk.setViewportSize(360, 740);
        browsers.examine(desk, name + "-phone");
        desk.setViewportSize(1440, 900);
    }
}
