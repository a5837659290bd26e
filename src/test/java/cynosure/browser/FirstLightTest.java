package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cynosure.Cynosure;
import cynosure.Settings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way, by four people at once: a facilitator at a desk and three participants, one of
/// them on a phone.
class FirstLightTest {

    private static final double PATIENCE_MS = 60_000;

    @TempDir Path data;

    private final Purchases purchases = Purchases.atHand();

    private Cynosure.Running server;
    private Browsers browsers;

    @BeforeEach
    void open() {
        server = Cynosure.start(new Settings("127.0.0.1", 0, data, null));
        setDefaultAssertionTimeout(PATIENCE_MS);
        browsers = Browsers.on("http://127.0.0.1:" + server.port());
    }

    @AfterEach
    void close() {
        browsers.close();
        server.close();
    }

    @Test
    void four_people_go_from_the_lobby_to_a_north_star_measured_on_real_events() {
        Page lead = browsers.atDesk();
        settle(lead);
        String joinLink = plan(lead);

        Page ada = join(browsers.onPhone(), joinLink, "Ada", "Engineering");
        Page ben = join(browsers.atDesk(), joinLink, "Ben", "Product");
        Page cleo = join(browsers.atDesk(), joinLink, "Cleo", "Design");
        assertThat(lead.locator("#people .person")).hasCount(3);
        assertThat(lead.locator("#people")).containsText("Marketing");
        look(lead, "lobby");
        look(ada, "lobby-phone");

        press(lead, "Start the workshop");
        openingQuestions(lead, ada, ben);
        pickTheGame(lead, List.of(ada, ben, cleo));
        terribleNorthStars(lead, ada);
        silentWriting(lead, ada, ben, cleo);
        reveal(lead, ada, ben, cleo);
        score(lead, ada, ben);
        dotVotes(lead, ada, ben);
        adopt(lead, ada);
        importEvents(lead);
        seeItMeasured(lead);

        assertThat(browsers.complaints()).isEmpty();
    }

    private void settle(Page lead) {
        lead.navigate("/enter/" + server.newEntryToken());
        press(lead, "Come in");
        lead.getByLabel("Workspace").fill("Compact Discs");
        lead.getByLabel("Your name").fill("Flo");
        lead.getByLabel("Time zone").selectOption("UTC");
        look(lead, "settings");
        press(lead, "Begin");
    }

    private String plan(Page lead) {
        lead.navigate("/workshops/new");
        lead.locator("#product").fill("The record shop");
        lead.getByText("60 minutes").click();
        look(lead, "plan-new");
        press(lead, "Plan it");
        look(lead, "plan");
        String link = lead.locator(".secret code").textContent();
        lead.getByRole(AriaRole.LINK, named("Open the lobby")).click();
        return link.substring(link.indexOf("/join/"));
    }

    private Page join(Page page, String link, String name, String function) {
        page.navigate(link);
        page.getByLabel("Your name").fill(name);
        page.getByLabel(function, new Page.GetByLabelOptions().setExact(true)).check();
        if (name.equals("Ada")) {
            look(page, "join-phone");
        }
        press(page, "Come in");
        assertThat(page.locator("#stage")).containsText("You are in");
        return page;
    }

    private void openingQuestions(Page lead, Page ada, Page ben) {
        assertThat(ada.locator("#stage h1")).hasText("Opening questions");
        Locator first = ada.locator("#stage textarea").first();
        first.fill("The day the search found misspelt bands.");
        assertThat(ada.locator("#stage .saved").first()).hasText("Saved");
        assertThat(lead.locator("#count")).hasText("1 of 3 have written something");
        assertThat(ben.content()).doesNotContain("misspelt bands");
        look(ada, "opening-phone");
        press(lead, "Turn over the answers");
        assertThat(ben.locator("#stage .note")).containsText("misspelt bands");
        assertThat(first).hasValue("The day the search found misspelt bands.");
        look(lead, "opening-lead");
    }

    private void pickTheGame(Page lead, List<Page> people) {
        press(lead, "Next: Pick the game");
        vote(people.get(0), "Attention");
        vote(people.get(1), "Transaction");
        vote(people.get(2), "Transaction");
        assertThat(lead.locator("#count")).hasText("3 of 3 have voted");
        look(people.get(0), "game-phone");
        press(lead, "Show the votes");
        assertThat(people.get(0).locator("#stage")).containsText("2 votes: Ben, Cleo");
        lead.locator(".card", new Page.LocatorOptions().setHasText("Transaction"))
                .getByRole(AriaRole.BUTTON, inside("Record as our game"))
                .click();
        assertThat(people.get(1).locator("#stage .badge")).hasText("Our game");
        look(lead, "game-lead");
    }

    private void vote(Page page, String game) {
        page.locator("#stage .card", new Page.LocatorOptions().setHasText(game))
                .getByRole(AriaRole.BUTTON, inside("This is our game"))
                .click();
        assertThat(page.locator("#stage .card", new Page.LocatorOptions().setHasText("Your vote")))
                .containsText(game);
    }

    private void terribleNorthStars(Page lead, Page ada) {
        press(lead, "Next: Terrible North Stars");
        ada.locator("#stage textarea").first().fill("Minutes spent looking for the basket");
        assertThat(lead.locator("#count")).hasText("1 of 3 have written something");
        press(lead, "Turn over the ideas");
        assertThat(lead.locator("#stage .note")).containsText("looking for the basket");
    }

    private void silentWriting(Page lead, Page ada, Page ben, Page cleo) {
        press(lead, "Next: Silent writing");
        write(
                ada,
                "Full carts",
                "orders that fill a shelf",
                "number of purchase where number_of_cds is more than 2, per month");
        write(
                ben,
                "Discs sold",
                "discs people take home",
                "total number_of_cds of purchase, per month");
        write(
                cleo,
                "Coming back",
                "people who come back",
                "number of users who did purchase, per month");
        assertThat(lead.locator("#count")).hasText("3 of 3 have begun a candidate");
        assertThat(lead.content()).doesNotContain("Full carts");
        look(ada, "writing-phone");
        look(lead, "writing-lead");
        ada.reload();
        assertThat(ada.locator("input[name=name]").first()).hasValue("Full carts");
        press(ada, "I'm done");
        assertThat(lead.locator("#people")).containsText("1 of 3 say they are done");
    }

    private void write(Page page, String name, String increase, String measure) {
        page.locator("input[name=name]").first().fill(name);
        page.locator("textarea[name=increase]").first().fill(increase);
        page.locator("textarea[name=measure]").first().fill(measure);
        page.locator("input[name=input]").nth(0).fill("Buyers a month");
        page.locator("input[name=input]").nth(1).fill("Discs an order");
        page.locator("input[name=input]").nth(2).fill("Orders a buyer");
        assertThat(page.locator("#sheet-0 .saved")).hasText("Saved");
    }

    private void reveal(Page lead, Page ada, Page ben, Page cleo) {
        press(lead, "Next: Reveal");
        assertThat(ben.locator("#stage")).containsText("3 cards lie face down");
        assertThat(ben.content()).doesNotContain("Full carts");
        press(lead, "Turn the cards");
        for (Page page : List.of(lead, ada, ben, cleo)) {
            assertThat(page.locator("#stage .note.revealed")).hasCount(3);
        }
        look(lead, "reveal-lead");
        look(ada, "reveal-phone");
    }

    private void score(Page lead, Page ada, Page ben) {
        press(lead, "Next: Score");
        judge(ada, "Yes");
        judge(ben, "No");
        assertThat(lead.locator("#count")).hasText("2 of 3 have begun to score");
        look(ada, "score-phone");
        press(lead, "Show the scores");
        assertThat(ada.locator("#stage td.divided svg").first())
                .hasAttribute("aria-label", "Expresses value: 2 answers, 1 no, 1 yes. Divided.");
        look(lead, "score-lead");
    }

    private void judge(Page page, String verdict) {
        Locator first = page.locator("#stage .card").first();
        for (int item = 0; item < 7; item++) {
            first.locator(".scoring")
                    .nth(item)
                    .getByText(verdict, new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        assertThat(first.locator(".saved").nth(6)).hasText("Saved");
    }

    private void dotVotes(Page lead, Page ada, Page ben) {
        press(lead, "Next: Dot votes");
        Locator plus = ada.getByLabel("Put a dot on Full carts");
        plus.dblclick();
        assertThat(ada.locator("#stage")).containsText("of 3 dots left");
        assertThat(ada.locator(".vote .dot.placed")).not().hasCount(0);
        ben.getByLabel("Put a dot on Discs sold").click();
        assertThat(ben.locator("#stage")).containsText("You have 2 of 3 dots left");
        look(ada, "dots-phone");
        press(lead, "Show the votes");
        assertThat(ben.locator("#stage .tally li").first()).containsText("Full carts");
        look(lead, "dots-lead");
    }

    private void adopt(Page lead, Page ada) {
        press(lead, "Next: Converge");
        Locator card =
                lead.locator("#stage .card", new Page.LocatorOptions().setHasText("Full carts"));
        card.getByText("Adopt this one").click();
        look(lead, "converge-lead");
        card.getByRole(AriaRole.BUTTON, inside("Adopt as our North Star")).click();
        assertThat(ada.locator("#stage .statement")).containsText("Full carts");
        press(lead, "End the workshop");
        assertThat(ada.locator("#stage h1")).hasText("Thank you");
        look(ada, "over-phone");
        lead.getByRole(AriaRole.LINK, named("Read the record")).click();
        look(lead, "record");
        lead.navigate("/workshops");
        look(lead, "workshops");
    }

    private void importEvents(Page lead) {
        lead.navigate("/events");
        look(lead, "events-empty");
        lead.navigate("/events/import");
        lead.locator("input[type=file]").setInputFiles(purchases.file());
        look(lead, "upload");
        press(lead, "Upload and look");
        lead.locator("#eventName").fill("purchase");
        lead.locator("#eventName").blur();
        assertThat(lead.locator("#mapping")).containsText("purchase");
        look(lead, "mapping");
        press(lead, "Import");
        assertThat(lead.locator("p.lead")).containsText(purchases.rows() + " events are in.");
        look(lead, "imported");
        lead.navigate("/events");
        assertThat(lead.locator("main")).containsText("number_of_cds");
        look(lead, "events");
    }

    private void seeItMeasured(Page lead) {
        lead.navigate("/north-star");
        assertThat(lead.locator(".statement")).containsText("Full carts");
        assertThat(lead.locator("#tree")).containsText(purchases.lastFullCarts());
        look(lead, "north-star");
        lead.navigate("/north-star/nodes/metric");
        Locator measured = lead.locator("#measured");
        assertThat(measured.locator("svg").first()).isVisible();
        look(lead, "metric");
        measured.getByText("The same as a table").click();
        assertThat(measured.locator("table")).containsText(purchases.lastFullCarts());
        measured.getByText("How this was counted").click();
        assertThat(measured.locator("pre.query")).containsText("SELECT");
        Locator sentence = lead.locator("#definition");
        sentence.fill("number of purchas, per month");
        assertThat(lead.locator("#reading .problem")).containsText("purchase");
        lead.locator("#reading").getByRole(AriaRole.BUTTON, inside("purchase")).click();
        assertThat(sentence).hasValue("number of purchase, per month");
        assertThat(lead.locator("#reading .understood")).isVisible();
        look(lead, "metric-edited");
        lead.navigate("/");
        look(lead, "home");
        lead.setViewportSize(390, 844);
        lead.navigate("/north-star");
        look(lead, "north-star-phone");
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, named(words)).first().click();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }

    private static Locator.GetByRoleOptions inside(String words) {
        return new Locator.GetByRoleOptions().setName(words);
    }

    private void look(Page page, String name) {
        browsers.picture(page, name);
        assertThat(browsers.barriers(page)).as("barriers on " + name).isEmpty();
        assertThat(Browsers.overflows(page)).as(name + " is too wide").isFalse();
    }
}
