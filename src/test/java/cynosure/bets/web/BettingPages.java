package cynosure.bets.web;

import cynosure.bets.Act;
import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.Cards;
import cynosure.bets.Column;
import cynosure.bets.Draft;
import cynosure.bets.Forecast;
import cynosure.bets.Happening;
import cynosure.bets.Kind;
import cynosure.bets.Sentence;
import cynosure.bets.Settlement;
import cynosure.bets.Story;
import cynosure.bets.Terms;
import cynosure.framework.Adoption;
import cynosure.framework.Belief;
import cynosure.framework.Dimension;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.web.WithOneServer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// A server with an owner and what a team does with its bets.
abstract class BettingPages extends WithOneServer {

    /// A metric with two inputs.
    static void adopt() {
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
    }

    static void settle(String id, Kind kind, Settlement.Outcome outcome, int chance) {
        act(
                board ->
                        board.writing()
                                .write(
                                        id,
                                        Cards.draft(
                                                        board.bet(id).title(),
                                                        kind,
                                                        "",
                                                        null,
                                                        null,
                                                        3,
                                                        null)
                                                .saying(new Sentence("try it", "they read on")),
                                        board.bet(id).version()));
        Terms terms =
                new Terms(
                        LocalDate.parse("2030-01-01"),
                        "",
                        input("Reading"),
                        "",
                        new Forecast(chance, new BigDecimal("200"), new BigDecimal("900")));
        act(board -> board.settling().hold(id, terms, "", board.bet(id).version()));
        act(board -> Story.move(board, id, Column.NOW));
        act(board -> Story.move(board, id, Column.REVIEW));
        act(board -> board.settling().settle(id, outcome, null, Story.findings()));
    }

    static void find(String id, String input, Draft draft) {
        act(board -> board.writing().find(id, input(input), draft));
    }

    static void attempt(String id, String opportunity, Draft draft) {
        act(board -> board.writing().attempt(id, opportunity, draft));
    }

    private static void act(Function<Board, List<Happening>> verb) {
        server.context()
                .getBean(Bets.class)
                .act(new Act(UUID.randomUUID().toString(), robin().id()), verb);
    }

    static void believe(String input, int sure) {
        Revision now = frameworks().current().orElseThrow();
        Input node = (Input) now.framework().node(input(input)).orElseThrow();
        frameworks()
                .revise(
                        now.framework().with(node.believed(new Belief("", sure))),
                        now.number(),
                        robin(),
                        "");
    }

    private static String input(String name) {
        return frameworks().current().orElseThrow().framework().inputs().stream()
                .filter(input -> input.name().equals(name))
                .map(Input::id)
                .findFirst()
                .orElseThrow();
    }

    private static Person robin() {
        return server.context().getBean(People.class).members().getFirst();
    }

    private static Frameworks frameworks() {
        return server.context().getBean(Frameworks.class);
    }
}
