package cynosure.bets.web;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.bets.Act;
import cynosure.bets.Baselines;
import cynosure.bets.Bet;
import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Happening;
import cynosure.change.web.MovingClock;
import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.NorthStar;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.web.Browserless;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// A server with an owner, fifteen weeks of events, and a tree of two inputs and a result, on 15
/// September 2025. Cards of one test are left alone by the others.
abstract class BetPages {

    static final String ALL = "/north-star/bets";
    static final String HOSTILE = "</textarea><script>alert('x')</script>\"><b>&amp;";

    static final Path SAMPLE = Path.of("src/test/resources/sample/lantern.jsonl");

    @TempDir static Path folder;
    static MovingClock clock;
    static Cynosure.Running server;
    static Browserless owner;

    @BeforeAll
    static void comeIn() {
        clock = new MovingClock("2025-11-30T20:00:00Z");
        server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null), clock);
        owner = Browserless.owner(server);
        server.context()
                .getBean(Importer.class)
                .bring(List.of(Source.of(SAMPLE)), Recipe.GUESS, Asked.once());
        clock.show("2025-09-15T09:00:00Z");
        frameworks()
                .adopt(
                        new Adoption(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar("Nights read", "", "", ""),
                                List.of(
                                        new Adoption.NewInput(
                                                "Reading members",
                                                Dimension.BREADTH,
                                                "number of finish_chapter, per week",
                                                ""),
                                        new Adoption.NewInput("Notes", Dimension.DEPTH, "", "")),
                                List.of(new Adoption.NewResult("Renewals", ""))),
                        robin(),
                        "");
        owner.open(ALL + "/new");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    /// An opportunity is written down on its page.
    static String opportunity(String title) {
        return made(Map.of("serves", input("Reading members"), "title", title));
    }

    static String intervention(String title, String opportunityId) {
        return made(Map.of("serves", opportunityId, "title", title));
    }

    static String made(Map<String, String> fields) {
        owner.open(ALL + "/new?serves=" + fields.get("serves"));
        String path = owner.send(ALL + "/new", fields).path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// Says everything that a bet needs before it starts.
    static void ready(String id) {
        write(id, Map.of("ifWe", "read aloud", "then", "more people come back"));
        hold(id, terms());
    }

    static Map<String, String> terms() {
        return Map.of(
                "due", "2031-05-01",
                "measure", input("Reading members"),
                "chance", "60",
                "low", "200",
                "high", "900",
                "assumptions", "People read on the way to work.");
    }

    static Browserless.Opened write(String id, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>();
        all.put("title", bet(id).title());
        all.put("seen", String.valueOf(bet(id).version()));
        all.putAll(fields);
        owner.open(url(id));
        return owner.send(url(id), all);
    }

    static Browserless.Opened hold(String id, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("seen", String.valueOf(bet(id).version()));
        owner.open(url(id));
        return owner.send(url(id) + "/terms", all);
    }

    /// Somebody else does something on the board.
    static Board meanwhile(Function<Board, List<Happening>> verb) {
        return bets().act(new Act(UUID.randomUUID().toString(), robin().id()), verb);
    }

    /// Goes on to another column, as the board does it: when it is placed, the number is taken
    /// down.
    static void moves(String id, Column to) {
        Baselines baselines = server.context().getBean(Baselines.class);
        Framework framework = frameworks().current().orElseThrow().framework();
        meanwhile(
                board ->
                        board.moving()
                                .move(
                                        id,
                                        to,
                                        "",
                                        board.bet(id).column(),
                                        () -> baselines.now(framework, board.bet(id).terms())));
    }

    static String url(String id) {
        return ALL + "/" + id;
    }

    static Bet bet(String id) {
        return bets().board().bet(id);
    }

    static Bets bets() {
        return server.context().getBean(Bets.class);
    }

    static String input(String name) {
        return frameworks().current().orElseThrow().framework().inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static Person robin() {
        return server.context().getBean(People.class).members().getFirst();
    }

    static Frameworks frameworks() {
        return server.context().getBean(Frameworks.class);
    }
}
