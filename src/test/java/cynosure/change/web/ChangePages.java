package cynosure.change.web;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.web.Browserless;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A server with an owner and fifteen weeks of events, brought in on the last evening. Each test
/// begins on 15 September 2025 with a metric of that day.
abstract class ChangePages {

    static final String HOSTILE = "</textarea><script>alert('x')</script>\"><b>&amp;";
    static final Path SAMPLE = Path.of("src/test/resources/sample/lantern.jsonl");
    static final String BOOKS = "number of users who did open_book, per week";
    static final String NOTES = "number of users who did share_note, per week";

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
    }

    @BeforeEach
    void beginAnew() {
        JdbcClient sql = server.context().getBean(JdbcClient.class);
        for (String table : tables()) {
            sql.sql("delete from " + table).update();
        }
        clock.show("2025-09-15T09:00:00Z");
        frameworks()
                .adopt(
                        new Adoption(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar("Weekly readers", BOOKS, "", "Robin"),
                                List.of(
                                        new Adoption.NewInput(
                                                "Chapters",
                                                Dimension.DEPTH,
                                                "number of finish_chapter, per week",
                                                ""),
                                        new Adoption.NewInput(
                                                "New readers", Dimension.BREADTH, "", "")),
                                List.of(new Adoption.NewResult("Renewals", ""))),
                        robin(),
                        "");
    }

    List<String> tables() {
        return List.of(
                "framework_revision",
                "metric_change",
                "change_draft",
                "review_act",
                "question_answer");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    static Person robin() {
        return server.context().getBean(People.class).members().getFirst();
    }

    static Frameworks frameworks() {
        return server.context().getBean(Frameworks.class);
    }

    static Framework framework() {
        return frameworks().current().orElseThrow().framework();
    }

    static void change(UnaryOperator<Framework> change, String why) {
        Revision now = frameworks().current().orElseThrow();
        frameworks().revise(change.apply(now.framework()), now.number(), robin(), why);
    }

    static Node metric(String name, String definition) {
        return framework().northStar().named(name).defined(definition);
    }
}
