package cynosure.roadmap.web;

import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.web.Browserless;
import cynosure.web.WithOneServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A server with an owner, in which each test begins with a metric, two inputs and no roadmap.
abstract class RoadmapPages extends WithOneServer {

    static final String ALL = "/north-star/roadmap";
    static final String HOSTILE = "</a><script>alert('x')</script>\"><b>&amp;";

    @BeforeEach
    void beginAnew() {
        JdbcClient sql = server.context().getBean(JdbcClient.class);
        for (String table :
                List.of("roadmap_link", "roadmap_item", "roadmap_draft", "framework_revision")) {
            sql.sql("delete from " + table).update();
        }
        frameworks()
                .adopt(
                        new Adoption(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar("Lamplighters", "", "", ""),
                                List.of(
                                        new Adoption.NewInput("Reading", Dimension.BREADTH, "", ""),
                                        new Adoption.NewInput("Notes", Dimension.DEPTH, "", "")),
                                List.of()),
                        robin(),
                        "");
        owner.open(ALL + "/lists/new");
    }

    static void take(String words) {
        owner.send(owner.send(ALL + "/lists", Map.of("words", words)).path(), Map.of());
    }

    static Browserless.Opened upload(String name, byte[] bytes) {
        owner.open(ALL + "/lists/new");
        return owner.upload(ALL + "/lists", Map.of("words", ""), Map.of(name, bytes));
    }

    static String version(Browserless.Opened page) {
        return page.one("input[name=version]").val();
    }

    static String input(String name) {
        return frameworks().current().orElseThrow().framework().inputs().stream()
                .filter(input -> input.name().equals(name))
                .map(Input::id)
                .findFirst()
                .orElseThrow();
    }

    static Person robin() {
        return server.context().getBean(People.class).members().getFirst();
    }

    static Frameworks frameworks() {
        return server.context().getBean(Frameworks.class);
    }
}
