package cynosure.discovery.web;

import cynosure.discovery.Act;
import cynosure.discovery.Cluster;
import cynosure.discovery.Happening;
import cynosure.discovery.MindMap;
import cynosure.discovery.MindMaps;
import cynosure.discovery.Note;
import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.ids.Ids;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.web.Browserless;
import cynosure.web.WithOneServer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A server with an owner and a tree, in which each test begins with an empty map.
abstract class DiscoveryPages extends WithOneServer {

    static final String HOSTILE = "</textarea><script>alert('x')</script>\"><b>&amp;";

    String map = "";

    @BeforeEach
    void beginAnew() {
        server.context().getBean(JdbcClient.class).sql("delete from framework_revision").update();
        frameworks()
                .adopt(
                        new Adoption(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar("Weekly Lamplighters", "", "", "Mira"),
                                List.of(
                                        new Adoption.NewInput(
                                                "Reading members", Dimension.BREADTH, "", "")),
                                List.of()),
                        robin(),
                        "");
        map = maps().begin(ids().next(), "Weekly Lamplighters", robin()).id();
        owner.open("/north-star/inputs");
    }

    static Person robin() {
        return server.context().getBean(People.class).members().getFirst();
    }

    static MindMaps maps() {
        return server.context().getBean(MindMaps.class);
    }

    static Ids ids() {
        return server.context().getBean(Ids.class);
    }

    static Frameworks frameworks() {
        return server.context().getBean(Frameworks.class);
    }

    static Revision revision() {
        return frameworks().current().orElseThrow();
    }

    static Framework framework() {
        return revision().framework();
    }

    String url() {
        return "/north-star/maps/" + map;
    }

    MindMap held() {
        return maps().held(map);
    }

    Browserless.Opened send(String path, Map<String, String> fields) {
        return owner.send(url() + path, fields);
    }

    /// Somebody else does something at the same time.
    void meanwhile(Function<MindMap, List<Happening>> verb) {
        maps().act(map, new Act(ids().next(), "somebody"), verb);
    }

    String note(String words) {
        return held().notes().stream()
                .filter(note -> note.words().equals(words))
                .map(Note::id)
                .findFirst()
                .orElseThrow();
    }

    String cluster(String name) {
        return held().clusters().stream()
                .filter(cluster -> cluster.words().name().equals(name))
                .map(Cluster::id)
                .findFirst()
                .orElseThrow();
    }
}
