package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.NorthStar;
import cynosure.people.People;
import java.util.List;
import org.junit.jupiter.api.Test;

/// From what somebody asks for to what a team aims at, by hand.
class AimingTest extends WithBrowsers {

    private static final String BETS = "/north-star/bets";

    @Test
    void a_request_becomes_an_opportunity_that_an_objective_counts_on() {
        Page page = browsers.atDesk();
        comeIn(page, "Lantern");
        adopt();
        page.navigate(BETS + "/requests");
        browsers.examine(page, "requests-none");
        page.locator(".empty a").click();
        page.getByLabel("What was asked for").fill("Move many notes at once");
        Hands.press(page, "Write it down");
        assertThat(page.locator("h1")).hasText("Move many notes at once");

        page.locator("#job").fill("Keep a club's notes together");
        page.locator("#input").selectOption("Readers who meet a note");
        page.locator("#better").fill("Notes belong to the book");
        Hands.press(page, "Keep");
        page.locator("#answering summary").first().click();
        assertThat(page.locator("#title")).hasValue("Notes belong to the book");
        smallAndLarge(page, "request");
        Hands.press(page, "Make it an opportunity");
        assertThat(page.locator("#came")).containsText("It became an opportunity.");
        page.locator("#came a").first().click();
        assertThat(page.locator("h1")).hasText("Notes belong to the book");
        assertThat(page.locator("section[aria-labelledby=voices]"))
                .containsText("Move many notes at once");

        page.navigate(BETS + "/objectives/new");
        page.locator("#words").fill("Readers meet their friends' notes");
        page.locator("#measure-0").selectOption("Readers who meet a note");
        page.locator("#target-0").fill("80 %");
        page.getByLabel("Notes belong to the book").check();
        browsers.examine(page, "objective-new");
        Hands.press(page, "Keep");
        assertThat(page.locator("h1")).hasText("Readers meet their friends' notes");
        assertThat(page.locator("[data-doubt=unread]")).isVisible();
        smallAndLarge(page, "objective");

        page.navigate(BETS + "/objectives");
        Locator picking = page.locator("#focus");
        picking.getByText("A team picks an input").click();
        picking.getByLabel("Team").fill("Club life");
        picking.getByLabel("Input").selectOption("Readers who meet a note");
        browsers.examine(page, "objectives");
        Hands.press(page, "Pick it");
        assertThat(page.locator("#focus tbody")).containsText("Club life");
        page.navigate(BETS + "/requests");
        browsers.examine(page, "requests");
        assertThat(browsers.complaints()).isEmpty();
    }

    private void smallAndLarge(Page page, String name) {
        browsers.examine(page, name);
        page.setViewportSize(360, 740);
        browsers.examine(page, name + "-phone");
        page.setViewportSize(1280, 800);
    }

    private void adopt() {
        server.context()
                .getBean(Frameworks.class)
                .adopt(
                        new Adoption(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar("Weekly Lamplighters", "", "", ""),
                                List.of(
                                        new Adoption.NewInput(
                                                "Readers who meet a note",
                                                Dimension.BREADTH,
                                                "",
                                                "")),
                                List.of()),
                        server.context().getBean(People.class).members().getFirst(),
                        "");
    }
}
