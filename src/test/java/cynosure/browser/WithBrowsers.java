package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Page;
import cynosure.Cynosure;
import cynosure.Settings;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A server of its own for each test, with browsers before it.
abstract class WithBrowsers {

    private static final double PATIENCE_MS = 60_000;

    @TempDir Path data;
    Cynosure.Running server;
    Browsers browsers;

    /// The time that the server goes by.
    Clock clock() {
        return Clock.systemUTC();
    }

    @BeforeEach
    void open() {
        server = Cynosure.start(new Settings("127.0.0.1", 0, data, null), clock());
        setDefaultAssertionTimeout(PATIENCE_MS);
        browsers = Browsers.on("http://127.0.0.1:" + server.port());
    }

    @AfterEach
    void close() {
        browsers.close();
        server.close();
    }

    /// Robin, the owner, comes in and names the workspace, whose days begin in UTC.
    void comeIn(Page page, String workspace) {
        page.navigate("/enter/" + server.newEntryToken());
        Hands.press(page, "Come in");
        page.getByLabel("Workspace").fill(workspace);
        page.getByLabel("Your name").fill("Robin");
        page.getByLabel("Time zone").selectOption("UTC");
        Hands.press(page, "Begin");
        assertThat(page.locator("h1")).hasText(workspace);
    }

    /// A North Star that has a name and nothing more.
    static void writeDown(Page page) {
        page.navigate("/north-star/new");
        page.locator("#product").fill("Baskets");
        page.locator("input[value=TRANSACTION]").check();
        page.locator("#name").fill("Full baskets");
        Hands.press(page, "Make it our North Star");
        assertThat(page.locator("h1")).hasText("Full baskets");
    }
}
