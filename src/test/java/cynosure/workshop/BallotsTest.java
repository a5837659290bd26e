package cynosure.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.state.Postgres;
import cynosure.state.StateStore;
import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Votes, scores, dots and strict answers on anonymous ballots. The attacker compares two workshops
/// in which the same people did the same things in the same order, and only their votes were
/// exchanged: all that is stored and printed must be the same, or it would tell who voted how.
class BallotsTest {

    private static final List<String> NAMES = List.of("Ada", "Ben", "Cleo", "Dora");
    private static final List<String> GAMES =
            List.of("ATTENTION", "TRANSACTION", "TRANSACTION", "PRODUCTIVITY");
    private static final List<String> VERDICTS = List.of("YES", "NO", "PARTLY", "YES");
    private static final List<String> ANSWERS = List.of("UNSURE", "YES", "YES", "NO");
    private static final List<String> VOTED = List.of("a3", "a4", "a5", "a6");

    @TempDir Path data;

    private final PrintStream console = System.out;
    private final List<Cynosure.Running> servers = new ArrayList<>();

    static Stream<String> databases() {
        return Postgres.server().isPresent()
                ? Stream.of("SQLite", "PostgreSQL")
                : Stream.of("SQLite");
    }

    @AfterEach
    void stop() {
        System.setOut(console);
        servers.forEach(Cynosure.Running::close);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("databases")
    void who_has_everything_cannot_tell_who_voted_how(String database) {
        Vote straight = new Vote(database, "straight");
        Vote exchanged = new Vote(database, "exchanged");
        straight.cast(NAMES);
        exchanged.cast(NAMES.reversed());

        assertThat(straight.dump()).isEqualTo(exchanged.dump());
        assertThat(straight.printed()).isEqualTo(exchanged.printed());
        straight.turnOver();
        exchanged.turnOver();
        assertThat(straight.dump()).isEqualTo(exchanged.dump());
        assertThat(straight.dump()).noneMatch(row -> row.startsWith("workshop_paper"));
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("databases")
    void ballots_are_counted_when_they_are_turned_over_and_not_before(String database) {
        Vote vote = new Vote(database, "counted");
        vote.cast(NAMES);
        assertThat(vote.page("a3", "Ben").text()).doesNotContain("2 votes");
        assertThat(vote.page("a3", "Ben").one(".chosen-mark").parent().parent().text())
                .contains("Transaction");
        vote.turnOver();

        Opened game = vote.page("a3", "Ben");
        assertThat(game.one(".card:contains(Transaction)").text()).contains("2 votes");
        assertThat(game.one("#stage").text()).doesNotContain("Ada", "Cleo");
        assertThat(vote.page("a4", "Ben").one("td svg").attr("aria-label"))
                .contains("4 answers, 1 no, 1 partly, 2 yes");
        assertThat(vote.page("a5", "Ben").one(".tally li").text()).contains("9 dots");
        assertThat(vote.page("a6", "Ben").one(".sifted div").text()).contains("2 of 4 say yes");
        assertThat(vote.flo.open(vote.room + "/record.md").text())
                .contains("2 yes, 1 not sure, 1 no", "9 dots");
    }

    @Test
    void what_is_written_after_an_anonymous_vote_is_no_vote_and_says_so() {
        Vote vote = new Vote("SQLite", "tested");
        vote.cast(NAMES);
        assertThat(vote.page("a3", "Ben").page().select("textarea")).isEmpty();
        vote.turnOver();

        assertThat(vote.page("a3", "Ben").one("#stage .privacy").text()).contains("your name");
        vote.people.get("Ben").send(vote.room + "/notes/a3/0", Map.of("text", "Watching counts"));
        assertThat(vote.page("a3", "Ada").one("#stage .wall").text())
                .contains("Watching counts", "Ben");
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("databases")
    void nobody_votes_without_a_ballot_or_by_name(String database) {
        Vote vote = new Vote(database, "refused");
        vote.flo.open(vote.room);
        vote.flo.send(vote.room + "/step", Map.of("to", "a3"));
        Browserless ada = vote.people.get("Ada");
        Opened page = ada.open(vote.room);
        assertThat(page.one("#stage .privacy").text()).contains("tied to nobody");
        assertThat(page.page().select("form[action*=game-vote]")).isEmpty();

        Map<String, String> attention = Map.of("game", "ATTENTION");
        String named = vote.room + "/game-vote/a3";
        String ballot = vote.room + "/ballots/a3/game-vote/a3";
        assertThat(ada.send(named, attention).status()).isEqualTo(409);
        assertThat(ada.send(ballot, attention).status()).isEqualTo(409);
        ada.send(vote.room + "/papers/a3", Map.of());
        assertThat(ada.send(ballot, attention).status()).isEqualTo(200);
        assertThat(ada.open(vote.room).page().select(".chosen-mark")).hasSize(1);
        assertThat(vote.flo.open(vote.room).one("#count").text())
                .startsWith("1 of 4 have taken a ballot");
    }

    @Test
    void strict_answers_of_an_anonymous_step_are_not_taken_by_name() {
        Vote vote = new Vote("SQLite", "strict");
        vote.flo.open(vote.room);
        vote.flo.send(vote.room + "/step", Map.of("to", "a6"));
        Browserless ada = vote.people.get("Ada");
        ada.open(vote.room);
        String question = "/filter/a6/" + vote.candidate + "/LEADS_REVENUE";
        assertThat(ada.send(vote.room + question, Map.of("answer", "NO")).status()).isEqualTo(409);
        ada.send(vote.room + "/papers/a6", Map.of());
        assertThat(ada.save(vote.room + "/ballots/a6" + question, Map.of("answer", "NO")))
                .isIn(200, 204);
        assertThat(ada.open(vote.room).one("#stage input[checked]").val()).isEqualTo("NO");
    }

    /// One workshop with four anonymous votes.
    private final class Vote {

        final Browserless flo;
        final Map<String, Browserless> people = new LinkedHashMap<>();
        final String room;
        final String candidate;
        private final StoredRows rows;
        private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

        Vote(String database, String name) {
            boolean inFile = database.equals("SQLite");
            @Nullable String url = inFile ? null : Postgres.server().orElseThrow().emptyDatabase();
            Path folder = data.resolve(name);
            Cynosure.Running server = Cynosure.start(new Settings("127.0.0.1", 0, folder, url));
            servers.add(server);
            rows =
                    new StoredRows(
                            JdbcClient.create(
                                    url == null
                                            ? StateStore.inFile(folder.resolve("state.db"))
                                            : StateStore.at(url)),
                            inFile);
            flo = Browserless.owner(server);
            flo.open("/workshops/new");
            Opened plan = flo.send("/workshops", Map.of("product", "The shop", "minutes", "60"));
            room = plan.path().replace("/workshops/", "/rooms/");
            String link = plan.one(".secret code").text();
            agenda(plan.path());
            for (String person : NAMES) {
                Browserless guest = Browserless.stranger(server);
                String join = link.substring(link.indexOf("/join/"));
                guest.open(join);
                guest.send(join, Map.of("name", person, "function", "DESIGN"));
                people.put(person, guest);
            }
            candidate = propose();
        }

        private void agenda(String plan) {
            List<Map.Entry<String, String>> form = new ArrayList<>();
            List.of(
                            "SILENT_WRITING",
                            "REVEAL",
                            "PICK_THE_GAME",
                            "SCORE",
                            "DOT_VOTES",
                            "STRICT_FILTER")
                    .forEach(
                            activity -> {
                                boolean voting = form.size() >= 8;
                                form.add(Map.entry("step", "a" + (form.size() / 4 + 1)));
                                form.add(Map.entry("activity", activity));
                                form.add(Map.entry("minutes", "5"));
                                form.add(Map.entry("privacy", voting ? "ANONYMOUS" : "HIDDEN"));
                            });
            flo.open(plan);
            assertThat(flo.sendAll(plan + "/agenda", form).status()).isEqualTo(200);
        }

        private String propose() {
            Browserless ada = people.get("Ada");
            flo.open(room);
            flo.send(room + "/step", Map.of("to", "a1"));
            ada.open(room);
            ada.send(room + "/candidates/0", Map.of("name", "Full carts", "measure", "counting"));
            flo.open(room);
            flo.send(room + "/step", Map.of("to", "a2"));
            flo.send(room + "/reveal/a2", Map.of());
            return ada.open(room).one("#stage article.note").id().substring("card-".length());
        }

        /// Everyone takes a ballot in the same order and votes in the same order; what the first
        /// votes in one workshop, the last does in the other.
        void cast(List<String> voters) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            for (String step : VOTED) {
                flo.open(room);
                flo.send(room + "/step", Map.of("to", step));
                for (String name : NAMES) {
                    people.get(name).open(room);
                    people.get(name).send(room + "/papers/" + step, Map.of());
                }
                for (String name : NAMES) {
                    vote(step, people.get(name), voters.indexOf(name));
                }
            }
            System.setOut(console);
        }

        private void vote(String step, Browserless person, int place) {
            String ballots = room + "/ballots/" + step;
            person.open(room);
            int status =
                    switch (step) {
                        case "a3" ->
                                person.save(
                                        ballots + "/game-vote/a3",
                                        Map.of("game", GAMES.get(place)));
                        case "a4" ->
                                person.save(
                                        ballots + "/scores/" + candidate + "/VALUE",
                                        Map.of("verdict", VERDICTS.get(place)));
                        case "a6" ->
                                person.save(
                                        ballots + "/filter/a6/" + candidate + "/MEASURABLE_TODAY",
                                        Map.of("answer", ANSWERS.get(place)));
                        default ->
                                person.save(
                                        ballots + "/dots/" + candidate,
                                        Map.of("dots", place == 0 ? "0" : "3"));
                    };
            assertThat(status).isIn(200, 204);
        }

        void turnOver() {
            for (String step : VOTED) {
                flo.open(room);
                assertThat(flo.send(room + "/reveal/" + step, Map.of()).status()).isEqualTo(200);
            }
        }

        Opened page(String step, String name) {
            flo.open(room);
            flo.send(room + "/step", Map.of("to", step));
            return people.get(name).open(room);
        }

        String printed() {
            return printed.toString(StandardCharsets.UTF_8).replaceAll("[0-9a-f]{12}|\\d", "#");
        }

        List<String> dump() {
            return rows.all(Map.of(candidate, "c", id(), "w"));
        }

        String plan() {
            return room.replace("/rooms/", "/workshops/");
        }

        private String id() {
            return room.substring("/rooms/".length());
        }
    }
}
