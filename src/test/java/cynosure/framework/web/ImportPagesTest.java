package cynosure.framework.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A North Star comes in from a file: looked at first, then taken over, and nothing gets lost.
class ImportPagesTest extends FrameworkPages {

    private static final String PATH = "/north-star/import";
    private static final String PREVIEW = PATH + "/preview";

    @BeforeEach
    void withoutRoadmap() {
        server.context().getBean(JdbcClient.class).sql("delete from roadmap_item").update();
        owner.open(PATH);
    }

    @Test
    void what_was_taken_along_comes_back_as_it_was() {
        adopt();
        String file = exported();

        var same = look(file);
        assertThat(same.one(".lead").text()).startsWith("Nothing would change");

        forgetEverything();
        var preview = look(file);
        assertThat(preview.page().select("#changed li").eachText())
                .containsExactly(
                        "“Regular readers” added",
                        "“New readers” added",
                        "“Depth” added",
                        "“Revenue” added");
        assertThat(frameworks().current()).isEmpty();
        assertThat(take(preview, "from the wall").path()).isEqualTo("/north-star");
        assertThat(exported()).isEqualTo(file);
        assertThat(frameworks().current().orElseThrow().why()).isEqualTo("from the wall");
    }

    @Test
    void only_what_the_file_says_otherwise_changes_and_it_is_one_revision() {
        adopt();
        String file = exported().replace("name: Depth", "name: Pages a day");
        String work = file + "vision: Light for everyone.\nroadmap:\n  - title: Sync on trains\n";

        var preview = look(work);
        assertThat(preview.page().select("#changed li").eachText())
                .containsExactly(
                        "“Depth” is now called “Pages a day”",
                        "There is a vision",
                        "“Sync on trains” is on the roadmap");
        take(preview, "");

        assertThat(frameworks().history()).hasSize(2);
        assertThat(exported())
                .startsWith(file)
                .contains("Light for everyone.", "- title: Sync on trains");
        take(look(file.replace("Pages a day", "Depth")), "");
        assertThat(exported()).contains("- title: Sync on trains");
    }

    @Test
    void an_input_without_an_id_stays_the_input_of_its_name() {
        adopt();
        String id = frameworks().current().orElseThrow().framework().inputs().getFirst().id();
        take(
                look(
                        "version: 1\nproduct: Lantern\ngame: attention\nmetric: {name: Regular readers}\ninputs:\n  - name: New readers\n    owner: Kim\n    inputs: [{name: Flyers}]\n"),
                "");

        var inputs = frameworks().current().orElseThrow().framework().inputs();
        assertThat(inputs.getFirst().id()).isEqualTo(id);
        assertThat(inputs.getFirst().owner()).isEqualTo("Kim");
        assertThat(inputs.getLast().moves()).isEqualTo(id);
        assertThat(inputs.getLast().id()).doesNotStartWith("NO-ID");
    }

    @Test
    void every_mistake_has_its_line_and_column_and_the_text_stays() {
        String text =
                "version: 2\nproduct: "
                        + HOSTILE.replace("\"", "")
                        + "\ngame: atention\nmetric:\n  name: A\n  owner: Kim\n  owner: Bo\n";
        var refused = look(text);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".notice.problem").eachAttr("data-code"))
                .containsExactly("yaml.version", "yaml.value", "yaml.twice");
        assertThat(refused.page().select(".notice.problem .soft").eachText())
                .containsExactly(
                        "Line 1, column 10: version: 2",
                        "Line 3, column 7: game: atention",
                        "Line 7, column 3: owner: Bo");
        assertThat(refused.one("textarea").wholeText().strip()).isEqualTo(text.strip());
        assertThat(refused.page().select("main script, main b")).isEmpty();
    }

    @Test
    void a_mistake_in_a_sentence_is_shown_where_it_stands_in_the_file() {
        var refused =
                look(
                        "version: 1\nproduct: Lantern\ngame: attention\nmetric:\n  name: A\n  definition: number of userss who did read\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".notice.problem .soft").text()).startsWith("Line 6, column ");
    }

    @Test
    void bombs_and_mountains_are_refused_politely() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(look(bomb.toString()).status()).isEqualTo(422);
        assertThat(look("a: !!javax.script.ScriptEngineManager []\n").status()).isEqualTo(422);
        assertThat(look("[".repeat(5_000)).status()).isEqualTo(422);
        assertThat(look("   ").one(".notice.problem").attr("data-code")).isEqualTo("yaml.empty");
        byte[] mountain = "# and on and on\n".repeat(700_000).getBytes(StandardCharsets.UTF_8);
        var large = owner.upload(PREVIEW, Map.of("text", ""), Map.of("big.yaml", mountain));
        assertThat(large.status()).isEqualTo(422);
        assertThat(large.one(".notice.problem").attr("data-code")).isEqualTo("yaml.large");
        var noise =
                owner.upload(
                        PREVIEW,
                        Map.of("text", ""),
                        Map.of("noise.yaml", new byte[] {(byte) 0xff, 0, 1}));
        assertThat(noise.one(".notice.problem").attr("data-code")).isEqualTo("yaml.unreadable");
        assertThat(frameworks().current()).isEmpty();
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten_unseen() {
        adopt();
        var preview = look(exported().replace("name: Depth", "name: Pages a day"));
        owner.send("/north-star/product", Map.of("product", "Lamp", "game", "ATTENTION"));
        var stale = take(preview, "as agreed");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one(".notice.problem").attr("data-code")).isEqualTo("framework.outrun");
        assertThat(stale.page().select("#changed li").eachText())
                .containsExactly(
                        "The product is called “Lantern”", "“Depth” is now called “Pages a day”");
        assertThat(stale.one("input[name=why]").val()).isEqualTo("as agreed");
        take(stale, "as agreed");
        assertThat(exported()).contains("product: Lantern", "name: Pages a day");
    }

    @Test
    void metrics_of_dbt_are_known_by_what_they_look_like_and_become_inputs() throws IOException {
        String dbt = Files.readString(Path.of("src/test/resources/golden/dbt/combined.yml"));
        assertThat(look(dbt).one(".notice.problem").attr("data-code")).isEqualTo("framework.none");

        adopt();
        var preview = look(dbt);
        assertThat(preview.page().select("#said li").eachText())
                .hasSize(9)
                .contains("“Visits”: number of visits");
        take(preview, "");
        assertThat(frameworks().current().orElseThrow().framework().inputs()).hasSize(11);
        assertThat(look(dbt).one(".lead").text()).startsWith("Nothing would change");
    }

    @Test
    void a_stranger_brings_nothing_in() {
        assertThat(Browserless.stranger(server).open(PATH).status()).isEqualTo(401);
    }

    private static Browserless.Opened look(String text) {
        return owner.send(PREVIEW, Map.of("text", text));
    }

    private static Browserless.Opened take(Browserless.Opened preview, String why) {
        return owner.send(
                PATH,
                Map.of(
                        "name", preview.one("input[name=name]").val(),
                        "text", preview.one("textarea[name=text]").wholeText(),
                        "basedOn", preview.one("input[name=basedOn]").val(),
                        "why", why));
    }

    private static String exported() {
        return new String(
                owner.download("/north-star/northstar.yaml").body(), StandardCharsets.UTF_8);
    }
}
