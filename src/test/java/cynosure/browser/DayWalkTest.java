package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.NorthStar;
import cynosure.people.People;
import cynosure.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Along the line of changes with the slider, and a change of metric prepared by hand.
class DayWalkTest extends WithBrowsers {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-30T15:00:00Z"), ZoneOffset.UTC);

    @Override
    Clock clock() {
        return CLOCK;
    }

    @Test
    void one_walks_along_the_days_and_prepares_a_change() {
        Page desk = browsers.atDesk();
        comeIn(desk, "Lantern");
        believe("2026-01-10T09:00:00Z", "Books opened", "number of open_book, per week");
        believe("2026-04-01T09:00:00Z", "Notes shared", "number of share_note, per week");

        desk.navigate("/north-star/changes");
        assertThat(desk.locator(".then h2")).hasText("Today, 30 June 2026");
        desk.locator("#walk").focus();
        desk.keyboard().press("Home");
        assertThat(desk.locator(".then h2")).hasText("On 10 January 2026");
        assertThat(desk.locator(".then .statement")).containsText("was called Books opened");
        assertThat(desk).hasURL(Pattern.compile(".*/north-star/on/2026-01-10"));
        desk.keyboard().press("ArrowRight");
        assertThat(desk.locator("day-walk output")).hasText("11 January 2026");
        assertThat(desk.locator(".then h2")).hasText("On 11 January 2026");
        assertThat(desk.locator("#walk")).hasAttribute("aria-valuetext", "11 January 2026");
        browsers.examine(desk, "day-walk");

        desk.navigate("/north-star/change");
        desk.getByText("The market changed").click();
        desk.locator("#name").fill("Clubs that talk");
        assertThat(desk.locator("#kept")).hasText("Kept as your draft.");
        browsers.examine(desk, "ceremony");
        desk.reload();
        assertThat(desk.locator("#name")).hasValue("Clubs that talk");
        assertThat(desk.locator("input[value=MARKET]")).isChecked();
        desk.locator("#definition").fill("number of reply_note, per week");
        Hands.press(desk, "Decide it");
        assertThat(desk.locator("h1")).hasText("Clubs that talk for Notes shared");
        browsers.examine(desk, "change-record");
        assertThat(browsers.complaints()).isEmpty();
    }

    private void believe(String at, String name, String definition) {
        Person robin = server.context().getBean(People.class).members().getFirst();
        server.context()
                .getBean(Frameworks.class)
                .remember(
                        new Framework(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar(name, definition, "", ""),
                                List.of(),
                                List.of()),
                        Instant.parse(at),
                        robin,
                        "");
    }
}
