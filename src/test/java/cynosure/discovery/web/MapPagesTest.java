package cynosure.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.discovery.ClusterWords;
import cynosure.discovery.Stage;
import cynosure.framework.Dimension;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.web.Browserless;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A map without any scripts.
class MapPagesTest extends DiscoveryPages {

    @Test
    void an_empty_map_has_the_metric_in_its_middle_and_says_what_to_do() {
        var page = owner.open(url());
        assertThat(page.one(".heart.star").text()).isEqualTo("Weekly Lamplighters");
        assertThat(page.one("#map-stage [aria-pressed=true]").text()).contains("Messy");
        assertThat(page.one(".when-empty").text()).contains("What else moves");
        assertThat(page.page().select("#aside .thought")).isEmpty();
    }

    @Test
    void a_note_is_written_moved_reinforced_set_aside_and_brought_back_by_plain_forms() {
        send("/notes", Map.of("words", HOSTILE));
        var page = send("/clusters", Map.of("name", "Hosts"));
        assertThat(page.one("#loose .thought p").text()).isEqualTo(HOSTILE);
        assertThat(page.page().select("main script, main b")).isEmpty();

        String note = note(HOSTILE);
        String hosts = cluster("Hosts");
        var moved = send("/notes/" + note + "/place", Map.of("cluster", hosts));
        assertThat(moved.one("#notes-" + hosts + " .thought").text()).contains("alert");
        var weighed = send("/notes/" + note + "/support", Map.of());
        assertThat(weighed.one("#note-" + note).hasClass("weight-1")).isTrue();
        assertThat(weighed.one(".reinforce").text()).contains("important to one person");
        var aside = send("/notes/" + note + "/elimination", Map.of());
        assertThat(aside.one("#aside .thought button").text()).startsWith("Bring back");
        var back = send("/notes/" + note + "/return", Map.of());
        assertThat(back.one("#notes-" + hosts + " .thought").id()).isEqualTo("note-" + note);
    }

    @Test
    void everything_that_can_be_done_with_a_note_stands_on_its_page() {
        send("/notes", Map.of("words", "a welcome"));
        send("/notes", Map.of("words", "a greeting"));
        var page = owner.open(url() + "/notes/" + note("a greeting"));
        assertThat(page.page().select("#panel form").eachAttr("action"))
                .extracting(action -> action.replaceAll(".*/", ""))
                .containsExactly("words", "support", "place", "combination", "elimination");

        send("/notes/" + note("a greeting") + "/combination", Map.of("into", note("a welcome")));
        var map = owner.open(url());
        assertThat(map.one("#loose .thought .also").text()).isEqualTo("a greeting");
        assertThat(owner.open(url() + "/notes/" + note("a welcome")).page().select("form"))
                .extracting(form -> form.attr("action"))
                .contains(url() + "/notes/" + note("a greeting") + "/return");
        var gathered =
                send(
                        "/notes/" + note("a welcome") + "/place",
                        Map.of("cluster", "new", "name", "First week"));
        assertThat(gathered.one(".cluster h3").text()).isEqualTo("First week");
        assertThat(gathered.one(".cluster .thought .also").text()).isEqualTo("a greeting");
    }

    @Test
    void whoever_comes_second_is_shown_both_texts_and_asked() {
        send("/notes", Map.of("words", "notes"));
        String note = note("notes");
        meanwhile(map -> map.hand("somebody").reword(note, "notes of others", 1));
        var asked = send("/notes/" + note + "/words", Map.of("words", "shared notes", "seen", "1"));
        assertThat(asked.path()).endsWith("/notes/" + note);
        assertThat(asked.page().select(".notice.care form p").eachText())
                .containsExactly("“notes of others” as it stands", "“shared notes” Robin");

        var settled =
                send(
                        "/notes/" + note + "/words",
                        Map.of(
                                "words",
                                "shared notes",
                                "seen",
                                asked.one(".notice.care [name=seen]").val()));
        assertThat(settled.one("#note-" + note + " p").text()).isEqualTo("shared notes");
        assertThat(settled.page().select(".badge.care")).isEmpty();
    }

    @Test
    void a_form_sent_twice_counts_once_and_one_of_the_same_page_with_other_words_counts_too() {
        send("/notes", Map.of("words", "one", "act", "page1"));
        send("/notes", Map.of("words", "one", "act", "page1"));
        send("/notes", Map.of("words", "two", "act", "page1"));
        assertThat(held().notes()).extracting(note -> note.words()).containsExactly("one", "two");
    }

    @Test
    void ones_last_act_is_taken_back_and_when_there_is_none_it_says_so() {
        send("/notes", Map.of("words", "one"));
        var page = send("/undo", Map.of());
        assertThat(page.page().select(".thought")).isEmpty();
        var refused = send("/undo", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.one("[data-code]").attr("data-code"))
                .isEqualTo("discovery.nothing-to-take-back");
    }

    @Test
    void a_named_cluster_becomes_an_input_with_all_that_was_said() {
        send("/clusters", Map.of("name", "Hosts"));
        String hosts = cluster("Hosts");
        send(
                "/clusters/" + hosts + "/words",
                Map.of(
                        "name", "Clubs with a host",
                        "dimension", "DEPTH",
                        "definition", "number of users who did host",
                        "owner", "Lotte",
                        "seen", "1"));
        send("/notes", Map.of("words", "a welcome", "cluster", hosts));
        send("/clusters", Map.of("name", ""));

        var choosing = owner.open(url() + "/inputs");
        assertThat(choosing.page().select("input[name=cluster]").eachAttr("value"))
                .containsExactly(hosts);
        assertThat(choosing.one(".notice.care").text()).contains("Two inputs");
        assertThat(choosing.one("#why").val()).startsWith("From the map “Weekly Lamplighters”");
        send(
                "/inputs",
                Map.of(
                        "cluster", hosts,
                        "why", choosing.one("#why").val(),
                        "seen", choosing.one("[name=seen]").val()));

        assertThat(framework().node(hosts))
                .contains(
                        new Input(
                                hosts,
                                "Clubs with a host",
                                Dimension.DEPTH,
                                "number of users who did host",
                                "a welcome",
                                "Lotte"));
        assertThat(((Input) framework().node(hosts).orElseThrow()).moves()).isEqualTo(NorthStar.ID);
        assertThat(revision().why()).startsWith("From the map “Weekly Lamplighters”");
        assertThat(owner.open(url()).one("#cluster-" + hosts + " a[href$=" + hosts + "]").text())
                .isNotEmpty();
        assertThat(owner.open(url() + "/inputs").one(".notice").text()).contains("no name yet");
    }

    @Test
    void when_the_tree_changed_meanwhile_nothing_is_added_and_the_choice_stays() {
        meanwhile(map -> map.shaping("somebody").gather("c1", "Hosts", ""));
        meanwhile(map -> map.shaping("somebody").gather("c2", "Evenings", ""));
        String seen = owner.open(url() + "/inputs").one("[name=seen]").val();
        frameworks()
                .revise(framework().rename("Lantern 2"), revision().number(), robin(), "renamed");

        var refused = send("/inputs", Map.of("cluster", "c1", "why", "because", "seen", seen));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.one("[data-code]").attr("data-code")).isEqualTo("discovery.outrun");
        assertThat(refused.page().select("input[name=cluster][checked]").eachAttr("value"))
                .containsExactly("c1");
        assertThat(refused.one("#why").val()).isEqualTo("because");
        assertThat(framework().node("c1")).isEmpty();

        send(
                "/inputs",
                Map.of(
                        "cluster", "c1",
                        "why", "because",
                        "seen", refused.one("[name=seen]").val()));
        assertThat(framework().node("c1")).isPresent();
        assertThat(framework().node("c2")).isEmpty();
        assertThat(held().cluster("c1").input()).isTrue();
        assertThat(
                        send("/inputs", Map.of("why", "", "seen", "1"))
                                .one("[data-code]")
                                .attr("data-code"))
                .isEqualTo("discovery.nothing-chosen");
    }

    @Test
    void open_pages_are_told_each_piece_that_changed() {
        send("/notes", Map.of("words", "one"));
        Iterator<String> stream = owner.listen(url() + "/live?seen=" + held().version());
        meanwhile(map -> map.hand("somebody").reinforce(note("one")));
        meanwhile(map -> map.hand("somebody").turnTo(Stage.NAMED));
        String told = "";
        while (!told.contains("data-stage=\"NAMED\"")) {
            told += stream.next() + "\n";
        }
        assertThat(told).contains("id=\"note-" + note("one"), "weight-1", "event: piece");
        assertThat(told).doesNotContain("_csrf");
        assertThat(owner.fetch(url() + "/_map").one("#map").attr("data-version"))
                .isEqualTo(owner.open(url() + "/version").text());
    }

    @Test
    void two_who_name_the_same_cluster_are_asked_too() {
        meanwhile(map -> map.shaping("somebody").gather("c1", "Hosts", ""));
        meanwhile(
                map ->
                        map.shaping("somebody")
                                .name(
                                        "c1",
                                        new ClusterWords("Hosted", Dimension.DEPTH, "", ""),
                                        1));
        var asked =
                send(
                        "/clusters/c1/words",
                        Map.of("name", "Clubs with hosts", "dimension", "BREADTH", "seen", "1"));
        assertThat(asked.page().select(".notice.care strong").eachText())
                .isEqualTo(List.of("Hosted", "Clubs with hosts"));
        assertThat(asked.one("#cluster-title").val()).isEqualTo("Hosted");
    }

    @Test
    void a_guest_or_a_stranger_sees_no_map() {
        var stranger = Browserless.stranger(server);
        assertThat(stranger.open(url()).text()).doesNotContain("Weekly Lamplighters");
        assertThat(owner.open("/north-star/maps/nosuchmap").status()).isEqualTo(404);
    }
}
