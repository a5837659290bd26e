package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.web.Browserless;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What somebody is writing survives whatever happens around them.
class DraftsTest extends WithBrowsers {

    private static final String FIRST = "#stage textarea >> nth=0";

    private Browserless flo;
    private String room;
    private Page ada;

    @BeforeEach
    void gather() {
        flo = Browserless.owner(server);
        flo.open("/workshops/new");
        var plan = flo.send("/workshops", Map.of("product", "Lantern", "minutes", "60"));
        room = plan.path().replace("/workshops/", "/rooms/");
        String link = plan.one(".secret code").text();
        ada = browsers.onPhone();
        ada.navigate(link.substring(link.indexOf("/join/")));
        ada.getByLabel("Your name").fill("Ada");
        ada.getByLabel("Design").check();
        Hands.press(ada, "Come in");
        flo.open(room);
        flo.send(room + "/step", Map.of("to", "s1"));
        assertThat(ada.locator("#stage h1")).hasText("Opening questions");
    }

    @Test
    void a_restart_of_the_server_loses_no_half_written_sentence() {
        int port = server.port();
        ada.locator(FIRST).fill("The first half");
        assertThat(saved()).hasText("Saved");
        server.close();
        ada.locator(FIRST).fill("The first half, and the second.");
        assertThat(saved()).hasText("Not sent yet; kept on this device.");

        server = Cynosure.start(new Settings("127.0.0.1", port, data, null));
        assertThat(saved()).hasText("Saved");
        assertThat(revealed()).contains("The first half, and the second.");
        flo.send(room + "/step", Map.of("to", "s2"));
        assertThat(ada.locator("#stage h1")).hasText("Pick the game");
    }

    @Test
    void a_lost_line_and_a_reload_lose_nothing() {
        ada.context().setOffline(true);
        ada.locator(FIRST).fill("Written in a tunnel");
        assertThat(saved()).hasText("Not sent yet; kept on this device.");
        ada.context().setOffline(false);
        ada.reload();

        assertThat(ada.locator(FIRST)).hasValue("Written in a tunnel");
        assertThat(ada.locator("#count")).hasText("1 of 1 have written something");
        assertThat(revealed()).contains("Written in a tunnel");
    }

    @Test
    void a_proxy_that_keeps_the_stream_from_a_page_keeps_nothing_else_from_it() {
        ada.route("**/live?**", Route::abort);
        ada.reload();
        ada.locator(FIRST).fill("Written without a stream");
        assertThat(saved()).hasText("Saved");
        flo.send(room + "/step", Map.of("to", "s2"));

        assertThat(ada.locator("#stage h1")).hasText("Pick the game");
        flo.send(room + "/step", Map.of("to", "s1"));
        assertThat(ada.locator(FIRST)).hasValue("Written without a stream");
    }

    @Test
    void a_page_that_was_asked_for_before_the_words_arrived_shows_them() {
        var saving = new AtomicReference<@Nullable Route>();
        ada.route("**" + room + "/notes/**", saving::set);
        ada.locator(FIRST).fill("Written while it reloads");
        ada.waitForCondition(() -> saving.get() != null);
        ada.route(
                "**" + room,
                page -> {
                    APIResponse before = page.fetch();
                    Route save = Objects.requireNonNull(saving.get());
                    save.fulfill(new Route.FulfillOptions().setResponse(save.fetch()));
                    page.fulfill(new Route.FulfillOptions().setResponse(before));
                });
        ada.reload();

        assertThat(ada.locator(FIRST)).hasValue("Written while it reloads");
    }

    @Test
    void a_step_that_changes_in_the_middle_of_a_word_loses_nothing() {
        ada.locator(FIRST).pressSequentially("Almost the whole sen");
        flo.send(room + "/step", Map.of("to", "s2"));
        assertThat(ada.locator("#stage h1")).hasText("Pick the game");
        flo.send(room + "/step", Map.of("to", "s1"));

        assertThat(ada.locator(FIRST)).hasValue("Almost the whole sen");
        assertThat(revealed()).contains("Almost the whole sen");
    }

    @Test
    void what_was_emptied_by_mistake_is_brought_back_with_one_press_at_once_and_after_a_reload() {
        ada.locator(FIRST).fill("The thought of a whole morning");
        assertThat(saved()).hasText("Saved");
        ada.locator(FIRST).fill("");
        ada.locator("#stage auto-save .bring-back button >> visible=true").first().click();
        assertThat(ada.locator(FIRST)).hasValue("The thought of a whole morning");
        assertThat(saved()).hasText("Saved");

        ada.locator(FIRST).fill("");
        assertThat(saved()).hasText("Saved");
        ada.reload();
        assertThat(ada.locator(FIRST)).hasValue("");
        ada.locator("#stage form.bring-back button").first().click();
        assertThat(ada.locator(FIRST)).hasValue("The thought of a whole morning");
        assertThat(ada.locator("#stage form.bring-back")).hasCount(0);
        assertThat(revealed()).contains("The thought of a whole morning");
    }

    private Locator saved() {
        return ada.locator("#stage .saved").first();
    }

    private String revealed() {
        flo.open(room);
        return flo.send(room + "/reveal/s1", Map.of()).text();
    }
}
