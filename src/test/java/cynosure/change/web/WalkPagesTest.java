package cynosure.change.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WalkPagesTest extends ChangePages {

    @Test
    void a_past_day_shows_the_tree_of_that_day_and_what_has_been_changed_since() {
        clock.show("2025-10-20T09:00:00Z");
        change(
                tree -> tree.with(metric("Note sharers", NOTES)),
                "Books alone say little " + HOSTILE);
        clock.show("2025-11-30T12:00:00Z");

        var page = owner.open("/north-star/on/2025-10-19");
        assertThat(page.one("h1").text()).isEqualTo("The North Star on 19 October 2025");
        assertThat(page.one(".then .statement").text())
                .contains("was called Weekly readers", BOOKS);
        assertThat(page.one(".then > .hint").text()).contains("Revision 1", "Robin");
        assertThat(page.one(".then .since").text())
                .contains("“Note sharers” takes over from “Weekly readers” as the metric");
        assertThat(page.one("a[rel=prev]").attr("href")).isEqualTo("/north-star/on/2025-09-15");
        assertThat(page.one("a[rel=next]").attr("href")).isEqualTo("/north-star/on/2025-10-20");

        var next = owner.open("/north-star/on/2025-10-20");
        assertThat(next.one(".then .statement").text()).contains("Note sharers");
        assertThat(next.page().select(".then .since")).isEmpty();
    }

    @Test
    void its_numbers_come_by_an_address_of_their_own_and_say_what_they_are() {
        clock.show("2025-11-30T21:00:00Z");
        var page = owner.open("/north-star/on/2025-10-15");
        String address = "/north-star/on/2025-10-15/tree";
        assertThat(page.one("#tree").attr("hx-get")).isEqualTo(address);
        assertThat(page.one(".plain-words").text())
                .contains("by the definitions of that day")
                .contains("All events of that time were brought in later, the last on 30 November");

        var tree = owner.fetch(address);
        assertThat(tree.one("tbody tr:first-child").text())
                .contains("Weekly readers", "in the week of 6 October 2025");
        assertThat(owner.open("/north-star/on/2025-10-15").page().select("#tree[hx-get]"))
                .as("counted once, it is known")
                .isEmpty();
    }

    @Test
    void all_changes_stand_in_a_line_with_the_changes_of_metric_marked() {
        clock.show("2025-10-01T09:00:00Z");
        change(tree -> tree.with(tree.northStar().ownedBy("Ines")), "");
        clock.show("2025-10-20T09:00:00Z");
        change(tree -> tree.with(metric("Note sharers", NOTES)), HOSTILE);
        clock.show("2025-11-30T12:00:00Z");

        var page = owner.open("/north-star/changes");
        assertThat(page.page().select(".walk-wide a").eachAttr("href"))
                .containsExactly(
                        "/north-star/on/2025-09-15",
                        "/north-star/on/2025-10-01",
                        "/north-star/on/2025-10-20");
        assertThat(page.page().select(".walk-wide a.turn")).hasSize(2);
        assertThat(page.page().select(".walk-wide .reign title").eachText())
                .containsExactly(
                        "Weekly readers, from 15 September 2025 to 20 October 2025",
                        "Note sharers, from 20 October 2025");
        assertThat(page.page().select(".turned")).hasSize(1);
        assertThat(page.one(".turned .turn").text())
                .startsWith("A change of metric: Note sharers took over from Weekly readers.");
        assertThat(page.one(".turned").text()).contains(HOSTILE);
        assertThat(page.page().select("main script, main b")).isEmpty();
        assertThat(page.one("input[type=range]").attr("max")).isEqualTo("76");
        assertThat(page.one(".then h2").text()).isEqualTo("Today, 30 November 2025");
    }

    @Test
    void the_slider_fetches_a_day_by_its_distance_from_the_first() {
        clock.show("2025-11-30T12:00:00Z");
        assertThat(owner.fetch("/north-star/then?at=30").one("[data-day]").attr("data-day"))
                .isEqualTo("2025-10-15");
        assertThat(owner.fetch("/north-star/then?at=99999").one("[data-day]").attr("data-day"))
                .isEqualTo("2025-11-30");
        assertThat(owner.fetch("/north-star/then?at=soon").one("[data-day]").attr("data-day"))
                .isEqualTo("2025-09-15");
    }

    @Test
    void two_days_are_compared_in_words_and_node_by_node_whichever_comes_first() {
        clock.show("2025-10-20T09:00:00Z");
        String gone = framework().inputs().get(1).id();
        change(tree -> tree.without(gone).with(tree.northStar().named("Readers of the week")), "");
        clock.show("2025-11-30T12:00:00Z");

        var page = owner.open("/north-star/between?from=2025-11-01&to=2025-10-01");
        assertThat(page.one("h1").text()).isEqualTo("1 October 2025 and 1 November 2025");
        assertThat(page.page().select(".differences li").eachText())
                .containsExactly(
                        "“Weekly readers” is now called “Readers of the week”",
                        "“New readers” taken out");
        assertThat(page.page().select("tr[data-mark]").eachAttr("data-mark"))
                .containsExactly("changed", "stayed", "stayed", "went");

        var rows = owner.fetch(page.one("#rows").attr("hx-get"));
        assertThat(rows.one("tr[data-mark=changed]").text())
                .contains("before: Weekly readers", "22 September 2025", "20 October 2025");
        assertThat(rows.one("tr[data-mark=went]").text()).contains("not there");
        assertThat(rows.page().select("#rows[hx-get]")).isEmpty();
    }

    @Test
    void before_the_first_revision_the_page_says_so() {
        clock.show("2025-11-30T12:00:00Z");
        var page = owner.open("/north-star/on/2025-09-14");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.one(".then").text())
                .contains(
                        "There was no North Star yet. The first was written down on 15 September");
        assertThat(owner.open("/north-star/on/2025-09-14/tree").status()).isEqualTo(404);
        assertThat(
                        owner.open("/north-star/between?from=2025-09-14&to=2025-10-01")
                                .one("[data-code]")
                                .attr("data-code"))
                .isEqualTo("change.before-first");
    }

    @Test
    void what_is_no_day_or_still_to_come_is_refused() {
        clock.show("2025-11-30T12:00:00Z");
        for (String day : new String[] {"2025-02-30", "yesterday", "9999-99-99"}) {
            assertThat(owner.open("/north-star/on/" + day).one("[data-code]").attr("data-code"))
                    .isEqualTo("change.no-day");
        }
        assertThat(owner.open("/north-star/on/2025-12-01").one("[data-code]").attr("data-code"))
                .isEqualTo("change.day-to-come");
        assertThat(owner.open("/north-star/on?day=2025-10-01").path())
                .isEqualTo("/north-star/on/2025-10-01");
    }
}
