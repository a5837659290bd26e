package cynosure.framework.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.web.Browserless;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class NorthStarPagesTest {

    private static final String HOSTILE = "</textarea><script>alert('x')</script>\"><b>&amp;";
    private static final Map<String, String> WRITTEN =
            Map.of(
                    "product", "Lantern",
                    "game", "ATTENTION",
                    "name", "Regular readers",
                    "input", "New readers",
                    "dimension", "BREADTH",
                    "result", "Revenue",
                    "why", "we agreed at lunch",
                    "basedOn", "0");

    @TempDir static Path folder;
    private static Cynosure.Running server;
    private static Browserless owner;

    @BeforeAll
    static void comeIn() {
        server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null));
        owner = Browserless.owner(server);
    }

    @BeforeEach
    void forgetEverything() {
        server.context().getBean(JdbcClient.class).sql("delete from framework_revision").update();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void before_there_is_a_north_star_there_are_three_ways_to_begin() {
        var empty = owner.open("/north-star");

        assertThat(empty.page().select(".card h3").eachText())
                .containsExactly("Plan a workshop", "Write one down", "Look at the story company");
        assertThat(empty.one("a[href=/north-star/new]").text()).isEqualTo("Write one down");
    }

    @Test
    void a_north_star_that_was_written_down_is_on_the_wall_with_its_history() {
        var page = owner.send("/north-star/new", WRITTEN);

        assertThat(page.path()).isEqualTo("/north-star");
        assertThat(page.one(".statement").text())
                .isEqualTo(
                        "Our North Star Metric is called Regular readers. We have yet to say exactly how it is counted.");
        assertThat(page.page().select("#tree details th a").eachText())
                .containsExactly("Regular readers", "New readers", "Revenue");
        var history = page.page().select(".history > article");
        assertThat(history.eachText())
                .singleElement()
                .asString()
                .contains("Robin", "The first North Star", "we agreed at lunch");
    }

    @Test
    void a_form_with_everything_missing_says_everything_at_once() {
        var again = owner.send("/north-star/new", Map.of());

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".notice.problem").eachAttr("data-code"))
                .containsExactly("framework.product", "framework.name", "framework.game");
        assertThat(frameworks().current()).isEmpty();
    }

    @Test
    void what_was_typed_stays_when_something_is_wrong() {
        var again = owner.send("/north-star/new", with(WRITTEN, "name", "", "input", HOSTILE));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("input[name=input]").first().val()).isEqualTo(HOSTILE);
        assertThat(again.one("input[name=game][checked]").val()).isEqualTo("ATTENTION");
        assertThat(again.page().select("main script, main b")).isEmpty();
    }

    @Test
    void a_double_click_writes_one_revision() {
        owner.send("/north-star/new", WRITTEN);
        var second = owner.send("/north-star/new", WRITTEN);

        assertThat(second.path()).isEqualTo("/north-star");
        assertThat(frameworks().history()).hasSize(1);
    }

    @Test
    void a_stale_form_does_not_replace_what_somebody_else_wrote() {
        owner.send("/north-star/new", WRITTEN);
        var stale = owner.send("/north-star/new", with(WRITTEN, "name", "Happy readers"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one("input[name=name]").val()).isEqualTo("Happy readers");
        assertThat(metric().name()).isEqualTo("Regular readers");

        String basedOn = stale.one("input[name=basedOn]").val();
        owner.send("/north-star/new", with(WRITTEN, "name", "Happy readers", "basedOn", basedOn));
        assertThat(metric().name()).isEqualTo("Happy readers");
    }

    @Test
    void a_text_of_a_million_letters_is_refused_kindly() {
        String million = "a".repeat(1_000_000);

        var again = owner.send("/north-star/new", with(WRITTEN, "definition", million));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.one(".notice.problem").attr("data-code"))
                .isEqualTo("framework.definition");

        adopt();
        var node = owner.send("/north-star/nodes/metric", Map.of("name", million, "basedOn", "1"));
        assertThat(node.status()).isEqualTo(422);
        var read = owner.send("/north-star/nodes/metric/reading", Map.of("definition", million));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.one(".notice.problem").text()).contains("1000000 characters");
    }

    @Test
    void markup_in_names_is_only_text_wherever_it_stands() {
        owner.send(
                "/north-star/new",
                with(
                        WRITTEN,
                        "name",
                        HOSTILE,
                        "input",
                        HOSTILE,
                        "result",
                        HOSTILE,
                        "why",
                        HOSTILE,
                        "definition",
                        HOSTILE));

        var wall = owner.open("/north-star");
        assertThat(wall.one("h1").text()).isEqualTo(HOSTILE);
        assertThat(wall.page().select("main script, main b, main svg script")).isEmpty();
        var node = owner.open("/north-star/nodes/metric");
        assertThat(node.one("textarea").val()).isEqualTo(HOSTILE);
        assertThat(node.page().select("main script, main b")).isEmpty();
        assertThat(owner.open("/").page().select("main script, main b")).isEmpty();
    }

    @Test
    void what_is_not_there_is_a_page_that_says_so() {
        assertThat(owner.open("/north-star/nodes/metric").status()).isEqualTo(404);
        assertThat(owner.open("/north-star/tree").status()).isEqualTo(404);
        adopt();
        for (String path :
                List.of(
                        "/north-star/nodes/nobody",
                        "/north-star/revisions/2",
                        "/north-star/revisions/first",
                        "/north-star/revisions/99999999999999999999")) {
            var missing = owner.open(path);
            assertThat(missing.status()).as(path).isEqualTo(404);
            assertThat(missing.one(".notice.problem").attr("data-code"))
                    .startsWith("framework.no-");
        }
    }

    @Test
    void a_change_of_a_node_is_a_revision_with_its_reason() {
        adopt();
        var saved =
                owner.send(
                        "/north-star/nodes/metric",
                        Map.of(
                                "name", "Happy readers",
                                "definition", "number of read, per month",
                                "owner", "Ada",
                                "why", "clearer",
                                "basedOn", "1"));

        assertThat(saved.path()).isEqualTo("/north-star/nodes/metric");
        assertThat(saved.one("h1").text()).isEqualTo("Happy readers");
        assertThat(metric())
                .isEqualTo(new NorthStar("Happy readers", "number of read, per month", "", "Ada"));
        assertThat(owner.open("/north-star").page().select(".history").text())
                .contains("“Regular readers” is now called “Happy readers”", "clearer");
    }

    @Test
    void two_who_change_different_nodes_both_succeed() {
        var first = adopt();
        var input = first.framework().inputs().getFirst();
        owner.send("/north-star/nodes/metric", Map.of("name", "Happy readers", "basedOn", "1"));
        owner.send(
                "/north-star/nodes/" + input.id(),
                Map.of("name", "Newcomers", "dimension", "BREADTH", "basedOn", "1"));

        assertThat(metric().name()).isEqualTo("Happy readers");
        assertThat(frameworks().current().orElseThrow().framework().inputs())
                .extracting(Input::name)
                .contains("Newcomers");
    }

    @Test
    void two_who_change_the_same_node_see_both_texts_and_lose_nothing() {
        adopt();
        owner.send("/north-star/nodes/metric", Map.of("name", "Theirs", "basedOn", "1"));
        var conflict =
                owner.send("/north-star/nodes/metric", Map.of("name", "Mine", "basedOn", "1"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.one("section.card").text()).contains("Theirs");
        assertThat(conflict.one("input[name=name]").val()).isEqualTo("Mine");
        assertThat(metric().name()).isEqualTo("Theirs");

        owner.send(
                "/north-star/nodes/metric",
                Map.of("name", "Mine", "basedOn", conflict.one("input[name=basedOn]").val()));
        assertThat(metric().name()).isEqualTo("Mine");
    }

    @Test
    void saving_twice_or_changing_nothing_makes_no_second_revision() {
        adopt();
        Map<String, String> change = Map.of("name", "Happy readers", "basedOn", "1");
        owner.send("/north-star/nodes/metric", change);
        var again = owner.send("/north-star/nodes/metric", change);

        assertThat(again.status()).isEqualTo(200);
        assertThat(frameworks().history()).hasSize(2);
    }

    @Test
    void an_input_is_added_once_and_can_be_taken_out() {
        adopt();
        String id = owner.open("/north-star/inputs/new").one("input[name=id]").val();
        Map<String, String> input = Map.of("id", id, "name", "Speed", "dimension", "EFFICIENCY");
        var added = owner.send("/north-star/inputs", input);
        owner.send("/north-star/inputs", input);

        assertThat(added.path()).isEqualTo("/north-star/nodes/" + id);
        assertThat(added.one(".dimension.efficiency").text()).isEqualTo("Efficiency");
        assertThat(frameworks().history()).hasSize(2);

        var after = owner.send("/north-star/nodes/" + id + "/removal", Map.of("why", "too much"));
        assertThat(after.path()).isEqualTo("/north-star");
        assertThat(after.page().select("#tree details th a").eachText()).doesNotContain("Speed");
        assertThat(after.page().select(".history").text()).contains("“Speed” taken out");
    }

    @Test
    void a_result_without_a_name_is_not_added() {
        adopt();
        var again = owner.send("/north-star/results", Map.of("name", " "));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.one(".notice.problem").attr("data-code")).isEqualTo("framework.name");
        assertThat(frameworks().history()).hasSize(1);
    }

    @Test
    void the_metric_itself_cannot_be_taken_out() {
        adopt();
        owner.send("/north-star/nodes/metric/removal", Map.of());

        assertThat(metric().name()).isEqualTo("Regular readers");
        assertThat(frameworks().history()).hasSize(1);
    }

    @Test
    void the_product_and_its_game_can_change() {
        adopt();
        owner.send(
                "/north-star/product", Map.of("product", "Lantern daily", "game", "PRODUCTIVITY"));

        var framework = frameworks().current().orElseThrow().framework();
        assertThat(framework.product()).isEqualTo("Lantern daily");
        assertThat(framework.game()).isEqualTo(Game.PRODUCTIVITY);
    }

    @Test
    void a_former_revision_is_shown_as_it_was() {
        adopt();
        owner.send("/north-star/nodes/metric", Map.of("name", "Happy readers", "basedOn", "1"));
        var past = owner.open("/north-star/revisions/1");

        assertThat(past.one("h1").text()).isEqualTo("Regular readers");
        assertThat(past.one(".notice").text()).startsWith("This is what the team believed from");
        assertThat(past.page().select("main form")).isEmpty();
        assertThat(owner.fetch("/north-star/revisions/1/tree").one("#tree tbody th").text())
                .isEqualTo("Regular readers");
    }

    @Test
    void a_mistake_is_shown_in_its_place() {
        adopt();
        var read =
                owner.send(
                        "/north-star/nodes/metric/reading",
                        Map.of("definition", "number of users who did reed, per month"));

        assertThat(read.one(".place mark").text()).isEqualTo("reed");
        assertThat(read.one(".place").text()).isEqualTo("number of users who did reed, per month");
    }

    @Test
    void a_definition_can_be_read_without_saving_and_without_scripts() {
        adopt();
        var draft =
                owner.send(
                        "/north-star/nodes/metric/draft",
                        Map.of(
                                "name", "Regular readers",
                                "definition", "numbr of read",
                                "replacement", "0:5:number",
                                "basedOn", "1"));

        assertThat(draft.status()).isEqualTo(200);
        assertThat(draft.one("textarea").val()).isEqualTo("number of read");
        assertThat(metric().definition()).isEmpty();
    }

    @Test
    void a_stranger_sees_none_of_it() {
        adopt();
        var stranger = Browserless.stranger(server);
        for (String path : List.of("/north-star", "/north-star/tree", "/north-star/nodes/metric")) {
            assertThat(stranger.open(path).status()).as(path).isEqualTo(401);
        }
    }

    private Revision adopt() {
        Person robin = server.context().getBean(People.class).members().getFirst();
        return frameworks()
                .adopt(
                        new Adoption(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar("Regular readers", "", "", ""),
                                List.of(
                                        new Adoption.NewInput(
                                                "New readers", Dimension.BREADTH, "", ""),
                                        new Adoption.NewInput("Depth", Dimension.DEPTH, "", "")),
                                List.of(new Adoption.NewResult("Revenue", ""))),
                        robin,
                        "");
    }

    private Frameworks frameworks() {
        return server.context().getBean(Frameworks.class);
    }

    private NorthStar metric() {
        return frameworks().current().orElseThrow().framework().northStar();
    }

    private static Map<String, String> with(Map<String, String> form, String... changes) {
        var changed = new java.util.HashMap<>(form);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        return changed;
    }
}
