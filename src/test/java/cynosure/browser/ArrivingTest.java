package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import cynosure.events.Collector;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// An engineer points a product here: an event is asked for, sent, seen while it arrives,
/// described, and found again as somebody's; every page on the way is looked at closely.
class ArrivingTest extends WithBrowsers {

    @Test
    void an_event_that_was_asked_for_is_seen_arriving_and_ticked() throws IOException {
        Page desk = browsers.atDesk();
        comeIn(desk, "Baskets");
        askFor(desk, "fill_basket");
        String key = source(desk);

        desk.navigate("/events/live");
        examined(desk, "live-empty");
        send(
                desk,
                key,
                """
                {"id":"1","event":"open_shop","anonymous":"phone-7","properties":{"from":"mail"}}
                {"id":"2","event":"fill_basket","user":"ada","anonymous":"phone-7","properties":{"items":3}}
                {"id":"3","event":"fill_basket","user":"ada","time":"half past eight"}
                """);
        Locator arrived = desk.locator(".arrivals li");
        assertThat(arrived).hasCount(3);
        assertThat(arrived.nth(1)).containsText("fill_basket");
        examined(desk, "live");
        server.context().getBean(Collector.class).flush();

        desk.navigate("/catalogue/tasks");
        assertThat(desk.locator("main")).containsText("Arrived on");
        examined(desk, "tasks");
        lookAround(desk, "desk");
        Page phone = browsers.onPhone();
        phone.navigate("/enter/" + server.newEntryToken());
        Hands.press(phone, "Come in");
        lookAround(phone, "phone");
        assertThat(browsers.complaints()).isEmpty();
    }

    private void askFor(Page desk, String event) {
        desk.navigate("/catalogue/tasks");
        examined(desk, "tasks-empty");
        desk.navigate("/catalogue/tasks/new");
        desk.locator("#event").fill(event);
        desk.locator("#properties").fill("items: number");
        examined(desk, "task-new");
        Hands.press(desk, "Ask for it");
        desk.navigate("/catalogue/tasks");
        assertThat(desk.locator("main")).containsText(event);
    }

    /// Answers its key.
    private String source(Page desk) {
        desk.navigate("/events/sources");
        examined(desk, "sources-empty");
        desk.getByLabel("What sends").fill("Shop");
        Hands.press(desk, "Make it");
        desk.navigate("/events/sources");
        desk.locator("main th a").click();
        assertThat(desk.locator("h1")).hasText("Shop");
        desk.getByText("Segment for Node").click();
        assertThat(desk.locator("pre.query").first()).isVisible();
        examined(desk, "source-new");
        return desk.locator("code.event-name").first().innerText();
    }

    private static void send(Page from, String key, String lines) {
        APIResponse answer =
                from.request()
                        .post(
                                "/collect",
                                RequestOptions.create()
                                        .setHeader("Authorization", "Bearer " + key)
                                        .setData(lines));
        assertThat(answer.status()).isEqualTo(200);
    }

    private void lookAround(Page page, String with) {
        for (String path :
                new String[] {
                    "/events",
                    "/events/live",
                    "/events/sources",
                    "/events/refused",
                    "/events/people?id=phone-7",
                    "/events/privacy",
                    "/events/mappings",
                    "/catalogue",
                    "/catalogue/event?name=fill_basket",
                    "/catalogue/notices"
                }) {
            page.navigate(path);
            examined(page, path.substring(1).replaceAll("[/?=]", "-") + "-" + with);
        }
        page.navigate("/events/people?id=phone-7");
        assertThat(page.locator("main")).containsText("ada");
        page.navigate("/events/refused");
        assertThat(page.locator("main")).containsText("half past eight");
        onPaper(page);
        page.navigate("/events/sources");
        page.locator("main th a").click();
        examined(page, "source-" + with);
    }

    /// What was closed on the screen is open on paper.
    private static void onPaper(Page page) {
        Locator example = page.locator(".refusal pre").first();
        page.locator(".refusal summary").first().click();
        assertThat(example).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(example).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void examined(Page page, String name) {
        browsers.examine(page, name);
    }
}
