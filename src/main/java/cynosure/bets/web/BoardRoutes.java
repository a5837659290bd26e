package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.web.BoardPage.Loose;
import cynosure.bets.web.BoardPage.Top;
import cynosure.framework.Framework;
import cynosure.framework.Standings;
import cynosure.people.Person;
import cynosure.web.Live;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The board as a page and on a wall, and the stream that tells them what changed.
@Controller
@RequestMapping(Places.ALL)
class BoardRoutes {

    /// The topic of the stream. There is one board.
    static final String TOPIC = "bets";

    private static final List<String> PARTS = List.of("board");

    private final Here here;
    private final MovePanels panels;
    private final Standings standings;
    private final Live live;

    BoardRoutes(Here here, MovePanels panels, Standings standings, Live live) {
        this.here = here;
        this.panels = panels;
        this.standings = standings;
        this.live = live;
    }

    /// @param moved a card that was just moved by a plain form
    /// @param from the column in which it was
    /// @param then the card that stood behind it
    @GetMapping
    Reply board(
            @RequestParam(defaultValue = "") String lanes,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String input,
            @RequestParam(defaultValue = "") String moved,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String then) {
        Optional<Framework> framework = here.framework();
        if (framework.isEmpty()) {
            return Reply.page("bets/no-north-star.jte", "Bets", "north-star", "");
        }
        Ladder ladder = new Ladder(framework.get(), here.board());
        Board board = ladder.board();
        BoardPage page =
                new BoardPage(
                        TreeView.of(framework.get(), standings::known),
                        BoardView.of(ladder, Looking.of(lanes, team, kind, input), panels.day()),
                        here.newId(),
                        Moved.told(board, moved, from, then),
                        board.teams(),
                        tops(ladder),
                        adrift(ladder),
                        board.all().stream().noneMatch(Bet::open));
        return Reply.page("bets/board.jte", "Bets", "north-star", page);
    }

    @GetMapping("/_board")
    Reply piece(
            @RequestParam(defaultValue = "") String lanes,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String input) {
        return Reply.fragment(
                "bets/_board.jte",
                BoardView.of(here.ladder(), Looking.of(lanes, team, kind, input), panels.day()));
    }

    /// The tree with every number counted.
    @GetMapping("/_tree")
    Reply tree() {
        return Reply.fragment(
                "bets/_tree.jte", TreeView.of(here.ladder().framework(), standings::counted));
    }

    @GetMapping("/wall")
    Reply wall() {
        Ladder ladder = here.ladder();
        WallPage page =
                new WallPage(
                        TreeView.of(ladder.framework(), standings::known),
                        BoardView.of(ladder, Looking.ALL, panels.day()));
        return Reply.page("bets/wall.jte", "Bets on the wall", "north-star", page);
    }

    @GetMapping("/live")
    void live(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String seen,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String last,
            HttpServletResponse response)
            throws IOException {
        live.stream(
                TOPIC,
                person.id(),
                last.isEmpty() ? seen : last,
                () -> here.board().version(),
                PARTS,
                () -> {},
                response);
    }

    /// The version alone, for a page that the stream doesn't reach.
    @GetMapping(value = "/version", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> version() {
        return ResponseEntity.ok(String.valueOf(here.board().version()));
    }

    private static List<Top> tops(Ladder ladder) {
        return Stream.concat(
                        ladder.framework().inputs().stream()
                                .map(input -> new Top("Inputs", input.id(), input.name())),
                        ladder.board()
                                .ranked(Level.OPPORTUNITY)
                                .filter(Bet::open)
                                .map(bet -> new Top("Opportunities", bet.id(), bet.title())))
                .toList();
    }

    /// Interventions follow the opportunity that they hang on.
    private static List<Loose> adrift(Ladder ladder) {
        return ladder.adrift().stream()
                .filter(bet -> bet.level() == Level.OPPORTUNITY)
                .map(bet -> new Loose(bet.id(), bet.title()))
                .toList();
    }
}
