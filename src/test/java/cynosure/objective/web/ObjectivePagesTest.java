package cynosure.objective.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.bets.Act;
import cynosure.bets.Bets;
import cynosure.bets.Draft;
import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.web.Browserless;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the evening of 30 November 2025, a Sunday. Chapters finished were 13 in the week that ended
/// before October, 54 in the last whole week, and 66 in the one that runs.
class ObjectivePagesTest {

    private static final String ALL = "/north-star/bets/objectives";
    private static final String HOSTILE = "</a><script>alert('x')</script>\"><b>&amp;";
    private static final Path SAMPLE = Path.of("src/test/resources/sample/lantern.jsonl");

    @TempDir static Path folder;
    static Cynosure.Running server;
    static Browserless owner;

    @BeforeAll
    static void comeIn() {
        Clock evening = Clock.fixed(Instant.parse("2025-11-30T23:00:00Z"), ZoneOffset.UTC);
        server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null), evening);
        owner = Browserless.owner(server);
        server.context()
                .getBean(Importer.class)
                .bring(List.of(Source.of(SAMPLE)), Recipe.GUESS, Asked.once());
        assertThat(owner.open(ALL).one("[data-code]").attr("data-code"))
                .isEqualTo("objective.no-north-star");
        frameworks()
                .adopt(
                        new Adoption(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar("Weekly readers", "", "", ""),
                                List.of(
                                        new Adoption.NewInput(
                                                "Chapters",
                                                Dimension.DEPTH,
                                                "number of finish_chapter, per week",
                                                ""),
                                        new Adoption.NewInput("Clubs", Dimension.BREADTH, "", "")),
                                List.of()),
                        robin(),
                        "");
        server.context()
                .getBean(Bets.class)
                .act(
                        new Act("bet", robin().id()),
                        board ->
                                board.writing()
                                        .find(
                                                "chaptersbet00000",
                                                chapters().id(),
                                                Draft.titled("Read on trains")));
        var empty = owner.open(ALL);
        assertThat(empty.one("#optional").text()).contains("Perhaps not.");
        assertThat(empty.one("#optional").hasAttr("open")).isTrue();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void progress_is_read_from_the_metric_and_held_against_an_even_pace() {
        var page =
                write(
                        "More is read " + HOSTILE,
                        Map.of("measure.0", chapters().id(), "target.0", "80"));

        assertThat(page.page().select("main script, main b")).isEmpty();
        assertThat(page.one(".lead").text()).isEqualTo("October to December 2025 · 31 days left");
        assertThat(page.one("#effect").text())
                .isEqualTo(
                        "If the bets below work, Chapters goes from 13 to 80 by 31 December 2025.");
        assertThat(page.one(".key-results").text())
                .contains(
                        "54 as of 23 November 2025: 61 % of the way, where an even pace would be at 59 %.");
        assertThat(page.one(".key-results .badge").text()).isEqualTo("At pace or ahead");
        assertThat(page.page().select(".key-results tbody tr").first().text())
                .isEqualTo("30 November 2025 so far 66 57.42");
        assertThat(page.page().select(".key-results tbody tr").get(1).text())
                .isEqualTo("23 November 2025 54 52.33");
        assertThat(page.page().select("svg.course .hatch")).hasSize(1);
        assertThat(page.page().select("[data-doubt]")).isEmpty();
        assertThat(owner.open(ALL).page().select(".card.objective h2").eachText())
                .anyMatch(title -> title.startsWith("More is read </a>"));
    }

    @Test
    void what_makes_no_sense_is_said_and_can_be_retired_and_brought_back() {
        var page = write("A full quarter", Map.of("words.0", "Launch the new page", "bet", ""));
        assertThat(page.page().select("[data-doubt]").eachAttr("data-doubt"))
                .containsExactly("deliverables", "no-bets");

        var silent = send(page, "/retirement", Map.of("why", " "));
        assertThat(silent.one("[data-code]").attr("data-code")).isEqualTo("objective.why");
        var retired = send(page, "/retirement", Map.of("why", "inputs are enough"));
        assertThat(retired.one("#fate").text()).contains("Retired by Robin", "inputs are enough");
        assertThat(retired.page().select("[data-doubt]")).isEmpty();
        assertThat(owner.open(ALL).one("#over").text()).contains("A full quarter");
        assertThat(send(page, "/retirement", Map.of("why", "again")).status()).isEqualTo(409);

        var back = send(retired, "/return", Map.of());
        assertThat(back.page().select("#fate")).isEmpty();
        assertThat(back.page().select("#past li").eachText().getFirst())
                .startsWith("It was brought back");
    }

    @Test
    void an_objective_is_ended_with_a_look_back_and_carried_into_the_next_frame() {
        var page =
                write("Chapters for all", Map.of("measure.0", chapters().id(), "target.0", "50"));
        assertThat(page.one("[data-doubt]").attr("data-doubt")).isEqualTo("reached-early");

        assertThat(
                        send(page, "/ending", Map.of("happened", "It rose", "learned", ""))
                                .one("#happened")
                                .text())
                .isEqualTo("It rose");
        var next =
                send(
                        page,
                        "/ending",
                        Map.of("happened", "It rose", "learned", "Trains matter", "on", "yes"));
        assertThat(next.one("input[name=words]").val()).isEqualTo("Chapters for all");
        assertThat(next.one("input[value=next]").hasAttr("checked")).isTrue();
        assertThat(next.one("option[selected]").text()).isEqualTo("Chapters");
        var carried =
                owner.send(
                        ALL,
                        Map.of(
                                "id",
                                next.one("input[name=id]").val(),
                                "follows",
                                next.one("input[name=follows]").val(),
                                "words",
                                "Chapters for all",
                                "frame",
                                "next",
                                "measure.0",
                                chapters().id(),
                                "target.0",
                                "90"));
        assertThat(carried.one(".lead").text())
                .isEqualTo("January to March 2026 · begins on 1 January 2026");
        assertThat(carried.one(".key-results").text())
                .contains("from 54 to 90", "Begins on 1 January 2026.", "Has not begun");
        assertThat(owner.open(page.path()).one(".page-header").text()).contains("Carried on as");
        assertThat(owner.open(page.path()).one("#fate").text())
                .contains("We learned: Trains matter");
    }

    @Test
    void a_later_sentence_moves_no_goal_until_somebody_takes_it() {
        Revision before = frameworks().current().orElseThrow();
        var page = write("Steady", Map.of("measure.0", chapters().id(), "target.0", "80"));
        Framework other =
                before.framework().with(chapters().defined("number of open_book, per week"));
        Revision after = frameworks().revise(other, before.number(), robin(), "");
        try {
            var shown = owner.open(page.path());
            assertThat(shown.one("[data-doubt]").attr("data-doubt")).isEqualTo("redefined");
            assertThat(shown.one(".key-results").text()).contains("54 as of 23 November 2025");
            Map<String, String> same =
                    Map.of(
                            "words",
                            "Steady",
                            "frame",
                            "this",
                            "bet",
                            "chaptersbet00000",
                            "measure.0",
                            chapters().id(),
                            "target.0",
                            "80");
            Map<String, String> renewed = new HashMap<>(same);
            renewed.put("renewed.0", "yes");
            assertThat(send(shown, "", same).one("[data-doubt]").attr("data-doubt"))
                    .isEqualTo("redefined");
            var taken = send(shown, "", renewed);
            assertThat(taken.page().select("[data-doubt=redefined]")).isEmpty();
            assertThat(taken.one("#past").text()).contains("is read by its new sentence");
            renewed.put("target.0", "90");
            assertThat(send(shown, "", renewed).status()).as("somebody was quicker").isEqualTo(409);
        } finally {
            frameworks().revise(before.framework(), after.number(), robin(), "");
        }
    }

    @Test
    void what_cannot_be_is_refused_with_its_words_still_there() {
        var refused = write("Far", Map.of("measure.0", chapters().id(), "target.0", "many"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("[data-code]").attr("data-code")).isEqualTo("objective.target");
        assertThat(refused.one("#target-0").val()).isEqualTo("many");
        assertThat(code(Map.of("measure.0", chapters().id()))).isEqualTo("objective.target");
        assertThat(code(Map.of("measure.0", "gone", "target.0", "1"))).isEqualTo("objective.input");
        assertThat(code(Map.of())).isEqualTo("objective.results");
        assertThat(code(Map.of("frame", "own", "from", "2025-11-01"))).isEqualTo("objective.frame");
        Map<String, String> backwards =
                Map.of("frame", "own", "from", "2025-11-01", "to", "2025-10-01");
        assertThat(code(backwards)).isEqualTo("objective.frame");
        assertThat(owner.open(ALL + "/nowhere").status()).isEqualTo(404);
    }

    @Test
    void a_team_picks_one_input() {
        assertThat(owner.open(ALL).one("#focus").text()).contains("No team has picked");
        Map<String, String> pick =
                Map.of("team", "Club life", "input", chapters().id(), "frame", "this");
        var picked = owner.send(ALL + "/focus", pick);
        assertThat(picked.one("#focus tbody").text())
                .startsWith("Club life Chapters October to December 2025");
        assertThat(picked.one("#focus .hint").text()).isEqualTo("No team looks after: Clubs");

        var again = owner.send(ALL + "/focus", pick);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.one("[data-code]").attr("data-code")).isEqualTo("objective.focus-taken");
        assertThat(again.one("#team").val()).isEqualTo("Club life");
        var letGo = owner.send(again.one("#focus td form").attr("action"), Map.of());
        assertThat(letGo.page().select("#focus tbody")).isEmpty();
        assertThat(letGo.one("#focus").text()).contains("Before (1)");
    }

    private static String code(Map<String, String> fields) {
        return write("Far", fields).one("[data-code]").attr("data-code");
    }

    /// Writes down an objective for this quarter, with the bet, unless the fields say otherwise.
    private static Browserless.Opened write(String words, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>();
        all.put("id", owner.open(ALL + "/new").one("input[name=id]").val());
        all.put("words", words);
        all.put("frame", "this");
        all.put("bet", "chaptersbet00000");
        all.putAll(fields);
        all.values().removeIf(String::isEmpty);
        return owner.send(ALL, all);
    }

    /// Sends a form of an objective's page, as somebody who has seen what stood there.
    private static Browserless.Opened send(
            Browserless.Opened seen, String form, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("version", seen.one("input[name=version]").val());
        return owner.send(seen.path().replaceFirst("(/objectives/[a-z0-9]+).*", "$1") + form, all);
    }

    private static Input chapters() {
        return frameworks().current().orElseThrow().framework().inputs().stream()
                .filter(input -> input.name().equals("Chapters"))
                .findFirst()
                .orElseThrow();
    }

    private static Person robin() {
        return server.context().getBean(People.class).members().getFirst();
    }

    private static Frameworks frameworks() {
        return server.context().getBean(Frameworks.class);
    }
}
