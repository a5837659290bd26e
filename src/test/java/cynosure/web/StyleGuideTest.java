package cynosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import cynosure.browser.Barriers;
import cynosure.browser.Browsers;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The style guide in a real browser: it is accessible in both themes, fits a small phone, and its
/// pictures are taken into `target/style-guide`.
class StyleGuideTest {

    private static final String OVERFLOW =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final String WORDS_OUTSIDE =
            """
            [...document.querySelectorAll('.tree .node')].flatMap(node => {
              const leaf = node.querySelector('.leaf').getBoundingClientRect();
              return [...node.querySelectorAll('text')]
                .filter(text => {
                  const box = text.getBoundingClientRect();
                  return box.left < leaf.left || box.right > leaf.right
                    || box.top < leaf.top || box.bottom > leaf.bottom + 1;
                })
                .map(text => text.textContent);
            })
            """;

    private static HttpServer server;
    private static Browsers browsers;

    @BeforeAll
    static void open() throws Exception {
        StyleGuide.write();
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server =
                SimpleFileServer.createFileServer(
                        anyPort,
                        StyleGuide.FOLDER.toAbsolutePath(),
                        SimpleFileServer.OutputLevel.NONE);
        server.start();
        browsers = Browsers.on("http://localhost:" + server.getAddress().getPort());
    }

    @AfterAll
    static void close() {
        if (browsers != null) {
            browsers.close();
        }
        if (server != null) {
            server.stop(0);
        }
    }

    /// The page of hard trees repeats one drawing many times; its words are checked below. By night
    /// only the colours are others, and they are the same at every width. With `-Dpictures` there
    /// are pictures to look at, too.
    @Test
    void every_page_is_accessible_in_both_themes_and_at_both_sizes() {
        List<String> found = new ArrayList<>();
        for (int width : List.of(1440, 390)) {
            everyPage(
                    width,
                    (page, name) -> {
                        if (System.getProperty("pictures") != null) {
                            String file = name + "-" + width + ".png";
                            page.screenshot(
                                    new Page.ScreenshotOptions()
                                            .setPath(StyleGuide.FOLDER.resolve(file))
                                            .setFullPage(true));
                        }
                        boolean again = width == 390 && name.endsWith("-dark");
                        if (!name.startsWith("trees") && !again) {
                            found.addAll(violations(page, name, width));
                        }
                    });
        }
        assertEquals(List.of(), found);
    }

    @Test
    void nothing_is_wider_than_a_small_phone() {
        List<String> wide = new ArrayList<>();
        everyPage(
                360,
                (page, name) -> {
                    Object over = page.evaluate(OVERFLOW);
                    if ((int) over > 0) {
                        wide.add(name + " is " + over + " px too wide");
                    }
                });
        assertEquals(List.of(), wide);
    }

    @Test
    void every_word_of_a_tree_stays_inside_its_leaf() {
        List<String> outside = new ArrayList<>();
        try (Page page = browsers.atDesk()) {
            for (int width : List.of(1440, 390)) {
                page.setViewportSize(width, 900);
                page.navigate(address(new StyleGuide.Page("trees", ""), "light"));
                page.evaluate("document.fonts.ready");
                outside.add(page.evaluate(WORDS_OUTSIDE).toString());
            }
        }
        assertEquals(List.of("[]", "[]"), outside);
    }

    @Test
    void no_page_breaks_the_content_security_policy_or_misses_a_file() {
        List<String> complaints = new ArrayList<>();
        try (Page page = browsers.atDesk()) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.onResponse(
                    response -> {
                        if (response.status() >= 400) {
                            complaints.add(response.status() + " " + response.url());
                        }
                    });
            for (StyleGuide.Page each : StyleGuide.PAGES) {
                page.navigate(address(each, "light"));
            }
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void a_chart_is_read_by_arrow_keys_and_rests_on_the_last_whole_period() {
        try (Page page = browsers.atDesk()) {
            page.navigate(address(new StyleGuide.Page("metric", ""), "light"));
            Locator chart = page.locator("chart-readout").first();
            Locator said = chart.locator("output");
            assertEquals("Oct 2026: 48,210 items", said.textContent());
            chart.focus();
            page.keyboard().press("End");
            assertEquals("Nov 2026: 21,400 items, so far", said.textContent());
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
            assertEquals("Sep 2026: 46,800 items", said.textContent());
            page.keyboard().press("Escape");
            assertEquals("Oct 2026: 48,210 items", said.textContent());
        }
    }

    private static List<String> violations(Page page, String name, int width) {
        boolean night = name.endsWith("-dark");
        Map<String, Object> options = Map.of();
        if (night) {
            options = Map.of("runOnly", List.of("color-contrast"));
        } else if (width == 390) {
            options = Map.of("rules", Map.of("color-contrast", Map.of("enabled", false)));
        }
        Barriers barriers = Barriers.on(page, options);
        assertTrue(barriers.passed() > (night ? 0 : 5), name + " was really checked");
        return barriers.found().stream().map(barrier -> name + ": " + barrier).toList();
    }

    interface Look {
        void at(Page page, String name);
    }

    private static void everyPage(int width, Look look) {
        try (Page page = browsers.atDesk()) {
            page.setViewportSize(width, 900);
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            for (StyleGuide.Page each : StyleGuide.PAGES) {
                for (String theme : List.of("light", "dark")) {
                    page.navigate(address(each, theme));
                    page.evaluate("document.fonts.ready");
                    look.at(page, each.name() + "-" + theme);
                }
            }
        }
    }

    private static String address(StyleGuide.Page page, String theme) {
        return "/" + StyleGuide.file(page, theme);
    }
}
