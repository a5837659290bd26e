package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Candidates on their way: refined in pairs, merged, ranked, filtered and brought to an end, by a
/// facilitator at a desk and two people with phones.
class CandidatesTest extends WithBrowsers {

    private static final List<String> STEPS =
            List.of(
                    "ANOTHER_PRODUCT",
                    "SILENT_WRITING",
                    "PAIR_AND_SHARE",
                    "REVEAL",
                    "MERGE_AND_CLUSTER",
                    "RANK_BY_PAIRS",
                    "STRICT_FILTER",
                    "INPUTS_BY_DIMENSION",
                    "CONVERGE");

    private Page lead;
    private Page ada;
    private Page ben;

    @Test
    void candidates_go_the_whole_way_from_a_pair_to_a_decision() {
        gather();
        anotherProduct();
        write();
        pairAndShare();
        merge();
        rank();
        filter();
        inputs();
        converge();

        assertThat(browsers.complaints()).isEmpty();
    }

    private void gather() {
        lead = browsers.atDesk();
        lead.navigate("/enter/" + server.newEntryToken());
        Hands.press(lead, "Come in");
        lead.getByLabel("Workspace").fill("Compact Discs");
        lead.getByLabel("Your name").fill("Flo");
        lead.getByLabel("Time zone").selectOption("UTC");
        Hands.press(lead, "Begin");
        lead.navigate("/workshops/new");
        lead.locator("#product").fill("The record shop");
        Hands.press(lead, "Plan it");
        String link = lead.locator(".secret code").textContent();
        lead.evaluate(
                """
                (steps) => {
                  const body = new URLSearchParams();
                  steps.forEach((step, i) => {
                    body.append('step', 'a' + (i + 1));
                    body.append('activity', step);
                    body.append('minutes', '5');
                  });
                  const page = document.body.dataset;
                  return fetch(location.pathname + '/agenda', {
                    method: 'POST', body, headers: { [page.csrfHeader]: page.csrfToken } });
                }""",
                STEPS);
        lead.navigate(lead.url().replace("/workshops/", "/rooms/"));
        String join = link.substring(link.indexOf("/join/"));
        ada = join(join, "Ada", "Engineering");
        ben = join(join, "Ben", "Product");
    }

    private Page join(String link, String name, String function) {
        Page page = browsers.onPhone();
        page.navigate(link);
        page.getByLabel("Your name").fill(name);
        page.getByLabel(function, new Page.GetByLabelOptions().setExact(true)).check();
        Hands.press(page, "Come in");
        assertThat(page.locator("#stage")).containsText("You are in");
        return page;
    }

    private void anotherProduct() {
        Hands.press(lead, "Start the workshop");
        assertThat(ada.locator("#stage")).containsText("forms the groups in a moment");
        browsers.examine(lead, "another-product-lead");
        Hands.press(lead, "Form the groups");
        Locator metric = ada.locator(".shared textarea").nth(2);
        metric.fill("Tables that were kept");
        assertThat(ben.locator(".shared textarea").nth(2)).hasValue("Tables that were kept");
        assertThat(ben.locator(".shared").nth(2)).containsText("Ada wrote here last.");
        ben.locator(".shared textarea").nth(0).fill("The Forks, whi");
        ada.locator(".shared textarea").nth(0).pressSequentially("Typing");
        assertThat(ben.locator(".shared").nth(0)).containsText("Ada wrote here last.");
        assertThat(ben.locator(".shared textarea").nth(0)).hasValue("The Forks, whi");
        browsers.examine(ada, "another-product-phone");
        Hands.press(lead, "Turn over the sheets");
        assertThat(ben.locator(".filled").first()).containsText("Tables that were kept");
        browsers.examine(ben, "another-product-shown-phone");
        browsers.examine(lead, "another-product-shown-lead");
    }

    private void write() {
        Hands.press(lead, "Next: Silent writing");
        candidate(ada, "Full carts", "number of purchases with more than 5 items, per month");
        candidate(ben, "Daily active users", "number of users, per day");
    }

    private void candidate(Page page, String name, String measure) {
        page.getByLabel("A name for your candidate").first().fill(name);
        page.getByLabel("which we could measure by").first().fill(measure);
        assertThat(page.locator("#stage .saved").first()).hasText("Saved");
    }

    private void pairAndShare() {
        Hands.press(lead, "Next: Pair and share");
        Hands.press(lead, "Form the groups");
        assertThat(ben.locator("#stage")).containsText("Only the people in your group");
        Locator name = ben.locator(".card:not(.mine) textarea").first();
        name.fill("Carts worth the way");
        assertThat(ada.locator(".card.mine textarea").first()).hasValue("Carts worth the way");
        browsers.examine(ben, "pairs-phone");
        browsers.examine(lead, "pairs-lead");
    }

    private void merge() {
        Hands.press(lead, "Next: Reveal");
        Hands.press(lead, "Turn the cards");
        assertThat(ada.locator("#stage .note")).hasCount(2);
        assertThat(ben.locator("#stage")).containsText("Ada, refined with Ben");
        Hands.press(lead, "Next: Merge and cluster");
        ada.getByText("Lay together").first().click();
        browsers.examine(ada, "merge-phone");
        ada.getByRole(AriaRole.BUTTON, Hands.named("Merge them")).first().click();
        assertThat(ben.locator("#stage .note")).hasCount(1);
        browsers.examine(lead, "merge-lead");
        ben.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("out again")).click();
        assertThat(lead.locator("#stage .note")).hasCount(2);
    }

    private void rank() {
        Hands.press(lead, "Next: Rank by pairs");
        browsers.examine(lead, "rank-begin-lead");
        Hands.press(lead, "Ask the first question");
        ada.getByRole(AriaRole.BUTTON, Hands.named("Rather this one")).first().click();
        assertThat(lead.locator("#count")).hasText("1 of 2 have answered");
        ben.getByRole(AriaRole.BUTTON, Hands.named("Rather this one")).last().click();
        assertThat(lead.locator("#count")).hasText("2 of 2 have answered");
        browsers.examine(ada, "rank-phone");
        browsers.examine(lead, "rank-lead");
        Hands.press(lead, "Show the answers");
        assertThat(ben.locator("#answers")).containsText("A tie, 1 to 1");
        browsers.examine(ben, "rank-shown-phone");
        browsers.examine(lead, "rank-shown-lead");
    }

    private void filter() {
        Hands.press(lead, "Next: Strict filter");
        ada.locator(".segments label").first().click();
        assertThat(lead.locator("#count")).hasText("1 of 2 have begun to answer");
        browsers.examine(ada, "filter-phone");
        Hands.press(lead, "Show the answers");
        assertThat(ben.locator(".sifted").first()).containsText("1 of 1 say yes");
        browsers.examine(ben, "filter-shown-phone");
        browsers.examine(lead, "filter-shown-lead");
    }

    private void inputs() {
        Hands.press(lead, "Next: Inputs by dimension");
        Hands.press(lead, "Form the groups");
        assertThat(ada.locator(".shared")).hasCount(8);
        browsers.examine(ada, "inputs-phone");
    }

    private void converge() {
        Hands.press(lead, "Next: Converge");
        lead.getByText("Rule it out, or keep it").first().click();
        lead.getByLabel("Because", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("Too slow to move");
        lead.locator("[id^=fate-form]").first().getByRole(AriaRole.BUTTON).click();
        assertThat(ada.locator("#stage")).containsText("because Too slow to move");
        Locator action = lead.locator("#outcome-ACTION");
        action.getByLabel("To do").fill("Pull the orders of a year");
        action.getByLabel("Who").fill("Ada");
        action.getByLabel("By when").fill("2026-12-01");
        action.getByRole(AriaRole.BUTTON, Hands.inside("Write it down")).click();
        assertThat(ada.locator("#outcome-ACTION .owner")).hasText("Ada, by 1 December 2026");
        assertThat(action.getByLabel("To do").last()).hasValue("");
        assertThat(ada.locator(".notice.care").first()).containsText("Perhaps vanity");
        browsers.examine(lead, "outcome-lead");
        browsers.examine(ada, "outcome-phone");
    }
}
