package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Draft;
import cynosure.bets.Happening;
import cynosure.bets.Kind;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.Pitch;
import cynosure.bets.Sentence;
import cynosure.framework.Input;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Cards written in place: a title and what it is for. An intervention that should move an input
/// directly is asked for the opportunity between them.
@Controller
@RequestMapping(Places.ALL + "/cards")
class AddingRoutes {

    private final Acting acting;
    private final Here here;

    AddingRoutes(Acting acting, Here here) {
        this.acting = acting;
        this.here = here;
    }

    @PostMapping
    Reply add(@AuthenticationPrincipal Person person, HttpServletRequest request) {
        Sent sent = Sent.in(request);
        Ladder ladder = here.ladder();
        Level level = sent.one("level", Level.values()).orElse(Level.OPPORTUNITY);
        String serves = sent.text("serves");
        Optional<Input> input =
                ladder.framework().inputs().stream()
                        .filter(one -> one.id().equals(serves))
                        .findFirst();
        Optional<Bet> above = ladder.board().find(serves);
        if (level == Level.INTERVENTION && input.isPresent() && !sent.text("title").isBlank()) {
            return asked(ladder, input.get(), sent);
        }
        if (level == Level.OPPORTUNITY && above.isPresent()) {
            throw Fault.mistake(
                    "bets.no-input",
                    "An opportunity moves an input, and “%s” is an opportunity."
                            .formatted(above.get().title()),
                    "Choose the input, or say that it is an intervention.");
        }
        String id = here.newId();
        Draft draft = draft(sent.text("title"), sent);
        Board after =
                acting.act(
                        person,
                        sent,
                        board ->
                                level == Level.INTERVENTION
                                        ? board.writing().attempt(id, serves, draft)
                                        : board.writing()
                                                .find(id, input.map(Input::id).orElse(""), draft));
        return led(person, sent, after, id);
    }

    /// The answer to "for which opportunity?": one that is there, or a new one.
    @PostMapping("/with-opportunity")
    Reply between(@AuthenticationPrincipal Person person, HttpServletRequest request) {
        Sent sent = Sent.in(request);
        Ladder ladder = here.ladder();
        Input input = ladder.input(sent.text("serves"));
        String chosen = sent.text("opportunity");
        String title = sent.text("opportunityTitle");
        if (chosen.isEmpty() && title.isBlank()) {
            return asked(ladder, input, sent);
        }
        String id = here.newId();
        String between = chosen.isEmpty() ? here.newId() : chosen;
        Function<Board, List<Happening>> verb =
                board -> {
                    List<Happening> all = new ArrayList<>();
                    Board then = board;
                    if (chosen.isEmpty()) {
                        all.addAll(board.writing().find(between, input.id(), Draft.titled(title)));
                        then = board.with(all);
                    }
                    all.addAll(
                            then.writing().attempt(id, between, draft(sent.text("title"), sent)));
                    return all;
                };
        return led(person, sent, acting.act(person, sent, verb), id);
    }

    private Reply led(Person person, Sent sent, Board after, String id) {
        boolean made = after.find(id).isPresent();
        if (!made || sent.one("into", Column.values()).orElse(Column.SHELF) != Column.NEXT) {
            return Reply.see(Places.ALL + "#" + (made ? CardFace.id(id) : "shelf"));
        }
        Bet bet = after.bet(id);
        Board moved =
                acting.act(
                        person,
                        new Sent(sent.actId() + "-next", sent.fields()),
                        board ->
                                board.moving()
                                        .move(
                                                id,
                                                Column.NEXT,
                                                "",
                                                Column.SHELF,
                                                () -> {
                                                    throw new IllegalStateException(
                                                            "placed on the way to the next");
                                                }));
        return Reply.see(
                Places.ALL
                        + (moved.bet(id).column() == Column.NEXT
                                ? "#" + CardFace.id(bet.id())
                                : ""));
    }

    private static Reply asked(Ladder ladder, Input input, Sent sent) {
        List<BoardPage.Loose> opportunities =
                ladder.board()
                        .ranked(Level.OPPORTUNITY)
                        .filter(Bet::open)
                        .filter(bet -> bet.serves().equals(input.id()))
                        .map(bet -> new BoardPage.Loose(bet.id(), bet.title()))
                        .toList();
        return Reply.again(
                "bets/between.jte",
                "For which opportunity?",
                "north-star",
                new BetweenPage(
                        input.id(),
                        input.name(),
                        sent.text("title"),
                        sent.text("kind"),
                        sent.text("into"),
                        sent.text("act"),
                        opportunities));
    }

    private static Draft draft(String title, Sent sent) {
        return new Draft(
                title,
                sent.one("kind", Kind.values()).orElse(Kind.FEATURE),
                Sentence.UNSAID,
                sent.text("team"),
                "",
                null,
                null,
                null,
                null,
                Pitch.UNSAID,
                List.of());
    }
}
