package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/// A short workshop of four people, from the plan to the adopted North Star.
final class WorkshopWalk {

    private final Browsers browsers;

    WorkshopWalk(Browsers browsers) {
        this.browsers = browsers;
    }

    void leadBy(Page lead) {
        String joinLink = plan(lead);

        Page ada = join(browsers.onPhone(), joinLink, "Ada", "Engineering");
        Page ben = join(browsers.atDesk(), joinLink, "Ben", "Product");
        Page cleo = join(browsers.atDesk(), joinLink, "Cleo", "Design");
        assertThat(lead.locator("#people .person")).hasCount(3);
        assertThat(lead.locator("#people")).containsText("Marketing");
        browsers.examine(lead, "lobby");
        browsers.examine(ada, "lobby-phone");

        Hands.press(lead, "Start the workshop");
        openingQuestions(lead, ada, ben);
        pickTheGame(lead, List.of(ada, ben, cleo));
        terribleNorthStars(lead, ada);
        silentWriting(lead, ada, ben, cleo);
        reveal(lead, ada, ben, cleo);
        score(lead, ada, ben);
        dotVotes(lead, ada, ben);
        adopt(lead, ada);
    }

    private String plan(Page lead) {
        lead.navigate("/workshops/new");
        lead.locator("#product").fill("The record shop");
        lead.getByText("60 minutes").click();
        browsers.examine(lead, "plan-new");
        Hands.press(lead, "Plan it");
        browsers.examine(lead, "plan");
        String link = lead.locator(".secret code").textContent();
        lead.getByRole(AriaRole.LINK, Hands.named("Open the lobby")).click();
        return link.substring(link.indexOf("/join/"));
    }

    private Page join(Page page, String link, String name, String function) {
        page.navigate(link);
        page.getByLabel("Your name").fill(name);
        page.getByLabel(function, new Page.GetByLabelOptions().setExact(true)).check();
        if (name.equals("Ada")) {
            browsers.examine(page, "join-phone");
        }
        Hands.press(page, "Come in");
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
        browsers.examine(ada, "opening-phone");
        Hands.press(lead, "Turn over the answers");
        assertThat(ben.locator("#stage .note")).containsText("misspelt bands");
        assertThat(first).hasValue("The day the search found misspelt bands.");
        browsers.examine(lead, "opening-lead");
    }

    private void pickTheGame(Page lead, List<Page> people) {
        Hands.press(lead, "Next: Pick the game");
        vote(people.get(0), "Attention");
        vote(people.get(1), "Transaction");
        vote(people.get(2), "Transaction");
        assertThat(lead.locator("#count")).hasText("3 of 3 have voted");
        browsers.examine(people.get(0), "game-phone");
        Hands.press(lead, "Show the votes");
        assertThat(people.get(0).locator("#stage")).containsText("2 votes: Ben, Cleo");
        lead.locator(".card", new Page.LocatorOptions().setHasText("Transaction"))
                .getByRole(AriaRole.BUTTON, Hands.inside("Record as our game"))
                .click();
        assertThat(people.get(1).locator("#stage .badge")).hasText("Our game");
        browsers.examine(lead, "game-lead");
    }

    private void vote(Page page, String game) {
        page.locator("#stage .card", new Page.LocatorOptions().setHasText(game))
                .getByRole(AriaRole.BUTTON, Hands.inside("This is our game"))
                .click();
        assertThat(page.locator("#stage .card", new Page.LocatorOptions().setHasText("Your vote")))
                .containsText(game);
    }

    private void terribleNorthStars(Page lead, Page ada) {
        Hands.press(lead, "Next: Terrible North Stars");
        assertThat(ada.locator("#stage h1")).hasText("Terrible North Stars");
        ada.locator("#stage textarea").first().fill("Minutes spent looking for the basket");
        assertThat(lead.locator("#count")).hasText("1 of 3 have written something");
        Hands.press(lead, "Turn over the ideas");
        assertThat(lead.locator("#stage .note")).containsText("looking for the basket");
    }

    private void silentWriting(Page lead, Page ada, Page ben, Page cleo) {
        Hands.press(lead, "Next: Silent writing");
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
        browsers.examine(ada, "writing-phone");
        browsers.examine(lead, "writing-lead");
        ada.reload();
        assertThat(ada.locator("input[name=name]").first()).hasValue("Full carts");
        Hands.press(ada, "I'm done");
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
        Hands.press(lead, "Next: Reveal");
        assertThat(ben.locator("#stage")).containsText("3 cards lie face down");
        assertThat(ben.content()).doesNotContain("Full carts");
        Hands.press(lead, "Turn the cards");
        for (Page page : List.of(lead, ada, ben, cleo)) {
            assertThat(page.locator("#stage .note.revealed")).hasCount(3);
        }
        browsers.examine(lead, "reveal-lead");
        browsers.examine(ada, "reveal-phone");
    }

    private void score(Page lead, Page ada, Page ben) {
        Hands.press(lead, "Next: Score");
        judge(ada, "Yes");
        judge(ben, "No");
        assertThat(lead.locator("#count")).hasText("2 of 3 have begun to score");
        browsers.examine(ada, "score-phone");
        Hands.press(lead, "Show the scores");
        assertThat(ada.locator("#stage td.divided svg").first())
                .hasAttribute("aria-label", "Expresses value: 2 answers, 1 no, 1 yes. Divided.");
        browsers.examine(lead, "score-lead");
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
        Hands.press(lead, "Next: Dot votes");
        Locator plus = ada.getByLabel("Put a dot on Full carts");
        plus.dblclick();
        assertThat(ada.locator("#stage")).containsText("of 3 dots left");
        assertThat(ada.locator(".vote .dot.placed")).not().hasCount(0);
        ben.getByLabel("Put a dot on Discs sold").click();
        assertThat(ben.locator("#stage")).containsText("You have 2 of 3 dots left");
        browsers.examine(ada, "dots-phone");
        Hands.press(lead, "Show the votes");
        assertThat(ben.locator("#stage .tally li").first()).containsText("Full carts");
        browsers.examine(lead, "dots-lead");
    }

    private void adopt(Page lead, Page ada) {
        Hands.press(lead, "Next: Converge");
        Locator card =
                lead.locator("#stage .card", new Page.LocatorOptions().setHasText("Full carts"));
        card.getByText("Adopt this one").click();
        lead.evaluate(
                """
                () => new Promise(swapped => {
                  document.addEventListener('htmx:after:swap', swapped, {once: true});
                  document.body.dispatchEvent(new CustomEvent('stage'));
                }).then(() => null)
                """);
        assertThat(card.locator("details[id^=adopt]")).hasAttribute("open", "");
        browsers.examine(lead, "converge-lead");
        card.getByRole(AriaRole.BUTTON, Hands.inside("Adopt as our North Star")).click();
        assertThat(ada.locator("#stage .statement")).containsText("Full carts");
        Hands.press(lead, "End the workshop");
        assertThat(ada.locator("#stage h1")).hasText("Thank you");
        browsers.examine(ada, "over-phone");
        lead.getByRole(AriaRole.LINK, Hands.named("Read the record")).click();
        browsers.examine(lead, "record");
        lead.navigate("/workshops");
        browsers.examine(lead, "workshops");
    }
}
