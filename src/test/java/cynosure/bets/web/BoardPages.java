package cynosure.bets.web;

import cynosure.bets.Act;
import cynosure.bets.Bet;
import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Draft;
import cynosure.bets.Happening;
import cynosure.bets.Sentence;
import cynosure.bets.Story;
import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.ids.Ids;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.web.Browserless;
import cynosure.web.WithOneServer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;

/// A server with an owner and a tree of two inputs. All tests of a class share one board, and each
/// makes cards of its own.
abstract class BoardPages extends WithOneServer {

    static final String BOARD = "/north-star/bets";
    static final String HOSTILE = "</textarea><script>alert('x')</script>\"><b>&amp;";

    @BeforeAll
    static void comeIn() {
        frameworks()
                .adopt(
                        new Adoption(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar("Weekly Lamplighters", "", "", "Mira"),
                                List.of(
                                        new Adoption.NewInput(
                                                "Reading members", Dimension.BREADTH, "", ""),
                                        new Adoption.NewInput(
                                                "Evenings a week", Dimension.FREQUENCY, "", "")),
                                List.of()),
                        robin(),
                        "");
        owner.open(BOARD);
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

    static Input input(int place) {
        return framework().inputs().get(place);
    }

    static Bets bets() {
        return server.context().getBean(Bets.class);
    }

    static Bet bet(String id) {
        return bets().board().bet(id);
    }

    static String newId() {
        return server.context().getBean(Ids.class).next();
    }

    /// Somebody else does something at the same time.
    static Board meanwhile(Function<Board, List<Happening>> verb) {
        return bets().act(new Act(newId(), "somebody"), verb);
    }

    static String opportunity(String title) {
        String id = newId();
        meanwhile(board -> board.writing().find(id, input(0).id(), Draft.titled(title)));
        return id;
    }

    static String intervention(String title, String opportunity) {
        String id = newId();
        meanwhile(board -> board.writing().attempt(id, opportunity, Draft.titled(title)));
        return id;
    }

    /// Says everything that a bet needs before it starts.
    static String ready(String id) {
        meanwhile(
                board ->
                        board.writing()
                                .write(
                                        id,
                                        board.bet(id)
                                                .draft()
                                                .saying(new Sentence("read aloud", "more return")),
                                        board.bet(id).version()));
        meanwhile(board -> board.settling().hold(id, Story.TERMS, "", board.bet(id).version()));
        return id;
    }

    static void moves(String id, Column to) {
        meanwhile(board -> Story.move(board, id, to));
    }

    static Browserless.Opened send(String path, Map<String, String> fields) {
        return owner.send(BOARD + path, fields);
    }
}
