package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A metric is written down and judged: advice while one types, the checklist, a question.
class JudgingTest extends WithBrowsers {

    @Test
    void a_metric_is_asked_about_while_it_is_written_and_judged_afterwards() {
        Page desk = browsers.atDesk();
        comeIn(desk, "Baskets");
        writeDown(desk);
        askedWhileTyping(desk);
        wavedOff(desk);
        judged(desk);
        answered(desk);

        desk.navigate("/north-star");
        Locator standing = desk.locator("[hx-get='/north-star/judgement']");
        assertThat(standing).containsText("1 of 11 points judged, none in dispute.");
        assertThat(standing).containsText("1 of 8 questions answered.");
        browsers.examine(desk, "judging-north-star");
        assertThat(browsers.complaints()).isEmpty();
    }

    private static void askedWhileTyping(Page desk) {
        desk.navigate("/north-star/nodes/metric");
        Locator asked = desk.locator("aside .counsel");
        assertThat(asked).hasCount(0);
        desk.locator("#definition").fill("what engaged people do");
        assertThat(asked).hasCount(2);
        desk.locator("#name").fill("Orders and reviews");
        assertThat(asked).hasCount(3);
        assertThat(asked.first()).containsText("It joins two metrics.");
        desk.locator("#definition").fill("");
        assertThat(asked).hasCount(1);
        Hands.press(desk, "Save");
        assertThat(desk.locator("h1")).hasText("Orders and reviews");
    }

    private void wavedOff(Page desk) {
        desk.navigate("/north-star/advice");
        Locator joined = desk.locator("[data-rule='several.joined']");
        joined.getByText("It doesn't hold here").click();
        joined.getByLabel("Why not").fill("each order is reviewed");
        browsers.examine(desk, "judging-advice");
        joined.getByRole(AriaRole.BUTTON, Hands.inside("Wave it off")).click();
        assertThat(desk.locator(".set-aside[data-rule='several.joined']"))
                .containsText("each order is reviewed");
        desk.setViewportSize(360, 740);
        browsers.examine(desk, "judging-advice-phone");
        desk.setViewportSize(1440, 900);
    }

    private void judged(Page desk) {
        desk.navigate("/north-star/checklist");
        Locator value = desk.locator("#value");
        value.getByLabel("Partly").check();
        value.getByPlaceholder("Why, in a sentence").fill("half of them");
        Hands.press(desk, "Keep what I say");
        assertThat(value.locator(".standing-opinions")).hasText("1 partly");
        assertThat(desk.locator("#measurable .findings")).containsText("no definition yet");
        browsers.examine(desk, "judging-checklist");
        desk.setViewportSize(360, 740);
        browsers.examine(desk, "judging-checklist-phone");
        desk.setViewportSize(1440, 900);
    }

    private void answered(Page desk) {
        desk.navigate("/north-star/questions");
        browsers.examine(desk, "judging-questions");
        desk.getByText("One after the other").click();
        assertThat(desk.locator("h1")).hasText("What would it have changed?");
        desk.locator("textarea").fill("we would have kept the old basket");
        assertThat(desk.locator("#kept-1")).hasText("Kept as your draft.");
        desk.reload();
        assertThat(desk.locator("textarea")).hasValue("we would have kept the old basket");
        desk.setViewportSize(360, 740);
        browsers.examine(desk, "judging-question-phone");
        desk.setViewportSize(1440, 900);
        Hands.press(desk, "Keep it and go on");
        assertThat(desk).hasURL(Pattern.compile(".*/north-star/questions/2$"));
        desk.navigate("/north-star/questions");
        assertThat(desk.locator("#q1 .answer")).containsText("the old basket");
    }
}
