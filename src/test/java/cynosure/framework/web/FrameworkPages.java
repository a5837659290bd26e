package cynosure.framework.web;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.web.Browserless;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A server with an owner, in which each test begins without a North Star.
abstract class FrameworkPages {

    static final String HOSTILE = "</textarea><script>alert('x')</script>\"><b>&amp;";
    static final Map<String, String> WRITTEN =
            Map.of(
                    "product", "Lantern",
                    "game", "ATTENTION",
                    "name", "Regular readers",
                    "input", "New readers",
                    "dimension", "BREADTH",
                    "result", "Revenue",
                    "why", "we agreed at lunch",
                    "basedOn", "0");

    @TempDir static Path folder;
    static Cynosure.Running server;
    static Browserless owner;

    @BeforeAll
    static void comeIn() {
        server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null));
        owner = Browserless.owner(server);
    }

    @BeforeEach
    void forgetEverything() {
        server.context().getBean(JdbcClient.class).sql("delete from framework_revision").update();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    Revision adopt() {
        Person robin = server.context().getBean(People.class).members().getFirst();
        return frameworks()
                .adopt(
                        new Adoption(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar("Regular readers", "", "", ""),
                                List.of(
                                        new Adoption.NewInput(
                                                "New readers", Dimension.BREADTH, "", ""),
                                        new Adoption.NewInput("Depth", Dimension.DEPTH, "", "")),
                                List.of(new Adoption.NewResult("Revenue", ""))),
                        robin,
                        "");
    }

    Frameworks frameworks() {
        return server.context().getBean(Frameworks.class);
    }

    NorthStar metric() {
        return frameworks().current().orElseThrow().framework().northStar();
    }

    static Map<String, String> with(Map<String, String> form, String... changes) {
        var changed = new HashMap<>(form);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        return changed;
    }
}
