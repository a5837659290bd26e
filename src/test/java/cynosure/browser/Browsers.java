package cynosure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A real browser, from which several people look at one server. What goes wrong in a page's script
/// or on the wire is remembered, and a test can ask for it.
public final class Browsers implements AutoCloseable {

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /// What the examining tools provoke, now and then a moment late. Styles of our own are looked
    /// for in what the server sent.
    private static final String TOOLS_STYLE = "Applying inline style violates";

    private final Playwright playwright;
    private final Browser browser;
    private final String base;
    private final List<String> complaints = new ArrayList<>();
    private boolean examining;

    private Browsers(Playwright playwright, Browser browser, String base) {
        this.playwright = playwright;
        this.browser = browser;
        this.base = base;
    }

    public static Browsers on(String base) {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String chromium =
                Optional.ofNullable(System.getenv("CYNOSURE_CHROMIUM")).orElse("/usr/bin/chromium");
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of(chromium))
                                        .setArgs(FLAGS));
        return new Browsers(playwright, browser, base);
    }

    /// Somebody at a desk.
    public Page atDesk() {
        return open(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /// Somebody with a phone.
    public Page onPhone() {
        return open(
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setDeviceScaleFactor(2));
    }

    /// What went wrong in any page so far: script errors, refused resources, answers of 500 and
    /// above.
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// What a checker of accessibility finds on the page, as readable lines.
    public List<String> barriers(Page page) {
        examining = true;
        try {
            return Barriers.on(page);
        } finally {
            examining = false;
        }
    }

    /// Pictures of the page as it is, by day and by night, for people to look at.
    public void picture(Page page, String name) {
        examining = true;
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            still(page, scheme);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(
                                    Path.of(
                                            "target/pictures",
                                            name + "-" + scheme.name().toLowerCase() + ".png"))
                            .setFullPage(true));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        examining = false;
    }

    private static void still(Page page, ColorScheme scheme) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    /// Looks closely at a page: no barrier for anyone, nothing that sticks out; with `-Dpictures`
    /// also pictures for people.
    public void examine(Page page, String name) {
        String sent =
                (String) page.evaluate("fetch(location.href).then((answer) => answer.text())");
        assertThat(sent).as("what was sent as " + name).doesNotContainPattern("<[^>]+\\sstyle=");
        if (System.getProperty("pictures") == null) {
            still(page, ColorScheme.LIGHT);
        } else {
            picture(page, name);
        }
        assertThat(barriers(page)).as("barriers on " + name).isEmpty();
        assertThat(overflows(page)).as(name + " is too wide").isFalse();
    }

    /// Whether anything sticks out to the right.
    public static boolean overflows(Page page) {
        return (boolean)
                page.evaluate(
                        "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private Page open(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(base).setLocale("en-GB"));
        Page page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(
                message -> {
                    boolean ours =
                            !examining
                                    && !message.text().contains("status of 4")
                                    && !message.text().startsWith(TOOLS_STYLE);
                    if (message.type().equals("error") && ours) {
                        complaints.add("console: " + message.text());
                    }
                });
        page.onResponse(
                response -> {
                    if (response.status() >= 500) {
                        complaints.add(response.status() + " " + response.url());
                    }
                });
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
