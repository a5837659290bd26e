package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Happening;
import cynosure.bets.Level;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One card: looked at, put better, held to its terms, hung elsewhere, taken off.
@Controller
class CardRoutes {

    private static final String ONE = Places.ALL + "/{id}";

    private final Cards cards;
    private final Acting acting;
    private final Here here;

    CardRoutes(Cards cards, Acting acting, Here here) {
        this.cards = cards;
        this.acting = acting;
        this.here = here;
    }

    @GetMapping(ONE)
    Reply show(@PathVariable String id) {
        return page(200, id, CardForms.Typing.NOTHING, Problems.NONE);
    }

    @PostMapping(ONE)
    Reply write(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest request) {
        Sent sent = Sent.in(request);
        DraftForm form = DraftForm.from(sent);
        return form.problems().none()
                ? done(
                        person,
                        id,
                        sent,
                        CardForms.Typing.words(form),
                        board -> board.writing().write(id, form.draft(), form.seen()))
                : page(422, id, CardForms.Typing.words(form), form.problems());
    }

    @PostMapping(ONE + "/terms")
    Reply hold(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest request) {
        Sent sent = Sent.in(request);
        TermsForm form = TermsForm.from(sent);
        return form.problems().none()
                ? done(
                        person,
                        id,
                        sent,
                        CardForms.Typing.terms(form),
                        board -> board.settling().hold(id, form.terms(), form.why(), form.seen()))
                : page(422, id, CardForms.Typing.terms(form), form.problems());
    }

    @PostMapping(ONE + "/serves")
    Reply rehang(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest request) {
        Sent sent = Sent.in(request);
        String serves = sent.text("serves");
        return done(
                person,
                id,
                sent,
                CardForms.Typing.open("hanging"),
                board -> rehung(board, id, serves));
    }

    @PostMapping(ONE + "/withdrawal")
    Reply withdraw(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest request) {
        Sent sent = Sent.in(request);
        return done(
                person,
                id,
                sent,
                CardForms.Typing.open("off"),
                board -> board.writing().withdraw(id, sent.text("why")));
    }

    @PostMapping(ONE + "/return")
    Reply bringBack(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest request) {
        return done(
                person,
                id,
                Sent.in(request),
                CardForms.Typing.NOTHING,
                board -> board.writing().bringBack(id));
    }

    private List<Happening> rehung(Board board, String id, String serves) {
        if (board.bet(id).level() == Level.OPPORTUNITY) {
            here.ladder().input(serves);
        }
        return board.writing().rehang(id, serves);
    }

    /// Carries it out, or shows the card again with what was typed and why it was refused.
    private Reply done(
            Person person,
            String id,
            Sent sent,
            CardForms.Typing typing,
            Function<Board, List<Happening>> verb) {
        try {
            acting.act(person, sent, verb);
        } catch (Fault fault) {
            return switch (fault.kind()) {
                case CONFLICT -> page(409, id, typing, fault.problems());
                case MISTAKE -> page(422, id, typing, fault.problems());
                case FORBIDDEN, NOT_FOUND, UNREADABLE, TOO_LARGE, TOO_MANY, UNAVAILABLE ->
                        throw fault;
            };
        }
        return Reply.see(Places.bet(id));
    }

    private Reply page(int status, String id, CardForms.Typing typing, Problems problems) {
        Bet bet = here.ladder().board().bet(id);
        return new Reply.Page(
                "bets/card.jte",
                bet.title(),
                "north-star",
                cards.page(id, typing, problems),
                status);
    }
}
