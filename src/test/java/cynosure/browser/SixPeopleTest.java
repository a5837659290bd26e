package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cynosure.workshop.activity.Activity;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A whole agenda of two hours.
class SixPeopleTest extends SixPeople {

    @Test
    void six_people_come_to_a_decision_in_two_hours_though_the_facilitator_is_away_for_a_while() {
        gather();
        openingQuestions();
        pickTheGame();
        goodAndBad();
        flo.navigate("about:blank");
        structure();
        anotherProduct();
        comeBack();
        silentWriting();
        reveal();
        score();
        dotVotes();
        converge();
        readTheRecord();
        assertThat(browsers.complaints()).isEmpty();
    }

    private void openingQuestions() {
        arrive(Activity.OPENING_QUESTIONS);
        for (Page page : List.of(cem, ada, ben)) {
            write(page.locator("#stage textarea").first(), "Misspelt bands are found");
        }
        everyoneDid("have written something", "Misspelt bands");
        Hands.press(flo, "Turn over the answers");
        everyoneSees("Misspelt bands");
        free(ada);
        next(flo, 15, Activity.PICK_THE_GAME);
        spent(flo, 0, "15 of 15 min");
    }

    private void pickTheGame() {
        vote(ada, "Attention");
        vote(ben, "Transaction");
        vote(cem, "Transaction");
        everyoneDid("have voted", "votes: ");
        Hands.press(flo, "Show the votes");
        everyoneSees("2 votes: ");
        free(screen);
        flo.locator(".card", new Page.LocatorOptions().setHasText("Transaction"))
                .getByRole(AriaRole.BUTTON, Hands.inside("Record as our game"))
                .click();
        everyoneSees("Our game");
        next(flo, 18, Activity.GOOD_AND_BAD);
        spent(flo, 1, "18 of 15 min");
        assertThat(flo.locator("#agenda .minutes.over")).hasCount(1);
        pace(flo, "3 minutes behind the plan, about 90 minutes to go");
    }

    private static void vote(Page page, String game) {
        page.locator("#stage .card", new Page.LocatorOptions().setHasText(game))
                .getByRole(AriaRole.BUTTON, Hands.inside("This is our game"))
                .click();
        assertThat(page.locator("#stage .card", new Page.LocatorOptions().setHasText("Your vote")))
                .containsText(game);
    }

    private void goodAndBad() {
        for (Page page : List.of(cem, ada, ben)) {
            write(page.locator("#stage textarea").first(), "Music that is listened to");
        }
        everyoneDid("have written something", "listened to");
        Hands.press(flo, "Show: It carries");
        everyoneSees("It carries vision and strategy");
        Hands.press(flo, "Turn over the notes");
        everyoneSees("listened to");
        free(flo);
        clock.minutesPass(15);
    }

    /// The facilitator is away, and the co-facilitator leads on.
    private void structure() {
        next(cem, 0, Activity.STRUCTURE_AND_FORMULA);
        assertThat(ada.locator("#standing .strip")).hasCount(0);
        Hands.press(cem, "Show: Breadth");
        for (Page page : List.of(cem, ada, ben, olga, screen)) {
            assertThat(page.locator("#stage .talk")).containsText("customers who order");
        }
        next(cem, 12, Activity.ANOTHER_PRODUCT);
        spent(cem, 3, "12 of 15 min");
    }

    private void anotherProduct() {
        cem.locator("#forming button.primary").click();
        write(ada.locator("#stage .shared textarea").nth(2), "Tables that were kept");
        assertThat(ben.locator("#stage .shared textarea").nth(2)).hasValue("Tables that were kept");
        assertThat(screen.locator("#count")).hasText("1 of 3 have written on their sheet");
        hidden("Tables that were kept");
        Hands.press(cem, "Turn over the sheets");
        for (Page page : List.of(cem, ada, ben, olga, screen)) {
            assertThat(page.locator("#stage")).containsText("Tables that were kept");
        }
        free(cem);
        clock.minutesPass(15);
    }

    private void comeBack() {
        flo.navigate(room);
        assertThat(flo.locator("#stage")).containsText("Tables that were kept");
        pace(flo, "On time, about 45 minutes to go");
        next(flo, 0, Activity.SILENT_WRITING);
    }

    private void silentWriting() {
        propose(ada, "Full carts");
        propose(ben, "Discs sold");
        propose(cem, "Coming back");
        everyoneDid("have begun a candidate", "Full carts");
        next(flo, 12, Activity.REVEAL);
    }

    private static void propose(Page page, String name) {
        page.locator("input[name=name]").first().fill(name);
        page.locator("textarea[name=increase]").first().fill("what people take home");
        page.locator("textarea[name=measure]").first().fill("discs in an order");
        page.locator("input[name=input]").first().fill("Buyers a month");
        assertThat(page.locator("#sheet-0 .saved")).hasText("Saved");
    }

    private void reveal() {
        assertThat(screen.locator("#stage")).containsText("3 cards lie face down");
        hidden("Full carts");
        Hands.press(flo, "Turn the cards");
        everyoneSees("Full carts");
        free(olga);
        next(flo, 8, Activity.SCORE);
    }

    private void score() {
        for (Page page : List.of(cem, ada, ben)) {
            Locator first = page.locator("#stage .scoring").first();
            first.getByText("Yes", new Locator.GetByTextOptions().setExact(true)).click();
            assertThat(first.locator(".saved")).hasText("Saved");
        }
        everyoneDid("have begun to score", "3 yes");
        Hands.press(flo, "Show the scores");
        for (Page page : everyone()) {
            assertThat(page.locator("#stage td.score svg").first()).isVisible();
        }
        free(ben);
        next(flo, 8, Activity.DOT_VOTES);
    }

    private void dotVotes() {
        for (Page page : List.of(cem, ada, ben)) {
            page.getByLabel("Put a dot on Full carts").click();
            assertThat(page.locator("#stage")).containsText("You have 2 of 3 dots left");
        }
        everyoneDid("have placed dots", "3 dots");
        Hands.press(flo, "Show the votes");
        everyoneSees("3 dots");
        next(flo, 5, Activity.CONVERGE);
    }

    private void converge() {
        Locator card =
                flo.locator("#stage .card", new Page.LocatorOptions().setHasText("Full carts"));
        card.getByText("Adopt this one").click();
        card.getByRole(AriaRole.BUTTON, Hands.inside("Adopt as our North Star")).click();
        everyoneSees("Our North Star Metric is called Full carts");
        Locator open = flo.locator("#outcome-TO_FIND_OUT");
        open.locator("[name=text]").last().fill("Who comes back after a year?");
        open.getByRole(AriaRole.BUTTON, Hands.inside("Write it down")).click();
        everyoneSees("Who comes back after a year?");
        quiet();
        clock.minutesPass(12);
        Hands.press(flo, "End the workshop");
        for (Page page : everyone()) {
            assertThat(page.locator("#stage h1")).hasText("Thank you");
        }
        everyoneSees("Full carts");
        quiet();
    }

    private void readTheRecord() {
        flo.getByRole(AriaRole.LINK, Hands.named("Read the record")).click();
        assertThat(flo.locator("#decided")).containsText("Full carts");
        assertThat(flo.locator("main")).containsText("Who comes back after a year?");
        Locator times = flo.locator("#clock tbody tr");
        assertThat(times).hasCount(10);
        assertThat(times.nth(1)).containsText("18 min");
        assertThat(times.nth(3)).containsText("12 min");
    }
}
