package cynosure.framework.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodePagesTest extends FrameworkPages {

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
    void every_definition_it_had_can_be_read_again_beside_another() {
        adopt();
        owner.send(
                "/north-star/nodes/metric",
                Map.of(
                        "name", "Happy readers",
                        "definition", "number of read, per month",
                        "why", "clearer",
                        "basedOn", "1"));
        var versions = owner.open("/north-star/nodes/metric/versions").page();

        assertThat(versions.select(".beside article h3").eachText())
                .containsExactly("Version 1", "Version 2");
        assertThat(versions.select(".beside [hx-get]").last().attr("hx-get"))
                .contains("number+of+read%2C+per+month");
        assertThat(versions.text()).contains("clearer");
    }

    @Test
    void why_the_team_believes_it_and_how_sure_it_is_keeps_its_history() {
        String input = "/north-star/nodes/" + adopt().framework().inputs().getFirst().id();
        Map<String, String> form =
                Map.of(
                        "name", "New readers",
                        "dimension", "BREADTH",
                        "team", "Growth",
                        "belief", "If more people begin, more of them stay.");
        owner.send(input, with(form, "confidence", "60", "basedOn", "1"));
        var page =
                owner.send(
                        input,
                        with(form, "confidence", "80", "basedOn", "2", "why", "ten interviews"));

        assertThat(page.page().select(".history li").eachText())
                .satisfiesExactly(
                        last -> assertThat(last).startsWith("80 % sure").contains("ten interviews"),
                        first -> assertThat(first).startsWith("60 % sure").contains("If more"));
        assertThat(page.one(".conviction").attr("aria-label"))
                .isEqualTo("How sure the team was: 60 %, 80 %");
        var tree = owner.open("/north-star").page();
        assertThat(tree.select(".tree-wide .belief-label").text()).isEqualTo("80 % sure");
        assertThat(tree.select(".tree-wide .belief.confident")).hasSize(1);
        assertThat(tree.select(".history").text())
                .contains("How sure the team is of “New readers”: 60 % → 80 %");
    }

    @Test
    void a_target_and_a_confidence_that_cannot_be_read_lose_nothing() {
        String input = "/north-star/nodes/" + adopt().framework().inputs().getFirst().id();
        var refused =
                owner.send(
                        input,
                        Map.of(
                                "name", "New readers",
                                "dimension", "BREADTH",
                                "target", "many",
                                "confidence", "very",
                                "belief", "If they come",
                                "basedOn", "1"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".problem").text())
                .contains("“many” is no number", "“very” does not say how sure");
        assertThat(refused.one("#target").val()).isEqualTo("many");
        assertThat(refused.one("#belief").text()).isEqualTo("If they come");
        assertThat(frameworks().history()).hasSize(1);
    }

    @Test
    void a_target_stands_in_the_tree_until_the_metric_is_another() {
        adopt();
        Map<String, String> form =
                Map.of("name", "Regular readers", "definition", "number of read");
        owner.send(
                "/north-star/nodes/metric",
                with(form, "target", "5,000", "by", "2027-03-31", "basedOn", "1"));

        assertThat(owner.open("/north-star").page().select(".tree-wide .metric .target").text())
                .isEqualTo("Target 5,000 by 31 March 2027");
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
    void an_input_that_moves_another_stands_below_it_and_never_above_itself() {
        adopt();
        String readers = frameworks().current().orElseThrow().framework().inputs().getFirst().id();
        var node = owner.open("/north-star/nodes/" + readers);
        String addition = node.one("a[href*=moves]").attr("href");
        var form = owner.open(addition);
        String id = form.one("input[name=id]").val();

        assertThat(form.one("#moves option[selected]").val()).isEqualTo(readers);
        var added =
                owner.send(
                        "/north-star/inputs",
                        Map.of("id", id, "name", "First books", "moves", readers));

        assertThat(added.page().select(".breadcrumb a").eachText())
                .containsExactly("North Star", "New readers");
        assertThat(
                        owner.open("/north-star/nodes/" + readers)
                                .page()
                                .select("#moves option")
                                .eachAttr("value"))
                .doesNotContain(id, readers);
        assertThat(owner.open("/north-star").page().select("#tree details tbody tr").eachText())
                .anyMatch(
                        row -> row.contains("First books") && row.contains("moves “New readers”"));

        long revision = frameworks().current().orElseThrow().number();
        var circle =
                owner.send(
                        "/north-star/nodes/" + readers,
                        Map.of("name", "New readers", "moves", id, "basedOn", "" + revision));
        assertThat(circle.status()).isEqualTo(422);
        assertThat(circle.page().text()).contains("“New readers” would move itself");
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
                        "/north-star/nodes/metric/draft",
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
}
