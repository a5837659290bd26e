package cynosure.home;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.web.Browserless;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir Path folder;

    @Test
    void a_member_finds_three_ways_to_begin_and_then_where_the_team_stands() {
        try (var server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            var owner = Browserless.owner(server);

            var before = owner.open("/");
            assertThat(before.one("h1").text()).isEqualTo("Lantern");
            assertThat(before.page().select(".card h3")).hasSize(3);
            assertThat(owner.open("/stand").status()).isEqualTo(404);

            owner.send(
                    "/north-star/new",
                    Map.of(
                            "product", "Lantern",
                            "game", "ATTENTION",
                            "name", "Regular readers",
                            "input", "New readers",
                            "basedOn", "0"));

            var after = owner.open("/");
            assertThat(after.one(".figure.north-star .what").text()).isEqualTo("Regular readers");
            assertThat(after.page().select(".card .figure .what").eachText())
                    .containsExactly("New readers");
            assertThat(after.one("section:has(h2:contains(attention))").text())
                    .contains(
                            "There are no events yet, so nothing can be measured.",
                            "Regular readers and New readers have no definition yet.",
                            "New readers has no owner yet.");
        }
    }
}
