package cynosure.bets.web;

import cynosure.bets.Aftermath;
import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Happening;
import cynosure.bets.Placed;
import cynosure.bets.Settlement.Next;
import cynosure.bets.Settlement.Outcome;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// How a bet ends: settled with what was found, and opened again when that was a mistake.
@Controller
class ReviewRoutes {

    private static final String ONE = Places.ALL + "/{id}";

    private final Cards cards;
    private final Acting acting;
    private final LookingBack looking;
    private final Here here;

    ReviewRoutes(Cards cards, Acting acting, LookingBack looking, Here here) {
        this.cards = cards;
        this.acting = acting;
        this.looking = looking;
        this.here = here;
    }

    @PostMapping(ONE + "/settlement")
    Reply settle(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest request) {
        Sent sent = Sent.in(request);
        ReviewForm form = ReviewForm.from(sent);
        Bet bet = here.ladder().board().bet(id);
        Placed placed = bet.placed();
        Optional<Aftermath> aftermath =
                placed == null ? Optional.empty() : looking.aftermath(placed, here.today());
        Outcome byNumber =
                placed == null
                        ? null
                        : aftermath
                                .flatMap(one -> one.verdict(placed.registered().forecast()))
                                .orElse(null);
        Problems problems = problems(form, byNumber);
        Outcome outcome = form.outcome();
        Next next = form.next();
        if (!problems.none() || outcome == null || next == null) {
            return page(422, id, form, problems);
        }
        return done(
                person,
                id,
                sent,
                form,
                board ->
                        board.settling()
                                .settle(
                                        id,
                                        outcome,
                                        aftermath.flatMap(Aftermath::move).orElse(null),
                                        form.findings(byNumber, next)));
    }

    @PostMapping(ONE + "/reopening")
    Reply reopen(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest request) {
        Sent sent = Sent.in(request);
        return done(person, id, sent, null, board -> board.settling().reopen(id, sent.text("why")));
    }

    private static Problems problems(ReviewForm form, @Nullable Outcome byNumber) {
        Problems problems = Problems.NONE;
        if (form.outcome() == null) {
            problems =
                    problems.and(
                            Problems.of(
                                    Problem.of(
                                            "bets.outcome",
                                            "Nothing says how it ended.",
                                            "Choose one of the four; “we can’t tell” is one of them.")));
        }
        if (form.overrules(byNumber) && form.otherwise().isBlank()) {
            problems =
                    problems.and(
                            Problems.of(
                                    Problem.of(
                                            "bets.overruled",
                                            "You say otherwise than the number: by it, %s."
                                                    .formatted(LookingBack.said(byNumber)),
                                            "That is allowed. Say why, for those who read it later.")));
        }
        if (form.next() == null) {
            problems =
                    problems.and(
                            Problems.of(
                                    Problem.of(
                                            "bets.next",
                                            "Nothing says what follows.",
                                            "Choose one of the three.")));
        }
        return problems;
    }

    private Reply done(
            Person person,
            String id,
            Sent sent,
            @Nullable ReviewForm form,
            Function<Board, List<Happening>> verb) {
        try {
            acting.act(person, sent, verb);
        } catch (Fault fault) {
            return switch (fault.kind()) {
                case CONFLICT -> page(409, id, form, fault.problems());
                case MISTAKE -> page(422, id, form, fault.problems());
                case FORBIDDEN, NOT_FOUND, UNREADABLE, TOO_LARGE, TOO_MANY, UNAVAILABLE ->
                        throw fault;
            };
        }
        return Reply.see(Places.bet(id));
    }

    private Reply page(int status, String id, @Nullable ReviewForm form, Problems problems) {
        return new Reply.Page(
                "bets/card.jte",
                here.ladder().board().bet(id).title(),
                "north-star",
                cards.page(
                        id,
                        form == null ? CardForms.Typing.NOTHING : CardForms.Typing.review(form),
                        problems),
                status);
    }
}
