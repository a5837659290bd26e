package cynosure.bets.web;

import cynosure.bets.Act;
import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Done;
import cynosure.bets.Happening;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.framework.Input;
import cynosure.framework.drawing.Kind;
import cynosure.framework.drawing.OutlineRow;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// New cards. Something to try that was meant for an input is asked for the opportunity first.
@Controller
class NewRoutes {

    static final String NEW = Places.ALL + "/new";

    private final Here here;
    private final Acting acting;

    NewRoutes(Here here, Acting acting) {
        this.here = here;
        this.acting = acting;
    }

    @GetMapping(NEW)
    Reply show(HttpServletRequest request) {
        NewForm form = form(Sent.in(request));
        Ladder ladder = here.ladder();
        return ladder.board().find(form.id()).isPresent()
                ? Reply.see(Places.bet(form.id()))
                : page(200, ladder, form, Problems.NONE);
    }

    /// Whether words from elsewhere became a card already, to stand beside them there.
    @GetMapping(NEW + "/taken")
    Reply taken(HttpServletRequest request) {
        Sent sent = Sent.in(request);
        String query = request.getQueryString();
        return Reply.fragment(
                "bets/_taken.jte",
                here.board()
                        .find(form(sent).id())
                        .map(bet -> new TakenPiece(Places.bet(bet.id()), CardWords.called(bet)))
                        .orElseGet(
                                () ->
                                        new TakenPiece(
                                                NEW + (query == null ? "" : "?" + query),
                                                "Bet on it")));
    }

    @PostMapping(NEW)
    Reply make(@AuthenticationPrincipal Person person, HttpServletRequest request) {
        Sent sent = Sent.in(request);
        NewForm form = form(sent);
        Ladder ladder = here.ladder();
        try {
            acting.act(person, sent, board -> made(ladder, board, person, form));
        } catch (Fault fault) {
            return switch (fault.kind()) {
                case CONFLICT -> page(409, ladder, form, fault.problems());
                case MISTAKE -> page(422, ladder, form, fault.problems());
                case FORBIDDEN, NOT_FOUND, UNREADABLE, TOO_LARGE, TOO_MANY, UNAVAILABLE ->
                        throw fault;
            };
        }
        return Reply.see(Places.bet(form.id()));
    }

    private NewForm form(Sent sent) {
        return NewForm.from(sent, here.id(sent.text("id")));
    }

    private List<Happening> made(Ladder ladder, Board board, Person person, NewForm form) {
        return switch (asks(ladder, form)) {
            case INTERVENTION -> board.writing().attempt(form.id(), form.serves(), form.draft());
            case OPPORTUNITY -> {
                List<Happening> found =
                        board.writing().find(form.id(), form.serves(), form.draft());
                yield form.attempt().isBlank()
                        ? found
                        : with(
                                found,
                                after(board, person, found)
                                        .writing()
                                        .attempt(form.second(), form.id(), form.attempted()));
            }
            case BETWEEN -> {
                if (!form.opportunity().isEmpty()) {
                    yield board.writing().attempt(form.id(), form.opportunity(), form.draft());
                }
                // Of the two cards, the one that was asked for is the thing to try.
                if (form.attempt().isBlank()) {
                    throw Fault.mistake(
                            "bets.no-opportunity",
                            "Between something to try and an input stands an opportunity.",
                            "Choose one, or write it down: what could be better for customers, whatever we build?");
                }
                List<Happening> found =
                        board.writing().find(form.second(), form.serves(), form.attempted());
                yield with(
                        found,
                        after(board, person, found)
                                .writing()
                                .attempt(form.id(), form.second(), form.draft()));
            }
        };
    }

    /// The board as it will be, so that a second card can hang on the first.
    private Board after(Board board, Person person, List<Happening> happenings) {
        return board.after(
                new Done(board.version() + 1, new Act("", person.id()), here.now(), happenings));
    }

    private static List<Happening> with(List<Happening> first, List<Happening> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private Reply page(int status, Ladder ladder, NewForm form, Problems problems) {
        Optional<Bet> opportunity = opportunity(ladder, form.serves());
        Optional<Input> input = input(ladder, form.serves());
        if (opportunity.isEmpty() && input.isEmpty()) {
            return choose(ladder);
        }
        NewPage page =
                new NewPage(
                        here.newId(),
                        form,
                        asks(ladder, form),
                        opportunity.map(Bet::title).or(() -> input.map(Input::name)).orElse(""),
                        opportunity
                                .map(bet -> Places.bet(bet.id()))
                                .or(() -> input.map(OutlineRow::href))
                                .orElse(""),
                        input.map(one -> open(ladder, one.id())).orElse(List.of()),
                        input.map(one -> choices(ladder, one.id(), form)).orElse(List.of()),
                        problems);
        return new Reply.Page("bets/new.jte", page.title(), "north-star", page, status);
    }

    private static Reply choose(Ladder ladder) {
        return Reply.page(
                "bets/serving.jte",
                "What should it serve?",
                "north-star",
                new ServingPage(
                        ladder.framework().inputs().stream()
                                .map(
                                        one ->
                                                new ServingPage.Served(
                                                        one.id(),
                                                        one.name(),
                                                        Kind.of(one).mark(),
                                                        OutlineRow.href(one),
                                                        open(ladder, one.id())))
                                .toList()));
    }

    private static NewPage.Asks asks(Ladder ladder, NewForm form) {
        if (opportunity(ladder, form.serves()).isPresent()) {
            return NewPage.Asks.INTERVENTION;
        }
        ladder.input(form.serves());
        return form.feature() ? NewPage.Asks.BETWEEN : NewPage.Asks.OPPORTUNITY;
    }

    private static Optional<Bet> opportunity(Ladder ladder, String id) {
        return ladder.board().find(id).filter(bet -> bet.level() == Level.OPPORTUNITY);
    }

    private static Optional<Input> input(Ladder ladder, String id) {
        return ladder.framework().node(id).filter(Input.class::isInstance).map(Input.class::cast);
    }

    private static List<WayView.Below> open(Ladder ladder, String inputId) {
        return opportunities(ladder, inputId).map(WayView::below).toList();
    }

    private static List<CardPage.Choice> choices(Ladder ladder, String inputId, NewForm form) {
        return opportunities(ladder, inputId)
                .map(
                        bet ->
                                new CardPage.Choice(
                                        bet.id(), bet.title(), bet.id().equals(form.opportunity())))
                .toList();
    }

    private static Stream<Bet> opportunities(Ladder ladder, String inputId) {
        return ladder.board().serving(inputId).stream().filter(Bet::open);
    }
}
