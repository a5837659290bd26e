package cynosure.change.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.change.Ceremony;
import cynosure.change.Drafts;
import cynosure.framework.Belief;
import cynosure.framework.NorthStar;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.web.Browserless.Opened;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Preparing a change of metric, deciding it, and what is to be read afterwards.
class CeremonyPagesTest extends ChangePages {

    private static final String HERE = "/north-star/change";

    @Test
    void the_page_leads_from_the_reasons_to_the_day() {
        clock.show("2025-11-30T12:00:00Z");
        Opened page = owner.open(HERE);

        assertThat(page.page().select("h2").eachText())
                .containsExactly(
                        "1 · Why",
                        "2 · The new metric",
                        "3 · What hangs on it",
                        "4 · From when on");
        assertThat(page.page().select("input[name=reason]")).hasSize(6);
        assertThat(page.page().select("select[name=fate]")).hasSize(2);
        assertThat(page.page().select("select[name=fate]").first().select("option").eachText())
                .containsExactly(
                        "Keep: it moves the new one, too",
                        "Let it go",
                        "It moves “New readers” instead");
        assertThat(page.page().select("select[name=aim]").first().select("option").eachText())
                .containsExactly("None for now", "Another");
        assertThat(page.one(".predicted").text()).contains("No target; it stood at");
        assertThat(page.one("input[name=on]").val()).isEqualTo("2025-11-30");
        assertThat(page.page().select(".draft-line")).isEmpty();
    }

    @Test
    void what_one_writes_is_kept_and_found_again_and_thrown_away_and_brought_back() {
        owner.open(HERE);
        Opened kept =
                owner.send(
                        HERE + "/draft",
                        Map.of("words", HOSTILE, "reason", "GAMED", "name", "Note sharers"));
        assertThat(kept.path()).isEqualTo(HERE);
        assertThat(kept.one("#words").text()).isEqualTo(HOSTILE.strip());
        assertThat(kept.one("input[value=GAMED]").hasAttr("checked")).isTrue();
        assertThat(kept.one(".draft-line").text()).contains("only you see it");
        assertThat(kept.page().select("main script, main b")).isEmpty();

        Opened gone = owner.send(HERE + "/draft/removal", Map.of());
        assertThat(gone.one("#words").text()).isEmpty();
        Opened back = owner.send(HERE + "/draft/return", Map.of());
        assertThat(back.one("#name").val()).isEqualTo("Note sharers");
    }

    @Test
    void an_untouched_form_leaves_no_draft_and_does_not_end_one_that_was_thrown_away() {
        owner.open(HERE);
        owner.send(HERE + "/draft", Map.of("name", "Note sharers"));
        owner.send(HERE + "/draft/removal", Map.of());
        Opened page = owner.send(HERE + "/draft", Map.of("on", "2025-09-20"));

        assertThat(page.one(".draft-line button").text()).isEqualTo("Bring it back");
    }

    @Test
    void everything_that_is_missing_is_said_at_once_and_nothing_is_lost() {
        owner.open(HERE);
        Opened page =
                decide(
                        Map.entry("words", "because"),
                        Map.entry("name", "Weekly readers"),
                        Map.entry("aim", "metric:NEW"),
                        Map.entry("target-metric", "many"),
                        Map.entry("on", "2025-09-14"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("[data-code]").eachAttr("data-code"))
                .containsExactly(
                        "change.reasons", "change.same-metric", "change.target", "change.date");
        assertThat(page.one("#words").text()).isEqualTo("because");
        assertThat(page.one("#target-metric").val()).isEqualTo("many");
        assertThat(frameworks().history()).hasSize(1);
    }

    @Test
    void an_input_can_not_move_what_goes() {
        owner.open(HERE);
        String chapters = id("Chapters");
        String readers = id("New readers");
        Opened page =
                decide(
                        Map.entry("reason", "STAGE"),
                        Map.entry("name", "Note sharers"),
                        Map.entry("definition", NOTES),
                        Map.entry("fate", chapters + ":MOVE:" + readers),
                        Map.entry("fate", readers + ":LET_GO"),
                        Map.entry("on", "2025-09-15"));
        assertThat(page.page().select("[data-code]").eachAttr("data-code"))
                .containsExactly("change.moves");
    }

    @Test
    void a_decision_is_a_revision_and_a_record_that_can_be_read_and_sent() {
        clock.show("2025-11-26T12:00:00Z");
        change(tree -> tree.with(tree.inputs().getFirst().believed(new Belief("If", 70))), "");
        owner.open(HERE);
        Opened record =
                decide(
                        Map.entry("reason", "WRONG_VALUE"),
                        Map.entry("reason", "OTHER"),
                        Map.entry("words", "Opening is not reading. " + HOSTILE),
                        Map.entry("name", "Note sharers"),
                        Map.entry("definition", NOTES),
                        Map.entry("forecast", "300 by spring"),
                        Map.entry("fate", id("Chapters") + ":KEEP"),
                        Map.entry("fate", id("New readers") + ":MOVE:" + id("Chapters")),
                        Map.entry("aim", "metric:NEW"),
                        Map.entry("target-metric", "300"),
                        Map.entry("by-metric", "2026-03-31"),
                        Map.entry("bets", "The shelf goes on."),
                        Map.entry("asked", "Everyone in the kitchen"),
                        Map.entry("on", "2025-11-26"));

        assertThat(record.status()).isEqualTo(200);
        assertThat(record.path()).startsWith("/north-star/changes/");
        assertThat(record.one("h1").text()).isEqualTo("Note sharers for Weekly readers");
        assertThat(record.one(".lead").text())
                .contains("In effect since 26 November 2025, as revision 3", "Robin");
        assertThat(record.one(".reasons").text()).contains("It values the wrong thing");
        assertThat(record.one("main").text())
                .contains(
                        "“Chapters” moves it: 70 % sure.",
                        "300 by spring",
                        "“New readers” moves “Chapters” instead.",
                        "“Weekly readers” aims at 300 by 31 March 2026.",
                        "The shelf goes on.",
                        "week of 17 November 2025");
        assertThat(record.one(".message").text())
                .contains("From 26 November 2025 on our North Star Metric is “Note sharers”")
                .contains("it values the wrong thing. Opening is not reading.", HOSTILE.strip());
        assertThat(record.page().select("main script, main b")).isEmpty();
        assertThat(framework().northStar().target().value()).isEqualTo("300");
        assertThat(owner.open(HERE).page().select(".draft-line")).isEmpty();

        var line = owner.open("/north-star/changes").one(".turned .turn a");
        assertThat(line.text()).isEqualTo("Why, and what was known");
        assertThat(owner.open(line.attr("href")).path()).isEqualTo(record.path());
    }

    @Test
    void the_numbers_of_a_record_stay_when_later_events_would_change_them() {
        clock.show("2025-10-15T12:00:00Z");
        owner.open(HERE);
        Opened record = decideNotes("2025-10-15");
        String before = record.page().select("table").text();
        clock.show("2025-11-30T12:00:00Z");

        assertThat(before).contains("week of 6 October 2025").doesNotContain("13 October");
        assertThat(owner.open(record.path()).page().select("table").text()).isEqualTo(before);
    }

    @Test
    void a_change_that_waits_is_shown_wherever_one_looks_until_it_is_called_off() {
        owner.open(HERE);
        Opened record = decideNotes("2025-10-01");
        assertThat(record.one(".lead").text()).startsWith("It takes effect on 1 October 2025.");

        String piece = owner.open("/north-star").one(".coming").attr("hx-get");
        assertThat(owner.fetch(piece).text()).contains("Note sharers", "1 October 2025");
        Opened changes = owner.open("/north-star/changes");
        assertThat(changes.one(".waits").text()).contains("takes effect on 1 October 2025");
        assertThat(changes.page().select(".walk-wide .waiting")).hasSize(1);
        assertThat(owner.open("/").one(".calls").text())
                .contains("Note sharers takes effect on 1 October 2025");

        owner.open(record.path());
        Opened off = owner.send(record.path() + "/calling-off", Map.of("why", HOSTILE));
        assertThat(off.one(".lead").text()).startsWith("Called off by Robin").contains(HOSTILE);
        assertThat(off.page().select("form, main b")).isEmpty();
        assertThat(owner.fetch(piece).text()).isBlank();
        assertThat(owner.send(record.path() + "/calling-off", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void whoever_comes_second_sees_it_and_has_everything_in_the_form_still() {
        Person ines = server.context().getBean(People.class).add("Ines", Role.MEMBER);
        server.context().getBean(Drafts.class).keep(Map.of("name", List.of("Evenings")), ines);
        assertThat(owner.open(HERE).one(".other-draft").text()).contains("Ines");
        change(tree -> tree.with(tree.northStar().ownedBy("Ines")), "");

        List<Map.Entry<String, String>> fields = new ArrayList<>(notes("2025-09-15"));
        fields.add(Map.entry("basedOn", "1"));
        Opened outrun = owner.sendAll(HERE, fields);
        assertThat(outrun.status()).isEqualTo(409);
        assertThat(outrun.one("[data-code]").attr("data-code")).isEqualTo("change.outrun");
        assertThat(outrun.one("#name").val()).isEqualTo("Note sharers");
        assertThat(outrun.one("input[name=basedOn]").val()).isEqualTo("2");

        assertThat(decideNotes("2025-10-01").status()).isEqualTo(200);
        Opened waits = decideNotes("2025-09-15");
        assertThat(waits.status()).isEqualTo(409);
        assertThat(waits.one("[data-code]").attr("data-code")).isEqualTo("change.waiting");
        assertThat(waits.one(".waits").text()).contains("1 October 2025");
    }

    @Test
    void there_is_nothing_to_change_before_the_first() {
        server.context().getBean(JdbcClient.class).sql("delete from framework_revision").update();
        assertThat(owner.open(HERE).status()).isEqualTo(404);
        assertThat(owner.open("/north-star/changes").status()).isEqualTo(404);
        assertThat(server.context().getBean(Ceremony.class).dawn()).isEmpty();
    }

    private Opened decideNotes(String on) {
        return decide(notes(on));
    }

    private static List<Map.Entry<String, String>> notes(String on) {
        return List.of(
                Map.entry("reason", "WRONG_VALUE"),
                Map.entry("name", "Note sharers"),
                Map.entry("definition", NOTES),
                Map.entry("on", on));
    }

    @SafeVarargs
    private static Opened decide(Map.Entry<String, String>... fields) {
        return decide(List.of(fields));
    }

    private static Opened decide(List<Map.Entry<String, String>> fields) {
        List<Map.Entry<String, String>> all = new ArrayList<>(fields);
        all.add(
                Map.entry(
                        "basedOn", String.valueOf(frameworks().current().orElseThrow().number())));
        return owner.sendAll(HERE, all);
    }

    private static String id(String name) {
        return framework()
                .nodes()
                .filter(node -> !(node instanceof NorthStar) && node.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
