package cynosure.framework.web;

import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.web.WithOneServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A server with an owner, in which each test begins without a North Star.
abstract class FrameworkPages extends WithOneServer {

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

    @BeforeEach
    void forgetEverything() {
        server.context().getBean(JdbcClient.class).sql("delete from framework_revision").update();
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
