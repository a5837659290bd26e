package cynosure.bets.web;

import cynosure.bets.Baseline;
import cynosure.bets.Baselines;
import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Happening;
import cynosure.bets.Level;
import cynosure.bets.Ordering;
import cynosure.bets.Readiness;
import cynosure.framework.Framework;
import cynosure.people.Person;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A card on its way over the board: moved, ranked, blocked, hung elsewhere.
@Controller
@RequestMapping(Places.ALL + "/{id}")
class MoveRoutes {

    private static final int FAR = 1_000_000;

    private final Acting acting;
    private final Here here;
    private final MovePanels panels;
    private final Baselines baselines;

    MoveRoutes(Acting acting, Here here, MovePanels panels, Baselines baselines) {
        this.acting = acting;
        this.here = here;
        this.panels = panels;
        this.baselines = baselines;
    }

    @GetMapping("/move")
    Reply page(@PathVariable String id) {
        MovePanel panel = panels.panel(id);
        return Reply.page("bets/move.jte", panel.face().title(), "north-star", panel);
    }

    @GetMapping("/_move")
    Reply piece(@PathVariable String id) {
        return Reply.fragment("bets/_move.jte", panels.panel(id));
    }

    /// To another column, and where it is said also to another place in the order.
    @PostMapping("/place")
    Reply move(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Sent sent = Sent.in(request);
        Bet bet = here.board().bet(id);
        Column to = sent.one("to", Column.values()).orElse(bet.column());
        Column seen = sent.one("seen", Column.values()).orElse(bet.column());
        boolean starts = to == Column.NOW && bet.placed() == null && bet.open();
        List<String> missing = starts ? Readiness.missing(bet) : List.of();
        if (!missing.isEmpty()) {
            NotReady words = new NotReady(bet.title(), Places.bet(id), missing);
            return new Reply.Told(
                    new Reply.Page("bets/not-ready.jte", bet.title(), "north-star", words, 409),
                    new Reply.Fragment("bets/_not-ready.jte", words, 409));
        }
        Supplier<Baseline> baseline = starts ? taken(bet) : () -> now(here.board().bet(id));
        if (sent.text("slip").equals("true")) {
            return carry(id, person, sent, board -> unmoved(board, id, to, sent));
        }
        return carry(id, person, sent, board -> moved(board, id, to, seen, sent, baseline));
    }

    /// To another place in the order of its column.
    @PostMapping("/rank")
    Reply rank(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Sent sent = Sent.in(request);
        return carry(id, person, sent, board -> ranked(new Ordering(board), id, sent));
    }

    @PostMapping("/block")
    Reply block(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Sent sent = Sent.in(request);
        return plain(id, person, sent, board -> board.moving().block(id, sent.text("why")));
    }

    @PostMapping("/block/removal")
    Reply free(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return plain(id, person, Sent.in(request), board -> board.moving().free(id));
    }

    /// On another input or opportunity, such as when its input was let go.
    @PostMapping("/hook")
    Reply hang(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Sent sent = Sent.in(request);
        String serves = sent.text("serves");
        if (here.board().bet(id).level() == Level.OPPORTUNITY) {
            here.ladder().input(serves);
        }
        return plain(id, person, sent, board -> board.writing().rehang(id, serves));
    }

    private static List<Happening> moved(
            Board board,
            String id,
            Column to,
            Column seen,
            Sent sent,
            Supplier<Baseline> baseline) {
        return placed(board, id, sent, board.moving().move(id, to, "", seen, baseline));
    }

    private List<Happening> unmoved(Board board, String id, Column to, Sent sent) {
        return placed(board, id, sent, board.moving().takeBackStart(id, to, here.now()));
    }

    /// The same, and to the place in the order that was said.
    private static List<Happening> placed(
            Board board, String id, Sent sent, List<Happening> moved) {
        List<Happening> all = new ArrayList<>(moved);
        String before = sent.text("before");
        String after = sent.text("after");
        if (!after.isEmpty()) {
            all.addAll(new Ordering(board).after(id, after));
        } else if (before.equals(Moved.LAST)) {
            all.addAll(board.moving().rank(id, ""));
        } else if (!before.isEmpty()) {
            all.addAll(board.moving().rank(id, before));
        }
        return all;
    }

    private static List<Happening> ranked(Ordering ordering, String id, Sent sent) {
        return switch (sent.text("wish")) {
            case "up" -> ordering.up(id);
            case "down" -> ordering.down(id);
            case "first" -> ordering.place(id, 1);
            case "last" -> ordering.place(id, FAR);
            default ->
                    ordering.place(
                            id,
                            sent.number("place")
                                    .map(place -> (int) Math.min(place, FAR))
                                    .orElseGet(() -> ordering.placeOf(id)));
        };
    }

    /// Tells the one who acted what came of it, with a way back.
    private Reply carry(
            String id, Person person, Sent sent, Function<Board, List<Happening>> verb) {
        Board before = here.board();
        Column from = before.bet(id).column();
        String follower = new Ordering(before).follower(id);
        String then = follower.isEmpty() ? Moved.LAST : follower;
        Board after = acting.act(person, sent, verb);
        Bet bet = after.bet(id);
        return new Reply.Told(
                Reply.see(Places.ALL + Moved.query(bet, from, then)),
                new Reply.Fragment("bets/_told.jte", Moved.told(after, bet, from, then), 200));
    }

    private Reply plain(
            String id, Person person, Sent sent, Function<Board, List<Happening>> verb) {
        acting.act(person, sent, verb);
        return Reply.see(Places.ALL + "#" + CardFace.id(id));
    }

    /// What the measure says is looked up before the board is held, because that may take a while.
    private Supplier<Baseline> taken(Bet bet) {
        Baseline baseline = now(bet);
        return () -> {
            Bet then = here.board().bet(bet.id());
            return then.terms().equals(bet.terms()) ? baseline : now(then);
        };
    }

    private Baseline now(Bet bet) {
        Framework framework = here.ladder().framework();
        return baselines.now(framework, bet.terms());
    }
}
