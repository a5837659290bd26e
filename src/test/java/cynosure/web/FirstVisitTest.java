package cynosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstVisitTest {

    @TempDir Path folder;

    @Test
    void the_owner_comes_in_by_the_link_and_names_the_workspace() {
        try (var server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            var owner = Browserless.newOwner(server);

            var settings = owner.open("/");
            assertThat(settings.path()).isEqualTo("/settings");
            assertThat(settings.one("h1").text()).isEqualTo("Name your workspace");

            var home =
                    owner.send(
                            "/settings",
                            Map.of("name", "Lantern", "zone", "UTC", "yourName", "Robin"));
            assertThat(home.one(".site-header .viewer").text()).isEqualTo("Robin");
            assertThat(owner.open("/settings").one("h1").text()).isEqualTo("Settings");
        }
    }

    @Test
    void a_stranger_is_told_which_ways_in_there_are() {
        try (var server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            var refused = Browserless.stranger(server).open("/north-star");

            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.one(".notice.problem").attr("data-code"))
                    .isEqualTo("people.stranger");
        }
    }

    @Test
    void an_editor_that_nobody_let_in_gets_the_schema_of_files_of_metrics() {
        try (var server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            var schema = Browserless.stranger(server).open("/metrics.schema.json");

            assertThat(schema.status()).isEqualTo(200);
        }
    }

    @Test
    void a_file_of_somebody_who_is_no_member_never_touches_the_disk() throws IOException {
        try (var server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            Browserless.owner(server);
            byte[] large = new byte[3_000_000];
            var refused =
                    Browserless.stranger(server)
                            .upload("/events/uploads", Map.of(), Map.of("large.csv", large));

            assertThat(refused.status()).isEqualTo(401);
            try (Stream<Path> files = Files.walk(folder.resolve("uploads"))) {
                assertThat(files.filter(Files::isRegularFile)).isEmpty();
            }
        }
    }

    @Test
    void an_upload_never_leaves_its_folder() {
        try (var server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            var owner = Browserless.owner(server);
            owner.open("/events/import");
            var refused =
                    owner.upload(
                            "/events/uploads",
                            Map.of("upload", "../outside"),
                            Map.of("a.csv", "user,time\n".getBytes(StandardCharsets.UTF_8)));

            assertThat(refused.one(".problem").attr("data-code")).isEqualTo("events.upload-form");
            assertThat(folder.resolve("outside")).doesNotExist();
        }
    }
}
