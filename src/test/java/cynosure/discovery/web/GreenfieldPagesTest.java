package cynosure.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.discovery.Greenfields;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Two minutes, without any scripts.
class GreenfieldPagesTest extends DiscoveryPages {

    @Test
    void the_hub_lists_maps_and_everything_that_can_be_tested() {
        meanwhile(map -> map.shaping("somebody").gather("c1", "Hosts", ""));
        meanwhile(map -> map.shaping("somebody").gather("c2", "", ""));
        var hub = owner.open("/north-star/inputs");
        assertThat(hub.one("a[href=" + url() + "]").text()).isEqualTo("Weekly Lamplighters");
        assertThat(hub.page().select("tbody th").eachText())
                .contains(
                        "Reading members",
                        "Hosts on the map of Weekly Lamplighters, not in the tree");
        assertThat(hub.one("#subject").val()).isEqualTo("Weekly Lamplighters");
        assertThat(hub.text()).contains("Move the inputs, not the metric.");
    }

    @Test
    void a_test_counts_ideas_hears_verdicts_and_stays_with_its_input() {
        String input = framework().inputs().getFirst().id();
        var ready = owner.open("/north-star/greenfield/new?about=" + input);
        assertThat(ready.one("h1").text()).isEqualTo("Two minutes for Reading members");
        var test =
                owner.send(
                        "/north-star/greenfield",
                        Map.of("about", input, "id", ready.one("[name=id]").val()));
        assertThat(test.one(".clock").text()).matches("They end at \\d\\d:\\d\\d:\\d\\d\\.");
        assertThat(test.one("label[for=change]").text())
                .isEqualTo("We have an opportunity to improve Reading members if we could");
        assertThat(owner.open("/north-star/inputs").text()).contains("are running");

        String url = test.path().replaceAll("#.*", "");
        owner.send(url + "/ideas", Map.of("change", HOSTILE, "interventions", "a switch"));
        var second = owner.send(url + "/ideas", Map.of("change", "read in two tempi"));
        assertThat(second.one("#idea-count strong").text()).isEqualTo("2");
        assertThat(second.page().select("#ideas li")).hasSize(2);
        assertThat(second.page().select("main script, main b")).isEmpty();

        var empty = owner.send(url + "/ideas", Map.of("change", " ", "interventions", HOSTILE));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.one("#interventions").val()).isEqualTo(HOSTILE);
        var unsaid = owner.send(url + "/verdict", Map.of("remark", "why not"));
        assertThat(unsaid.one("[data-code]").attr("data-code")).isEqualTo("discovery.verdict");
        assertThat(unsaid.one("#remark").val()).isEqualTo("why not");
        owner.send(url + "/verdict", Map.of("verdict", "TOO_NARROW", "remark", ""));
        var judged =
                owner.send(url + "/verdict", Map.of("verdict", "TOO_BROAD", "remark", "so vague"));
        assertThat(judged.page().select(".verdicts li").eachText())
                .containsExactly("Too broad 1 “so vague”");
        assertThat(judged.one("#verdicts").text()).contains("Be more specific");

        assertThat(owner.open("/north-star/nodes/" + input).one("#greenfield").text())
                .isEqualTo("Greenfield test");
        var beside = owner.fetch("/north-star/nodes/" + input + "/greenfield");
        assertThat(beside.text()).contains("2 ideas in two minutes; 1 × too broad");
        assertThat(beside.page().select("li").eachText()).contains("read in two tempi Bet on it");
    }

    @Test
    void what_was_tested_as_a_cluster_belongs_to_the_input_it_becomes() {
        String id = ids().next();
        meanwhile(map -> map.shaping("somebody").gather(id, "Hosts", ""));
        owner.send("/north-star/greenfield", Map.of("about", id));
        send("/inputs", Map.of("cluster", id, "seen", String.valueOf(revision().number())));
        assertThat(framework().node(id)).isPresent();
        assertThat(owner.fetch("/north-star/nodes/" + id + "/greenfield").text())
                .contains("0 ideas in two minutes");
        assertThat(server.context().getBean(Greenfields.class).of(id)).hasSize(1);
    }

    @Test
    void what_can_t_be_tested_is_refused() {
        var refused = owner.open("/north-star/greenfield/new?about=nothing");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.one("[data-code]").attr("data-code")).isEqualTo("discovery.no-input");
        assertThat(owner.open("/north-star/greenfield/nothing").status()).isEqualTo(404);
    }
}
