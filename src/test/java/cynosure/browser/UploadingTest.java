package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody sends a large file over a slow line: how far it is can be seen, it can be stopped, and
/// whatever goes wrong, the file is still chosen.
class UploadingTest extends WithBrowsers {

    private static final String SEND = "Upload and look";
    private static final String FILE = "orders.csv";
    private static final int BYTES = 2_000_000;
    private static final Pattern SENT = Pattern.compile("(\\d\\.\\d) of 2\\.0 MB sent");

    @TempDir Path files;

    @Test
    void what_was_sent_is_told_from_nothing_to_all_of_it() {
        Page desk = atTheForm(browsers.atDesk());
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        desk.exposeFunction("told", words -> told.add((String) words[0]));
        desk.evaluate(
                """
                () => {
                  const words = document.querySelector('[data-words]');
                  new MutationObserver(() => told(words.textContent)).observe(words, {childList: true});
                }""");
        Line.of(desk).takes(600_000);
        Hands.press(desk, SEND);
        assertThat(desk.locator("[data-going]")).isVisible();
        assertThat(desk.locator("h1")).hasText(FILE);

        assertThat(told).first().isEqualTo("0.0 of 2.0 MB sent");
        assertThat(told).last().asString().startsWith("All of it is there");
        List<Double> sent =
                told.stream()
                        .map(SENT::matcher)
                        .filter(one -> one.matches())
                        .map(one -> Double.valueOf(one.group(1)))
                        .toList();
        assertThat(sent).isSorted().anyMatch(megabytes -> megabytes > 0.2 && megabytes < 1.8);
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void an_upload_is_stopped_and_sent_again_without_choosing_anew() {
        Page phone = atTheForm(browsers.onPhone());
        Line line = Line.of(phone);
        line.takes(20_000);
        Hands.press(phone, SEND);
        Locator stop = phone.locator("[data-stop]");
        assertThat(stop).isFocused();
        assertThat(phone.locator("input[type=file]")).isDisabled();
        browsers.examine(phone, "upload-going-phone");
        stop.click();
        assertThat(outcome(phone)).containsText("The upload was stopped");
        assertThat(phone.getByText(SEND)).isFocused();
        browsers.examine(phone, "upload-stopped-phone");
        line.takes(-1);
        goesThrough(phone);
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void what_broke_off_says_so_and_is_sent_again_without_choosing_anew() {
        Page desk = atTheForm(browsers.atDesk());
        desk.route("**/events/uploads", Route::abort);
        Hands.press(desk, SEND);
        assertThat(outcome(desk)).containsText("The upload broke off");
        browsers.examine(desk, "upload-broken-desk");
        desk.unroute("**/events/uploads");

        Line line = Line.of(desk);
        line.breaks();
        Hands.press(desk, SEND);
        assertThat(outcome(desk)).containsText("can’t be reached");
        line.takes(-1);
        goesThrough(desk);
    }

    @Test
    void what_is_too_large_is_refused_before_a_byte_of_it_is_sent() throws IOException {
        Page desk = atTheForm(browsers.atDesk());
        Path large = files.resolve("large.csv");
        try (RandomAccessFile holes = new RandomAccessFile(large.toFile(), "rw")) {
            holes.setLength(3L << 30);
        }
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        desk.onRequest(request -> remember(request, sent));
        desk.locator("input[type=file]").setInputFiles(large);
        Hands.press(desk, SEND);
        assertThat(outcome(desk)).containsText("These are 3,221.2 MB, and at most 2,147.5 MB");
        assertThat(sent).isEmpty();
        desk.locator("input[type=file]").setInputFiles(orders());
        assertThat(outcome(desk)).isEmpty();
        goesThrough(desk);
        assertThat(sent).hasSize(1);
    }

    private Page atTheForm(Page page) {
        comeIn(page, "Baskets");
        page.navigate("/events/import");
        page.locator("input[type=file]").setInputFiles(orders());
        assertThat(page.locator("[data-chosen]")).hasText(FILE);
        return page;
    }

    private static void goesThrough(Page page) {
        assertThat(page.locator("[data-chosen]")).hasText(FILE);
        Hands.press(page, SEND);
        assertThat(page.locator("h1")).hasText(FILE);
        assertThat(page.locator("#mapping")).isVisible();
    }

    private static Locator outcome(Page page) {
        return page.locator("[data-outcome]");
    }

    private static void remember(Request request, List<String> sent) {
        if (request.method().equals("POST")) {
            sent.add(request.url());
        }
    }

    /// The line of somebody whose network is emulated.
    private record Line(CDPSession session) {

        static Line of(Page page) {
            CDPSession session = page.context().newCDPSession(page);
            session.send("Network.enable");
            return new Line(session);
        }

        /// @param bytesPerSecond how fast it takes what is sent; -1 as fast as it can
        void takes(int bytesPerSecond) {
            is(false, bytesPerSecond);
        }

        void breaks() {
            is(true, -1);
        }

        private void is(boolean away, int bytesPerSecond) {
            JsonObject how = new JsonObject();
            how.addProperty("offline", away);
            how.addProperty("latency", 0);
            how.addProperty("downloadThroughput", -1);
            how.addProperty("uploadThroughput", bytesPerSecond);
            session.send("Network.emulateNetworkConditions", how);
        }
    }

    private static FilePayload orders() {
        String row = "ada,2026-03-01T10:00:00Z,order,shelf number three\n";
        String text = "user,time,event,place\n" + row.repeat(BYTES / row.length());
        return new FilePayload(FILE, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
