package cynosure.understanding.web;

import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.NorthStar;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.understanding.Happening;
import cynosure.understanding.Tenet;
import cynosure.understanding.Understanding;
import cynosure.understanding.Understandings;
import cynosure.web.WithOneServer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A server with an owner, in which each test begins with a metric and two inputs, and nothing that
/// anybody believes.
abstract class UnderstandingPages extends WithOneServer {

    static final String HOSTILE = "</textarea><script>alert('x')</script>\"><b>&amp;";

    @BeforeEach
    void beginAnew() {
        JdbcClient sql = server.context().getBean(JdbcClient.class);
        for (String table : List.of("framework_revision", "understanding_happening")) {
            sql.sql("delete from " + table).update();
        }
    }

    static void adopt() {
        frameworks()
                .adopt(
                        new Adoption(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar("Shared evenings", "", "", "Robin"),
                                List.of(
                                        new Adoption.NewInput(
                                                "Notes read", Dimension.DEPTH, "", ""),
                                        new Adoption.NewInput(
                                                "New readers", Dimension.BREADTH, "", "")),
                                List.of(new Adoption.NewResult("Income", ""))),
                        robin(),
                        "");
    }

    static Person robin() {
        return server.context().getBean(People.class).members().getFirst();
    }

    static Person somebody(String name) {
        return server.context().getBean(People.class).add(name, Role.MEMBER);
    }

    static Frameworks frameworks() {
        return server.context().getBean(Frameworks.class);
    }

    static Framework tree() {
        return frameworks().current().orElseThrow().framework();
    }

    static Understandings understandings() {
        return server.context().getBean(Understandings.class);
    }

    static Understanding now() {
        return understandings().now();
    }

    /// A belief that somebody holds, as sure as that.
    static String believed(String id, String words, Person by, int percent) {
        understandings()
                .add(new Happening.TenetWritten(id, Tenet.Kind.CUSTOMERS, words, "", ""), by);
        understandings().add(new Happening.SureSaid(id, percent, ""), by);
        return id;
    }
}
