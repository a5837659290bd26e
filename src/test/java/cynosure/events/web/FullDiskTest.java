package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.web.Browserless;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole server on a small disk of its own, which fills up and is freed again and again;
/// `-Ddisk.full.rounds=50` does it more often than the build. The disk is memory that Linux calls
/// one, so this needs root. The log alone is tried fifty times over a simulated disk.
class FullDiskTest {

    private static final int ROUNDS = Integer.getInteger("disk.full.rounds", 8);
    private static final int MEGABYTE = 1 << 20;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir Path place;
    private final List<String> answered = new ArrayList<>();
    private Path disk = Path.of("");
    private int sent;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(place.resolve("disk"));
        run("mount", "-t", "tmpfs", "-o", "size=288m", "tmpfs", disk.toString());
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", disk.toString());
    }

    @Test
    void a_full_disk_refuses_before_it_takes_and_goes_on_by_itself_when_there_is_room()
            throws Exception {
        Path ballast = disk.resolve("ballast");
        Path data = disk.resolve("data");
        try (Cynosure.Running server = Cynosure.start(new Settings("127.0.0.1", 0, data, null))) {
            Browserless owner = Browserless.owner(server);
            String key =
                    owner.send("/events/sources", Map.of("name", "Web app", "origins", ""))
                            .one("#keys ~ .field code")
                            .text();
            URI address = URI.create("http://127.0.0.1:" + server.port() + "/collect?key=" + key);
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(send(address).statusCode()).as("round " + round).isEqualTo(200);
                fill(ballast);
                refused(send(address));
                boolean toTheBrim = round % 2 == 0;
                if (toTheBrim) {
                    fill(ballast);
                    refused(send(address));
                }
                assertThat(owner.open("/events/sources").status()).isEqualTo(200);
                assertThat(owner.open("/events").status()).isEqualTo(200);
                Files.delete(ballast);
            }
            assertThat(send(address).statusCode()).isEqualTo(200);
            assertThat(Stored.ids(server)).containsExactlyInAnyOrderElementsOf(answered);
        }
        assertThat(answered).hasSize(ROUNDS + 1);
    }

    private HttpResponse<String> send(URI address) throws IOException, InterruptedException {
        String id = "n" + sent++;
        String body = "{\"id\":\"" + id + "\",\"event\":\"read\",\"user\":\"ada\"}";
        HttpResponse<String> answer =
                CLIENT.send(
                        HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(body)).build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() == 200) {
            answered.add(id);
        }
        return answer;
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("30");
        assertThat(answer.body()).contains("The disk is full. Nothing of this was kept.");
    }

    /// Takes all the room there is.
    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[MEGABYTE];
        try (OutputStream out =
                Files.newOutputStream(
                        ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor())
                .as("%s, which only root may: %s", String.join(" ", command), said)
                .isZero();
    }
}
