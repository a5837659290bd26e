package cynosure.events.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.web.Browserless;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several people look at an import while it goes on.
class OnlookersTest {

    private static final int ROUNDS = 20;
    private static final int ONLOOKERS = 8;

    @TempDir Path folder;

    @Test
    void whoever_looks_at_an_import_at_any_moment_sees_it_waiting_on_its_way_or_done()
            throws Exception {
        try (Cynosure.Running server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            Browserless owner = Browserless.owner(server);
            for (int round = 1; round <= ROUNDS; round++) {
                lookWhileItComesIn(owner, upload(owner, round));
            }
        }
    }

    private static void lookWhileItComesIn(Browserless owner, String path) throws Exception {
        try (ExecutorService onlookers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> looks = new ArrayList<>();
            for (int i = 0; i < ONLOOKERS; i++) {
                looks.add(onlookers.submit(() -> lookUntilItIsIn(owner, path)));
            }
            owner.send(path + "/import", Map.of("attempt", "0"));
            for (Future<?> look : looks) {
                look.get();
            }
        }
    }

    private static void lookUntilItIsIn(Browserless owner, String path) {
        Instant until = Instant.now().plus(Duration.ofSeconds(60));
        String lead = "";
        while (!lead.equals("2 events are in.")) {
            assertThat(Instant.now()).isBefore(until);
            lead = owner.open(path).one("p.lead").text();
            assertThat(lead).doesNotContain("can't be imported");
        }
    }

    private static String upload(Browserless owner, int round) {
        String id = owner.open("/events/import").one("input[name=upload]").val();
        String rows = "user,time,event\na,2026-01-01,buy\nb" + round + ",2026-01-02,buy\n";
        Map<String, byte[]> file = Map.of("day-" + round + ".csv", rows.getBytes(UTF_8));
        return owner.upload("/events/uploads", Map.of("upload", id), file).path();
    }
}
