package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Imports;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.warehouse.Warehouse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody writes a sentence: at a desk with the keyboard alone, and on a phone with a thumb.
class WritingTest extends WithBrowsers {

    @BeforeEach
    void prepare() {
        Warehouse warehouse = server.context().getBean(Warehouse.class);
        Path sample = Path.of("src/test/resources/sample/lantern.jsonl");
        new Importer(warehouse, Imports.in(warehouse), Clock.systemUTC())
                .bring(List.of(Source.of(sample)), Recipe.GUESS, Asked.once());
    }

    @Test
    void a_sentence_is_written_with_the_keyboard_alone_and_its_picture_follows() {
        Page page = browsers.atDesk();
        look(page);
        Locator sentence = page.locator("#definition");
        Locator ways = page.locator("#definition-completions");
        sentence.focus();

        page.keyboard().type("number of us");
        assertThat(chosen(ways)).containsText("users who did");
        page.keyboard().press("Tab");
        assertThat(sentence).hasValue("number of users who did ");
        assertThat(ways.locator(".event").first()).isVisible();
        browsers.examine(page, "writing");

        page.keyboard().type("finsh_chapter");
        assertThat(chosen(ways)).containsText("finish_chapter");
        page.keyboard().press("Enter");
        assertThat(sentence).hasValue("number of users who did finish_chapter ");
        page.keyboard().type("per");
        assertThat(chosen(ways)).containsText("per week");
        page.keyboard().press("ArrowDown");
        assertThat(chosen(ways)).containsText("per month");
        page.keyboard().press("Enter");
        assertThat(sentence).hasValue("number of users who did finish_chapter, per month ");
        assertThat(page.locator("#definition-reading .understood")).isVisible();
        assertThat(page.locator("#definition-following svg").first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(ways).isHidden();
        browsers.examine(page, "written");

        page.keyboard().type("quite");
        assertThat(page.locator("sentence-follower [role=status]")).containsText("was whole");
        assertThat(page.locator(".marks mark")).hasText("quite");
        assertThat(page.locator("#definition-following svg").first()).isVisible();
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void on_a_phone_the_ways_to_go_on_are_chips() {
        Page page = browsers.onPhone();
        look(page);
        Locator sentence = page.locator("#definition");
        Locator ways = page.locator("#definition-completions");
        sentence.tap();
        way(ways, "number of").tap();
        assertThat(sentence).hasValue("number of ");
        way(ways, "finish_chapter").tap();
        way(ways, "per week").tap();

        assertThat(sentence).hasValue("number of finish_chapter, per week ");
        assertThat(page.locator("#definition-following svg:visible").first()).isVisible();
        browsers.examine(page, "written-phone");
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void choosing_and_typing_stay_in_step() {
        Page page = browsers.atDesk();
        look(page);
        Locator sentence = page.locator("#definition");
        page.getByText("Choose instead of type").click();
        page.getByLabel("Who did", exactly()).selectOption("finish_chapter");
        assertThat(sentence).hasValue("number of users who did finish_chapter, per month");
        page.getByLabel("Claim 1: property").selectOption("noted");
        assertThat(page.locator(".choosing .missing")).containsText("compared with");
        page.getByLabel("Claim 1: value").fill("true");
        page.keyboard().press("Enter");
        assertThat(sentence)
                .hasValue("number of users who did finish_chapter where noted is true, per month");
        assertThat(page.locator("#definition-following svg").first()).isVisible();
        browsers.examine(page, "chosen");

        sentence.fill("total words of share_note, per week");
        assertThat(page.getByLabel("Which property")).hasValue("words");
        assertThat(page.getByLabel("When", exactly())).hasValue("WEEK");
        sentence.fill("percentile 90 of words of share_note");
        assertThat(page.locator(".choosing .hint")).containsText("more than a form can show");
        assertThat(sentence).hasValue("percentile 90 of words of share_note");
        page.setViewportSize(390, 844);
        sentence.fill("share of users who did share_note, per month");
        assertThat(page.getByLabel("Of all who did")).isVisible();
        browsers.examine(page, "chosen-phone");
        assertThat(browsers.complaints()).isEmpty();
    }

    /// The page on which a sentence is written and followed.
    private void look(Page page) {
        comeIn(page, "Lantern");
        page.navigate("/measured");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator chosen(Locator ways) {
        return ways.locator("[aria-selected=true]");
    }

    private static Locator way(Locator ways, String word) {
        return ways.locator("[role=option]")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(ways.page().locator(".word:text-is(\"" + word + "\")")));
    }
}
