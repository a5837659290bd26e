package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/// Six people around one workshop: Flo leads, Cem helps her and takes part, Ada and Ben have
/// phones, Olga watches, and a big screen hangs on the wall. Time passes by hand.
abstract class SixPeople extends WithBrowsers {

    final HandClock clock = new HandClock(Instant.parse("2026-03-02T09:00:00Z"));

    Page flo;
    Page cem;
    Page ada;
    Page ben;
    Page olga;
    Page screen;
    String room;

    @Override
    Clock clock() {
        return clock;
    }

    @BeforeEach
    void sitDown() {
        flo = browsers.atDesk();
        cem = browsers.atDesk();
        ada = browsers.onPhone();
        ben = browsers.onPhone();
        olga = browsers.atDesk();
        screen = browsers.atDesk();
    }

    void gather() {
        flo.navigate("/enter/" + server.newEntryToken());
        Hands.press(flo, "Come in");
        flo.getByLabel("Workspace").fill("Compact Discs");
        flo.getByLabel("Your name").fill("Flo");
        flo.getByLabel("Time zone").selectOption("UTC");
        Hands.press(flo, "Begin");
        flo.navigate("/workshops/new");
        flo.locator("#product").fill("The record shop");
        flo.getByText("120 minutes").click();
        Hands.press(flo, "Plan it");
        String link = flo.locator(".secret code").textContent();
        String join = link.substring(link.indexOf("/join/"));
        flo.getByRole(AriaRole.LINK, Hands.named("Open the lobby")).click();
        assertThat(flo.locator(".join-code")).isVisible();
        room = flo.url();
        join(cem, join, "Cem", "Product");
        join(ada, join, "Ada", "Engineering");
        join(ben, join, "Ben", "Marketing");
        olga.navigate(join);
        olga.getByLabel("Your name").fill("Olga");
        olga.locator("input[name=watching]").check();
        Hands.press(olga, "Come in");
        assertThat(olga.locator("#standing")).containsText("You are watching");
        giveParts();
        Hands.press(flo, "Start the workshop");
    }

    private static void join(Page page, String link, String name, String function) {
        page.navigate(link);
        page.getByLabel("Your name").fill(name);
        page.getByLabel(function, new Page.GetByLabelOptions().setExact(true)).check();
        Hands.press(page, "Come in");
        assertThat(page.locator("#stage")).containsText("You are in");
    }

    private void giveParts() {
        flo.navigate(room + "/roles");
        flo.locator(".roles li", new Page.LocatorOptions().setHasText("Cem"))
                .getByRole(AriaRole.BUTTON, Hands.inside("Make co-facilitator"))
                .click();
        assertThat(flo.locator("main")).containsText("No longer co-facilitator");
        Hands.press(flo, "Make a link for another computer");
        String link = flo.locator("#screen .secret code").textContent();
        screen.navigate(link.substring(link.indexOf("/screens/")));
        assertThat(screen.locator("#here")).containsText("Ada");
        cem.getByRole(AriaRole.LINK, Hands.named("Open the facilitator's view")).click();
        flo.navigate(room);
        assertThat(flo.locator("#people")).containsText("Co-facilitators: Cem");
    }

    List<Page> everyone() {
        return List.of(flo, cem, ada, ben, olga, screen);
    }

    void next(Page lead, int minutes, Activity activity) {
        clock.minutesPass(minutes);
        Hands.press(lead, "Next: " + Words.of(activity, Phrasebook.of(Language.ENGLISH)).title());
        arrive(activity);
    }

    /// The room follows by itself, and who only looks on has nothing to write in.
    void arrive(Activity activity) {
        for (Page page : everyone()) {
            if (page.url().startsWith("http")) {
                assertThat(page.locator("#stage h1"))
                        .hasText(Words.of(activity, Phrasebook.of(Language.ENGLISH)).title());
            }
        }
        quiet();
    }

    void quiet() {
        String fields = "main form, main input, main textarea, main select, main button";
        assertThat(screen.locator(fields)).hasCount(0);
        assertThat(olga.locator(fields)).hasCount(0);
        assertThat(Browsers.overflows(ada)).isFalse();
        assertThat(Browsers.overflows(ben)).isFalse();
    }

    void everyoneDid(String deed, String secret) {
        for (Page page : List.of(flo, olga, screen)) {
            assertThat(page.locator("#count")).hasText("3 of 3 " + deed);
        }
        assertThat(flo.locator("#people")).not().containsText("Not heard yet");
        hidden(secret);
    }

    void hidden(String secret) {
        assertThat(screen.content()).doesNotContain(secret);
        assertThat(olga.content()).doesNotContain(secret);
    }

    void everyoneSees(String words) {
        for (Page page : everyone()) {
            assertThat(page.locator("#stage")).containsText(words);
        }
    }

    void free(Page page) {
        assertThat(browsers.barriers(page)).isEmpty();
    }

    static void write(Locator field, String words) {
        field.fill(words);
        assertThat(field.locator("xpath=ancestor::auto-save").locator(".saved")).hasText("Saved");
    }

    static void spent(Page lead, int step, String minutes) {
        assertThat(lead.locator("#agenda li").nth(step).locator(".minutes")).hasText(minutes);
    }

    static void pace(Page lead, String words) {
        assertThat(lead.locator("#agenda .hint")).hasText(words);
    }
}
