package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.NorthStar;
import cynosure.people.People;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A list is pasted, looked at and taken, and each item is linked with the keyboard alone; then the
/// team writes down what its metric is a function of.
class RoadmapWalkTest extends WithBrowsers {

    @Test
    void a_list_is_held_against_the_inputs_with_the_keyboard() {
        Page desk = browsers.atDesk();
        comeIn(desk, "Baskets");
        believe();

        desk.navigate("/north-star/roadmap");
        examined(desk, "roadmap-empty");
        desk.getByLabel("Paste a list").fill("Sync on trains\nGrowth banner 4\nReading aloud");
        Hands.press(desk, "Look at it first");
        assertThat(desk.locator("#understood tbody tr")).hasCount(3);
        examined(desk, "roadmap-preview");
        Hands.press(desk, "Take it");
        assertThat(desk.locator("#said")).containsText("3 new");

        desk.navigate("/north-star/roadmap/next");
        assertThat(desk.locator("h1")).hasText("Sync on trains");
        assertThat(desk.locator("input[type=checkbox]").first()).isFocused();
        examined(desk, "roadmap-item");
        desk.locator("input[type=checkbox]").first().focus();
        desk.keyboard().press("Space");
        desk.keyboard().press("Tab");
        desk.keyboard().type("people read on trains");
        desk.keyboard().press("Enter");
        assertThat(desk.locator("h1")).hasText("Growth banner 4");
        Hands.press(desk, "It serves none of them");
        assertThat(desk.locator("#orphans .work-item")).containsText("Growth banner 4");
        assertThat(desk.locator("#serving .assumption")).hasText("if people read on trains");
        examined(desk, "roadmap");

        desk.navigate("/north-star/formula");
        assertThat(desk.locator("#check")).containsText("The product can't be counted yet");
        desk.getByLabel("How sure are you?").fill("40");
        Hands.press(desk, "Write it down");
        assertThat(desk.locator("#statement"))
                .containsText("Lamplighters is a function of Reading and Notes.");
        assertThat(desk.locator("#check")).containsText("The product can't be counted yet");
        examined(desk, "formula");
        assertThat(browsers.complaints()).isEmpty();
    }

    private void examined(Page desk, String name) {
        browsers.examine(desk, name);
        desk.setViewportSize(360, 740);
        browsers.examine(desk, name + "-phone");
        desk.setViewportSize(1440, 900);
    }

    private void believe() {
        server.context()
                .getBean(Frameworks.class)
                .adopt(
                        new Adoption(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar("Lamplighters", "number of note, per week", "", ""),
                                List.of(
                                        new Adoption.NewInput(
                                                "Reading", Dimension.BREADTH, "number of read", ""),
                                        new Adoption.NewInput("Notes", Dimension.DEPTH, "", "")),
                                List.of()),
                        server.context().getBean(People.class).members().getFirst(),
                        "");
    }
}
