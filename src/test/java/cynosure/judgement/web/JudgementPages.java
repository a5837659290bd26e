package cynosure.judgement.web;

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
import cynosure.web.WithOneServer;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A server with an owner, in which each test begins with a metric and two inputs that nobody has
/// judged.
abstract class JudgementPages extends WithOneServer {

    static final String HOSTILE = "</textarea><script>alert('x')</script>\"><b>&amp;";

    @BeforeEach
    void beginAnew() {
        JdbcClient sql = server.context().getBean(JdbcClient.class);
        for (String table :
                List.of(
                        "framework_revision",
                        "advice_waiver",
                        "checklist_opinion",
                        "question_answer",
                        "question_draft")) {
            sql.sql("delete from " + table).update();
        }
        frameworks()
                .adopt(
                        new Adoption(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar("Downloads", "", "", "Robin"),
                                List.of(
                                        new Adoption.NewInput(
                                                "Satisfied customers", Dimension.DEPTH, "", ""),
                                        new Adoption.NewInput(
                                                "New readers", Dimension.BREADTH, "", "")),
                                List.of(new Adoption.NewResult("Income", ""))),
                        robin(),
                        "");
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

    static String inputId() {
        return framework().inputs().getFirst().id();
    }

    static void change(String nodeId, UnaryOperator<Node> change) {
        Revision now = frameworks().current().orElseThrow();
        Node changed = change.apply(now.framework().node(nodeId).orElseThrow());
        frameworks().revise(now.framework().with(changed), now.number(), robin(), "");
    }
}
