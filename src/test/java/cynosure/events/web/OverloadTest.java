package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Collector;
import cynosure.events.EventSource;
import cynosure.events.dialect.Addresses;
import cynosure.events.dialect.NewNames;
import cynosure.events.log.FolderDisk;
import cynosure.events.log.GatedDisk;
import cynosure.events.log.LogSettings;
import cynosure.events.privacy.Door;
import cynosure.events.privacy.PrivacyKey;
import cynosure.events.privacy.Remembered;
import cynosure.events.watch.Tally;
import cynosure.events.watch.Watch;
import cynosure.ids.CountedIds;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// More comes than can be taken, at a door with little room and a disk that a test holds back.
class OverloadTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    /// One event of six hundred letters may wait, and not two.
    private static final LogSettings NARROW =
            new LogSettings(1 << 20, 1 << 20, 0, 1_200, 1 << 20, 0, 0);

    private static final EventSource WEB =
            new EventSource("web", "Web", List.of("w-key"), List.of(), NOON);

    @TempDir Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Warehouse warehouse = Warehouse.inMemory(new WarehouseSettings("500MB", 2, 1000));
    private final Door door = new Door(new Remembered(), PrivacyKey.passing(), CLOCK);
    private GatedDisk disk;
    private Collector collector;
    private LoneDoor lone;

    @BeforeEach
    void open() throws Exception {
        disk = new GatedDisk(FolderDisk.at(folder.resolve("log")));
        collector = Collector.open(disk, NARROW, door, warehouse, CLOCK);
        CollectDoor filter =
                new CollectDoor(
                        new OneSource(WEB),
                        collector,
                        new Addresses(new CountedIds()),
                        CLOCK,
                        NewNames.ANY,
                        Memory.of(100 << 10));
        lone = LoneDoor.open(filter, folder.resolve("tomcat"));
    }

    @AfterEach
    void close() throws Exception {
        disk.gate().release(1_000);
        lone.close();
        collector.close();
        door.close();
        warehouse.close();
    }

    @Test
    void what_is_too_much_is_asked_to_come_later_and_what_was_taken_stays() throws Exception {
        CompletableFuture<HttpResponse<String>> first = send("e-0", 0);
        while (!disk.gate().hasQueuedThreads()) {
            Thread.onSpinWait();
        }
        BlockingQueue<HttpResponse<String>> answered = new LinkedBlockingQueue<>();
        List<CompletableFuture<HttpResponse<String>>> more = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            more.add(send("e-" + i, 0));
            more.getLast().thenAccept(answered::add);
        }

        for (int i = 0; i < 3; i++) {
            HttpResponse<String> later = answered.poll(30, TimeUnit.SECONDS);
            assertThat(later).isNotNull();
            assertThat(later.statusCode()).isEqualTo(429);
            assertThat(later.headers().firstValue("Retry-After")).contains("1");
            assertThat(later.body()).contains("events.not-kept");
        }
        assertThat(watch().turned().count("web")).isEqualTo(3);

        disk.gate().release(1_000);
        assertThat(first.get().statusCode()).isEqualTo(200);
        assertThat(answered.take().statusCode()).isEqualTo(200);
        for (int i = 1; i <= 4; i++) {
            assertThat(send("e-" + i, 1).get().statusCode()).isEqualTo(200);
        }
        assertThat(Stored.ids(collector, warehouse))
                .containsExactlyInAnyOrder("e-0", "e-1", "e-2", "e-3", "e-4");
        assertThat(watch().turned().count("web")).isEqualTo(3);
        assertThat(watch().again().count("web")).isEqualTo(4);
    }

    @Test
    void bodies_without_room_are_asked_to_come_later_and_counted_for_whom_they_name()
            throws Exception {
        disk.gate().release(1_000);
        String large = "{\"event\":\"read\",\"note\":\"" + "a".repeat(120 << 10) + "\"}";

        HttpResponse<String> named = post("/collect?key=w-key", large).get();
        HttpResponse<String> nameless = post("/batch/", large).get();

        assertThat(named.statusCode()).isEqualTo(429);
        assertThat(named.headers().firstValue("Retry-After")).contains("1");
        assertThat(nameless.statusCode()).isEqualTo(429);
        assertThat(watch().turned().count("web")).isEqualTo(1);
        assertThat(watch().turned().count(Tally.NOBODY)).isEqualTo(1);
        assertThat(send("e-1", 0).get().statusCode()).isEqualTo(200);
    }

    @Test
    void clients_that_say_it_is_not_the_first_time_are_counted() throws Exception {
        disk.gate().release(1_000);
        send("e-1", 0).get();
        send("e-1", 2).get();
        post("/collect?key=w-key&retry_count=1", "{\"id\":\"e-1\",\"event\":\"read\"}").get();
        post("/collect?key=w-key&retry_count=-1", "{\"id\":\"e-1\",\"event\":\"read\"}").get();
        post("/collect?key=other&retry_count=1", "{\"id\":\"e-1\",\"event\":\"read\"}").get();

        assertThat(watch().again().count("web")).isEqualTo(2);
    }

    private Watch watch() {
        return collector.watch();
    }

    /// @param tries how often it was sent before, as its client says
    private CompletableFuture<HttpResponse<String>> send(String id, int tries) {
        String body =
                "{\"id\":\"%s\",\"event\":\"read\",\"properties\":{\"note\":\"%s\"}}"
                        .formatted(id, "a".repeat(600));
        return client.sendAsync(
                request("/collect?key=w-key", body)
                        .header("X-Retry-Count", String.valueOf(tries))
                        .build(),
                BodyHandlers.ofString());
    }

    private CompletableFuture<HttpResponse<String>> post(String path, String body) {
        return client.sendAsync(request(path, body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + lone.port() + path))
                .POST(BodyPublishers.ofString(body));
    }
}
