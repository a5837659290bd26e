package cynosure.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/// Takes the pictures in `docs/pictures` from a running demo, and others to look at into
/// `target/pictures`.
///
/// Arguments: the server's address, and the path of the owner's link that `./cynosure demo`
/// printed.
public final class Pictures {

    private static final String LISTENING =
            "number+of+users+who+did+finish_chapter+at+least+3+times%2C+per+month";

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/north-star",
                    "/north-star/nodes/metric",
                    "/north-star/nodes/evenings",
                    "/north-star/nodes/metric/versions",
                    "/measured?definition=" + LISTENING,
                    "/measured/who?definition=" + LISTENING,
                    "/measured/segments?by=country&definition=" + LISTENING,
                    "/workshops",
                    "/workshops/lanternsworkshop",
                    "/rooms/lanternsworkshop",
                    "/events",
                    "/settings");

    private Pictures() {}

    public static void main(String[] arguments) {
        try (Browsers browsers = Browsers.on(arguments[0])) {
            Page page = browsers.atDesk();
            page.navigate(arguments[1]);
            Hands.press(page, "Come in");
            page.waitForLoadState();
            for (String path : PAGES) {
                page.setViewportSize(1440, 900);
                open(page, path);
                browsers.picture(page, "demo" + name(path));
                page.setViewportSize(390, 844);
                open(page, path);
                browsers.picture(page, "demo" + name(path) + "-phone");
            }
            forTheReadme(page);
        }
    }

    private static void forTheReadme(Page page) {
        page.setViewportSize(1280, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        open(page, "/north-star");
        page.locator("#tree svg:visible")
                .first()
                .screenshot(
                        new Locator.ScreenshotOptions()
                                .setPath(Path.of("docs/pictures/north-star.png")));
    }

    private static String name(String path) {
        return path.replaceFirst("\\?.*", "").replace('/', '-');
    }

    private static void open(Page page, String path) {
        page.navigate(path);
        page.waitForTimeout(1_500);
    }
}
