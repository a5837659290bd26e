package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Seventy thousand real purchases, from the file that lies next to the checkout.
class CdnowPageTest {

    private static final Path CDNOW = Path.of("../shared/data/cdnow/CDNOW_master.txt");

    @TempDir Path folder;

    @Test
    void the_cdnow_purchases_come_in_through_the_page() throws IOException {
        if (!Files.exists(CDNOW)) {
            System.err.println(
                    "NOT TESTED: the real CDNOW purchases, because "
                            + CDNOW.toAbsolutePath().normalize()
                            + " is absent. A small file of the same shape is tested elsewhere.");
            return;
        }
        try (var server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            Browserless owner = Browserless.owner(server);
            owner.open("/events/import");
            Opened mapping =
                    owner.upload(
                            "/events/uploads",
                            Map.of(),
                            Map.of("CDNOW_master.txt", Files.readAllBytes(CDNOW)));
            owner.send(
                    mapping.path() + "/import",
                    Map.of("attempt", "0", "event", "", "eventName", "purchase"));
            Opened done = ImportPagesTest.waitFor(owner, mapping.path());

            assertThat(done.one("p.lead").text()).isEqualTo("69,659 events are in.");
            assertThat(done.one("[data-refused]").text()).isEqualTo("0");
            assertThat(owner.open("/catalogue").one("#rows .event-name").text())
                    .isEqualTo("purchase");
            assertThat(owner.open("/events").one("p.lead").text())
                    .startsWith("69,659 events from 1 Jan 1997 to 30 Jun 1998.");
        }
    }
}
