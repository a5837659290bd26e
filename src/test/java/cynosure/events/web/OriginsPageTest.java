package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Arrival;
import cynosure.events.Collector;
import cynosure.events.EventSources;
import cynosure.events.Inbox;
import cynosure.events.Moments;
import cynosure.events.Watching;
import cynosure.warehouse.Stop;
import cynosure.web.Browserless.Opened;
import cynosure.web.WithServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginsPageTest extends WithServer {

    private static final Instant AT = Instant.parse("2026-01-05T09:00:00Z");

    @Test
    void each_way_in_says_how_much_came_by_it_and_when_last() throws IOException {
        owner.send("/events/sources", Map.of("name", "Web shop"));
        assertThat(owner.open("/events").one("[data-sent] p").text()).isEqualTo("Nothing yet.");
        String shop = server.context().getBean(EventSources.class).all().getFirst().id();
        Collector collector = server.context().getBean(Collector.class);
        collector.keep(List.of(bought(shop, "1"), bought(shop, "2"), bought("gone", "3")), "");
        collector.flush();
        assertThat(owner.open("/events").one("[data-files] dd").text())
                .startsWith("This folder is not there yet.");
        Path done = Files.createDirectories(folder.resolve("inbox/done"));
        Files.writeString(done.resolve("a.csv"), "a");
        Files.writeString(done.resolve("a.csv.refused.csv"), "a");
        Path refused = Files.createDirectories(folder.resolve("inbox/refused"));
        Files.writeString(refused.resolve("b.csv"), "b");
        Files.writeString(refused.resolve("b.csv.reason.txt"), "No time.");

        Opened page = owner.open("/events");

        assertThat(page.one("p.lead").text()).startsWith("3 events from ");
        assertThat(page.one("p.lead a").attr("href")).isEqualTo("/catalogue");
        assertThat(page.one("[data-sent] p").text()).startsWith("2 events, the last on ");
        assertThat(page.one("[data-sent] tbody th a").attr("href"))
                .isEqualTo("/events/sources/" + shop);
        assertThat(page.page().select("[data-sent] .week svg")).hasSize(1);
        assertThat(page.one("[data-read] p").text()).startsWith("No table is read.");
        assertThat(page.one("[data-files] p").text()).startsWith("No file was imported.");
        assertThat(page.one("[data-files] dd").text()).isEqualTo("1 file came in; 1 could not");
        assertThat(page.one("[data-files] dd a").attr("href")).isEqualTo("/events/mappings");
    }

    @Test
    void a_watched_folder_says_what_it_brought_last_and_whether_it_is_there() throws IOException {
        assertThat(owner.open("/events/mappings").one("[data-folder] p").text())
                .startsWith("This folder is not there yet.");
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        assertThat(owner.open("/events/mappings").one("[data-folder] p").text())
                .isEqualTo("Nothing came in yet");
        Path file =
                Files.writeString(
                        inbox.resolve("m.jsonl"),
                        """
                        {"event":"visit","properties":{"time":1767603600,"distinct_id":"ann","$insert_id":"i-1"}}
                        """);
        Inbox watched = server.context().getBean(Watching.class).inboxes().getFirst();
        while (Files.exists(file)) {
            watched.look(new Stop());
        }

        Opened page = owner.open("/events/mappings");

        assertThat(page.one("[data-folder] p").text()).startsWith("1 file came in, the last on ");
        assertThat(page.one("[data-folder] a").attr("href")).isEqualTo("/events/imports/1");
        assertThat(owner.open("/events").one("[data-files] dd a").attr("href"))
                .isEqualTo("/events/imports/1");
    }

    private static Arrival bought(String source, String id) {
        return new Arrival.Understood(
                source,
                id,
                "buy",
                "ann",
                null,
                Map.of(),
                new Moments(null, Instant.now(), AT),
                Map.of());
    }
}
