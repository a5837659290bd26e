package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.bets.Act;
import cynosure.bets.Bets;
import cynosure.bets.Column;
import cynosure.bets.Draft;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.Story;
import cynosure.bets.list.BetCsv;
import cynosure.bets.list.Wanted;
import cynosure.framework.Framework;
import cynosure.framework.text.NorthStarSheet;
import cynosure.people.People;
import cynosure.web.Browserless;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bets as a terminal shows them.
class BetsCommandsTest {

    private static final String BETS = "docs/samples/bets.yaml";
    private static final Path SAMPLE = Path.of("docs/samples/northstar.yaml");

    private final Framework framework =
            Objects.requireNonNull(NorthStarSheet.read(SAMPLE, () -> "none").framework());

    private final Story story =
            new Story()
                    .opportunity("trains")
                    .intervention("copies", "trains")
                    .opportunity("kitchens")
                    .ready("copies")
                    .moves("copies", Column.NOW)
                    .moves("trains", Column.NEXT)
                    .does(board -> board.moving().block("kitchens", "somebody to ask"));

    @TempDir Path folder;

    @Test
    void cards_are_a_table_in_which_what_is_tried_stands_under_its_opportunity() {
        assertThat(table(Wanted.OPEN, Story.TODAY))
                .isEqualTo(
                        """
                            bet                    column          look back   moves
                        #1  opportunity trains     Focus next                  Reading members
                        #2    intervention copies  Trying          2026-05-01  Reading members
                        #3  opportunity kitchens   Ideas, blocked              Reading members
                        """);
    }

    @Test
    void a_day_that_has_passed_is_marked_and_long_titles_end_where_the_line_does() {
        story.does(
                board ->
                        board.writing()
                                .write(
                                        "trains",
                                        Draft.titled(
                                                "People who read on trains lose the page in every"
                                                        + " tunnel \u001b[31m"),
                                        board.bet("trains").version()));

        assertThat(table(Wanted.OPEN, LocalDate.parse("2026-05-02")))
                .isEqualTo(
                        """
                            bet                             column          look back    moves
                        #1  People who read on trains los…  Focus next                   Reading members
                        #2    intervention copies           Trying          2026-05-01!  Reading members
                        #3  opportunity kitchens            Ideas, blocked               Reading members
                        ! the day has passed, and nobody has looked back.
                        """);
    }

    @Test
    void cards_are_chosen_by_level_column_input_team_and_day() {
        Ladder ladder = new Ladder(framework, story.board());

        assertThat(new Wanted(Level.INTERVENTION, null, null, null, null).of(ladder)).hasSize(1);
        assertThat(new Wanted(null, Column.NEXT, null, null, null).of(ladder)).hasSize(1);
        assertThat(new Wanted(null, null, "reading MEMBERS", null, null).of(ladder)).hasSize(3);
        assertThat(new Wanted(null, null, "evenings", null, null).of(ladder)).isEmpty();
        assertThat(new Wanted(null, null, null, "Reading", null).of(ladder)).isEmpty();
        assertThat(new Wanted(null, null, null, null, LocalDate.parse("2026-05-01")).of(ladder))
                .hasSize(1);
    }

    @Test
    void as_csv_and_json_a_card_tells_all_that_is_known_of_it() {
        var rows =
                new Wanted(Level.INTERVENTION, null, null, null, null)
                        .of(new Ladder(framework, story.board()));

        assertThat(BetCsv.of(rows))
                .startsWith("number,level,title,kind,column,sentence,input,opportunity,")
                .contains(
                        "\n2,intervention,intervention copies,feature,now,\"If we read aloud, then more people come back.\",Reading members,opportunity trains,,,2026-05-01,60,200,900,reading,,People read on the way to work.,");
        assertThat(BetsJson.of(rows))
                .isEqualTo(
                        "{\"bets\":[{\"number\":2,\"level\":\"intervention\",\"title\":\"intervention copies\",\"kind\":\"feature\",\"column\":\"now\",\"sentence\":\"If we read aloud, then more people come back.\",\"input\":\"Reading members\",\"opportunity\":\"opportunity trains\",\"due\":\"2026-05-01\",\"chance\":60,\"low\":200,\"high\":900,\"measure\":\"reading\",\"assumptions\":\"People read on the way to work.\"}]}");
    }

    @Test
    void the_way_up_is_a_ladder_of_sentences() {
        Ladder ladder = new Ladder(framework, story.board());

        assertThat(
                        said(
                                terminal ->
                                        new WayUp(terminal)
                                                .write(
                                                        story.bet("copies"),
                                                        ladder.way(story.bet("copies")),
                                                        story.board())))
                .isEqualTo(
                        """
                        3 intervention  #2 intervention copies
                                        If we read aloud, then more people come back.
                                        to be looked at on 2026-05-01
                          ↑
                        2 opportunity   #1 opportunity trains
                                        Nobody has said yet why.
                          ↑
                        1 input         Reading members
                                        If more members read, more of them have something to note.
                                        85 % sure
                          ↑
                        ★ metric        Weekly Lamplighters
                          ↑
                        0 result        Renewals
                                        If a club is lit, its members stay another year.
                                        70 % sure
                        0 result        Renewed subscriptions, in euros
                                        Nobody has said yet why.
                        """);
    }

    @Test
    void an_installation_is_read_and_a_build_hears_what_is_overdue() {
        Path data = folder.resolve("data");
        try (var server = Cynosure.start(new Settings("127.0.0.1", 0, data, null))) {
            Browserless.owner(server);
        }
        Typed.of("import", SAMPLE.toString(), "--data=" + data);
        try (var server = Cynosure.start(new Settings("127.0.0.1", 0, data, null))) {
            Bets bets = server.context().getBean(Bets.class);
            String by = server.context().getBean(People.class).members().getFirst().id();
            story.told()
                    .forEach(
                            done ->
                                    bets.act(
                                            new Act(done.act().id(), by),
                                            any -> done.happenings()));
        }

        Typed late = at("2026-05-04", data, "due");
        assertThat(late.exit()).isEqualTo(1);
        assertThat(late.out())
                .isEqualTo(
                        "#2 intervention copies (intervention), 3 days: The day on which you wanted to look back has passed.\n");
        assertThat(at("2026-05-01", data, "due").out()).isEqualTo("Nothing is overdue.\n");
        assertThat(at("2026-05-01", data, "list", "--column", "trying", "--format", "csv").out())
                .contains("\n2,intervention,")
                .doesNotContain("\n1,");
        Typed unknown = at("2026-05-01", data, "trace", "12");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("no bet with the number 12");
    }

    @Test
    void bets_in_a_file_are_read_compared_and_advised_on() throws IOException {
        Path other = folder.resolve("other.yaml");
        Files.writeString(
                other,
                Files.readString(Path.of(BETS))
                        .replace("      serves: chapters-noted", "      serves: chapters")
                        .replace("          if: keep the next chapter on the phone\n", "")
                        .replace("'2040-05-21'", "'2026-02-21'")
                        .replace("hard: 3", "hard: 4"));

        assertThat(Typed.of("bets", "list", "--file", BETS).out())
                .isEqualTo(
                        """
                            bet                   column           look back   team     moves
                        #1  People lose the thr…  Focusing         2040-06-30  Reading  Reading members
                        #2    The last lines fi…  Trying           2040-05-21  Reading  Reading members
                        #3    A chapter that ne…  To try, blocked              Reading  Reading members
                        #4  A first note takes …  Ideas                                 Chapters that lea…
                        """);
        Typed due = Typed.of("bets", "due", "--file", other.toString());
        assertThat(due.exit()).isEqualTo(1);
        assertThat(due.out()).startsWith("#2 The last lines first (intervention), 8 days: ");
        assertThat(Typed.of("bets", "due", "--file", BETS).exit()).isZero();
        assertThat(Typed.of("bets", "trace", "4", "--file", other.toString()).exit()).isEqualTo(1);
        assertThat(Typed.of("validate", BETS).out()).doesNotContain("[bets.");
        Typed advice = Typed.of("validate", other.toString(), "--strict");
        assertThat(advice.exit()).isEqualTo(1);
        assertThat(advice.out())
                .contains(
                        "“A chapter that needs no network” doesn't say why.",
                        "“A first note takes courage” serves chapters, which is no input of the tree.",
                        "“The last lines first” is overdue by 8 days.");
        assertThat(Typed.of("diff", BETS, other.toString()).out())
                .isEqualTo(
                        """
                        The terms of “The last lines first” change after its start, with the reason
                        “A chapter that needs no network” is written anew
                        “A first note takes courage” serves “chapters” now
                        “Trying” (interventions) warns above 2 and holds 4 at most
                        """);
        assertThat(Typed.of("diff", BETS, SAMPLE.toString()).exit()).isZero();
    }

    @Test
    void bets_come_in_with_a_file_and_go_out_as_they_came() throws IOException {
        Path data = folder.resolve("data");
        Path other = folder.resolve("other.yaml");
        String text = Files.readString(Path.of(BETS));
        Files.writeString(
                other,
                text.replace("chance: 60", "chance: 70")
                        .replace("name: Reading members", "name: Readers"));
        try (var server = Cynosure.start(new Settings("127.0.0.1", 0, data, null))) {
            Browserless.owner(server);
        }

        assertThat(Typed.of("import", BETS, "--data=" + data).out())
                .isEqualTo(
                        """
                        The first North Star
                        “People lose the thread on the way to work” is an opportunity for “Reading members”, in “Focusing”
                        “The last lines first” is something to try for “People lose the thread on the way to work”, in “Trying”
                        “A chapter that needs no network” is something to try for “People lose the thread on the way to work”, in “To try”
                        “A first note takes courage” is an opportunity for “Chapters that leave a note”
                        “A chapter that needs no network” waits for: the new storage of the app
                        What “Reading members” is held to changes
                        “Trying” (interventions) warns above 2 and holds 3 at most
                        """);
        assertThat(Typed.of("export", "--data=" + data).out())
                .isEqualTo(text.replace("../northstar", "northstar"));
        Typed unsaid = Typed.of("import", other.toString(), "--data=" + data);
        assertThat(unsaid.exit()).isEqualTo(2);
        assertThat(unsaid.err())
                .contains("“The last lines first”: The bet was placed", "(bets.amend)");
        assertThat(Typed.of("export", "--data=" + data).out())
                .as("nothing half-done")
                .isEqualTo(text.replace("../northstar", "northstar"));
    }

    @Test
    void a_column_that_there_is_not_is_answered_with_those_there_are() {
        Typed refused = Typed.of("bets", "list", "--column", "done");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("done is none of ideas, next, now, review, settled");
        assertThat(Typed.of("bets").exit()).isEqualTo(2);
    }

    private static Typed at(String day, Path data, String command, String... more) {
        String[] words = new String[more.length + 3];
        words[0] = "bets";
        words[1] = command;
        System.arraycopy(more, 0, words, 2, more.length);
        words[more.length + 2] = "--data=" + data;
        return Typed.at(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC), words);
    }

    private String table(Wanted wanted, LocalDate today) {
        return said(
                terminal ->
                        new BetsTable(terminal)
                                .write(wanted.of(new Ladder(framework, story.board())), today));
    }

    private static String said(Consumer<Terminal> writes) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        writes.accept(Terminal.plain(writer, writer, Clock.systemUTC()));
        writer.flush();
        return out.toString();
    }
}
