package cynosure.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.Revision;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemPagesTest extends RoadmapPages {

    @Test
    void an_item_is_linked_and_the_next_one_follows() {
        take("Sync\nPage\nBanner");
        var first = owner.open(ALL + "/next");
        assertThat(first.one("h1").text()).isEqualTo("Sync");
        assertThat(first.one(".actions .hint").text()).isEqualTo("2 more wait.");

        var second =
                owner.send(
                        first.path(),
                        Map.of(
                                "version",
                                version(first),
                                "title",
                                "Sync",
                                "serves." + input("Reading"),
                                "yes",
                                "if." + input("Notes"),
                                "people read on trains " + HOSTILE,
                                "then",
                                "next"));
        assertThat(second.one("h1").text()).isEqualTo("Page");
        var third =
                owner.send(
                        second.path(),
                        Map.of("version", version(second), "title", "Page", "serves", "nothing"));

        assertThat(third.path()).isEqualTo(ALL);
        assertThat(third.page().select("#serving .serves li").eachText().getFirst())
                .startsWith("Reading Robin, ");
        assertThat(third.page().select("#serving .serves li").eachText().getLast())
                .startsWith("Notes if people read on trains </a>");
        assertThat(third.page().select("#orphans .work-item").text())
                .contains("Page", "none of the inputs", "Make it an input");
        assertThat(third.page().select("#unasked .work-item")).hasSize(1);
        assertThat(third.page().select("main script, main b")).isEmpty();
        assertThat(third.page().select(".coverage > li .amount").eachText())
                .containsExactly(
                        "1 item, 16.7 % of the work",
                        "1 item, 16.7 % of the work",
                        "1 item, 33.3 % of the work",
                        "1 item, 33.3 % of the work");
        assertThat(third.page().select(".coverage svg title").eachText()).hasSize(4);
        assertThat(third.page().select("[data-rule]").eachAttr("data-rule"))
                .containsExactly("work.unlinked", "work.orphan");
    }

    @Test
    void from_the_work_the_way_leads_up_to_the_metric_with_what_must_hold() {
        take("Sync");
        var item = owner.open(ALL + "/next");
        assertThat(item.page().select(".way")).isEmpty();
        owner.send(
                item.path(),
                Map.of(
                        "version",
                        version(item),
                        "title",
                        "Sync",
                        "if." + input("Notes"),
                        "people read on trains"));

        var way = owner.open(item.path()).one(".way");
        assertThat(way.select(".step").eachText()).containsExactly("Sync", "Notes", "Lamplighters");
        assertThat(way.select("li").eachText()).containsExactly("Only if people read on trains.");
    }

    @Test
    void an_orphan_becomes_an_input_without_typing_it_again() {
        take("Reading aloud");
        var item = owner.open(ALL + "/next");
        var all =
                owner.send(
                        item.path(),
                        Map.of(
                                "version", version(item),
                                "title", "Reading aloud",
                                "serves", "nothing"));
        var form = owner.open(all.one("#orphans a[href*=inputs]").attr("href"));

        assertThat(form.one("#name").val()).isEqualTo("Reading aloud");
    }

    @Test
    void of_two_who_change_an_item_the_second_keeps_their_words() {
        take("Sync");
        var item = owner.open(ALL + "/next");
        Map<String, String> mine =
                Map.of("version", version(item), "title", "Sync", "serves", "nothing");
        owner.send(item.path(), mine);
        var late =
                owner.send(
                        item.path(),
                        Map.of(
                                "version",
                                version(item),
                                "title",
                                "Sync for trains",
                                "if." + input("Notes"),
                                "trains are quiet"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.one(".notice.problem").attr("data-code")).isEqualTo("roadmap.outrun");
        assertThat(late.one("#title").val()).isEqualTo("Sync for trains");
        assertThat(late.one("[name=if." + input("Notes") + "]").val())
                .isEqualTo("trains are quiet");
        var kept =
                owner.send(
                        item.path(),
                        Map.of(
                                "version",
                                version(late),
                                "title",
                                "Sync for trains",
                                "if." + input("Notes"),
                                "trains are quiet"));
        assertThat(kept.one("#serving").text()).contains("Sync for trains", "if trains are quiet");
    }

    @Test
    void what_is_no_size_and_no_address_is_refused() {
        take("Sync");
        var item = owner.open(ALL + "/next");
        var refused =
                owner.send(
                        item.path(),
                        Map.of(
                                "version", version(item),
                                "title", "",
                                "size", "large",
                                "url", "javascript:alert(1)"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".notice.problem").eachAttr("data-code"))
                .containsExactly("roadmap.size", "roadmap.address", "roadmap.title");
        assertThat(owner.open(ALL + "/items/nothing").status()).isEqualTo(404);
    }

    @Test
    void an_item_is_taken_off_and_put_back() {
        take("Sync\nPage");
        var item = owner.open(ALL + "/next");
        var off = owner.send(item.path() + "/removal", Map.of());
        assertThat(off.one("#said").text()).contains("“Sync” is off the roadmap.");
        assertThat(off.page().select("#removed .work-item a").getFirst().text()).isEqualTo("Sync");
        assertThat(off.page().select("#unasked .work-item")).hasSize(1);

        var back = owner.send(off.one("#said form").attr("action"), Map.of());
        assertThat(back.page().select("#unasked .work-item")).hasSize(2);
        assertThat(back.page().select("#removed")).isEmpty();
    }

    @Test
    void a_link_to_an_input_that_is_gone_stays_in_sight() {
        take("Sync");
        var item = owner.open(ALL + "/next");
        String notes = input("Notes");
        owner.send(
                item.path(),
                Map.of("version", version(item), "title", "Sync", "serves." + notes, "yes"));
        Revision now = frameworks().current().orElseThrow();
        frameworks().revise(now.framework().without(notes), now.number(), robin(), "");

        var page = owner.open(ALL);
        assertThat(page.one("#strays").text()).contains("Notes an input that is gone");
        assertThat(page.page().select("[data-rule]").eachAttr("data-rule")).contains("work.stray");
        assertThat(owner.open(item.path()).one("[name=serves." + notes + "]").hasAttr("checked"))
                .isTrue();
    }
}
