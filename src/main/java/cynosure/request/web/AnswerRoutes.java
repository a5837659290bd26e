package cynosure.request.web;

import cynosure.bets.Act;
import cynosure.bets.Bet;
import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Draft;
import cynosure.bets.Level;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.request.Answer;
import cynosure.request.Limits;
import cynosure.request.Reason;
import cynosure.request.Request;
import cynosure.request.Requests;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What comes of a request. Cards are made and answers written in one transaction: there is never
/// one without the other.
@Controller
class AnswerRoutes {

    private static final String ONE = DeskRoutes.ALL + "/{id}";

    private final Requests requests;
    private final Bets bets;
    private final Around around;
    private final Showing showing;
    private final Ids ids;

    AnswerRoutes(Requests requests, Bets bets, Around around, Showing showing, Ids ids) {
        this.requests = requests;
        this.bets = bets;
        this.around = around;
        this.showing = showing;
        this.ids = ids;
    }

    @PostMapping(ONE + "/opportunity")
    Reply opportunity(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest sentForm) {
        Sent sent = Sent.in(sentForm);
        return answered(
                id,
                sent,
                "opportunity",
                request -> {
                    String input = movable(sent.text("input"), request);
                    String bet = ids.next();
                    Draft draft = Drafts.opportunity(request, sent);
                    bets.act(
                            new Act(sent.actId(), person.id()),
                            board -> board.writing().find(bet, input, draft),
                            () -> answer(id, sent, new Answer.Opportunity(bet), person));
                });
    }

    /// As one more voice, or as something to try.
    @PostMapping(ONE + "/joining")
    Reply join(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest sentForm) {
        Sent sent = Sent.in(sentForm);
        return answered(
                id,
                sent,
                "joining",
                request -> {
                    Bet opportunity = open(sent.text("opportunity"));
                    if (sent.text("as").equals("intervention")) {
                        String bet = ids.next();
                        Draft draft = Drafts.intervention(request, sent);
                        bets.act(
                                new Act(sent.actId(), person.id()),
                                board -> board.writing().attempt(bet, opportunity.id(), draft),
                                () ->
                                        answer(
                                                id,
                                                sent,
                                                new Answer.Intervention(bet, opportunity.id()),
                                                person));
                    } else {
                        answer(id, sent, new Answer.Voice(opportunity.id()), person);
                    }
                });
    }

    @PostMapping(ONE + "/waiting")
    Reply wait(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest sentForm) {
        Sent sent = Sent.in(sentForm);
        return answered(
                id,
                sent,
                "waiting",
                request ->
                        answer(
                                id,
                                sent,
                                new Answer.Waits(sent.text("why"), sent.day("until").orElse(null)),
                                person));
    }

    @PostMapping(ONE + "/refusal")
    Reply refuse(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest sentForm) {
        Sent sent = Sent.in(sentForm);
        return answered(
                id,
                sent,
                "refusal",
                request -> {
                    Reason reason =
                            sent.one("reason", Reason.values())
                                    .orElseThrow(
                                            () ->
                                                    Fault.mistake(
                                                            "request.reason",
                                                            "Nothing says why not.",
                                                            "Choose the reason that is true."));
                    String why = sent.text("why").strip();
                    String reply =
                            sent.has("reply")
                                    ? sent.text("reply")
                                    : around.kindNo(request).text(request, reason, why);
                    answer(id, sent, new Answer.No(reason, why, reply), person);
                });
    }

    /// Takes an answer back. A card that it made goes with it, as long as nobody has touched it.
    @PostMapping(ONE + "/reopening")
    Reply reopen(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest sentForm) {
        Sent sent = Sent.in(sentForm);
        return answered(
                id,
                sent,
                "reopening",
                request -> {
                    Answer open = new Answer.Open(sent.text("why"));
                    Optional<Bet> card = untouched(request.answer());
                    if (card.isPresent()) {
                        bets.act(
                                new Act(sent.actId(), person.id()),
                                board ->
                                        board.writing()
                                                .withdraw(
                                                        card.get().id(),
                                                        "Request #%d was taken up again"
                                                                .formatted(request.number())),
                                () -> answer(id, sent, open, person));
                    } else {
                        answer(id, sent, open, person);
                    }
                });
    }

    /// The card that an answer made, where nobody has written on it, moved it or hung anything
    /// below it since.
    private Optional<Bet> untouched(Answer answer) {
        Board board = bets.board();
        return switch (answer) {
            case Answer.Opportunity _, Answer.Intervention _ ->
                    board.find(answer.card())
                            .filter(bet -> bet.version() == 1 && bet.column() == Column.SHELF)
                            .filter(bet -> board.serving(bet.id()).isEmpty());
            case Answer.Open _, Answer.Waits _, Answer.Voice _, Answer.No _ -> Optional.empty();
        };
    }

    private void answer(String id, Sent sent, Answer answer, Person person) {
        Problems problems = Limits.of(answer);
        problems.throwIfAny();
        requests.answer(id, Versions.seen(sent), answer, person.id());
    }

    private String movable(String input, Request request) {
        if (request.thought().nothing() && input.isEmpty()) {
            throw Fault.conflict(
                    "request.serves-nothing",
                    "It was said to move none of the inputs, so there is nothing to hold it to.",
                    "Choose the input that it would move, or say what would have to be true and let it wait.");
        }
        return around.input(input)
                .orElseThrow(
                        () ->
                                Fault.mistake(
                                        "request.input",
                                        "An opportunity moves an input; none was chosen.",
                                        "Choose the input that it would move most."))
                .id();
    }

    private Bet open(String opportunityId) {
        return bets.board()
                .find(opportunityId)
                .filter(bet -> bet.level() == Level.OPPORTUNITY && bet.open())
                .orElseThrow(
                        () ->
                                new Fault(
                                        Fault.Kind.MISTAKE,
                                        Problem.of(
                                                "request.opportunity",
                                                "No opportunity was chosen that is still open.",
                                                "Choose one, or make a new one of the request.")));
    }

    /// Carries an answer out; what was refused comes back in its form.
    private Reply answered(String id, Sent sent, String form, Answering answering) {
        Request request = RequestRoutes.find(requests, id);
        try {
            answering.to(request);
        } catch (Fault fault) {
            int status = fault.kind() == Fault.Kind.CONFLICT ? 409 : 422;
            return showing.again(
                    RequestRoutes.find(requests, id), sent, form, fault.problems(), status);
        }
        return Reply.see(DeskRoutes.href(id));
    }

    private interface Answering {
        void to(Request request);
    }
}
