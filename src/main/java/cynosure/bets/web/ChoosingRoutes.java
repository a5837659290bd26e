package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.choosing.Doubts;
import cynosure.bets.choosing.Influences;
import cynosure.bets.choosing.Overruling;
import cynosure.bets.choosing.Overrulings;
import cynosure.bets.choosing.Ranking;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.judgement.Formula;
import cynosure.judgement.Formulas;
import cynosure.people.Person;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.roadmap.Coverage;
import cynosure.roadmap.Roadmap;
import cynosure.web.Numbers;
import cynosure.web.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What to bet on next, and why; and what people who know better put elsewhere.
@Controller
class ChoosingRoutes {

    static final String ALL = Places.ALL + "/choosing";

    private static final int WHY_MAX = 500;
    private static final int PLACE_MAX = 5_000;

    private final Here here;
    private final Formulas formulas;
    private final Roadmap roadmap;
    private final Overrulings overrulings;
    private final MoveWords moves;

    ChoosingRoutes(
            Here here,
            Formulas formulas,
            Roadmap roadmap,
            Overrulings overrulings,
            MoveWords moves) {
        this.here = here;
        this.formulas = formulas;
        this.roadmap = roadmap;
        this.overrulings = overrulings;
        this.moves = moves;
    }

    @GetMapping(ALL)
    Reply show(@RequestParam(defaultValue = "1") String from) {
        return page(200, number(from), Problems.NONE, ChoosingPage.Writing.NOTHING);
    }

    /// Puts an opportunity elsewhere than its numbers do.
    @PostMapping(ALL + "/{betId}/place")
    Reply overrule(
            @AuthenticationPrincipal Person person,
            @PathVariable String betId,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String why) {
        Bet bet = here.board().bet(betId);
        List<Problem> problems = new ArrayList<>();
        int number = number(place);
        if (number == 0) {
            problems.add(
                    Problem.of(
                            "bets.place",
                            "“%s” is no place.".formatted(place.strip()),
                            "Write a whole number: 1 is the first."));
        }
        String reason = why.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (reason.isEmpty() || reason.length() > WHY_MAX) {
            problems.add(
                    Problem.of(
                            "bets.place-why",
                            reason.isEmpty()
                                    ? "Nothing says why it should stand elsewhere."
                                    : "The reason has %,d characters; %,d fit."
                                            .formatted(reason.length(), WHY_MAX),
                            "Say in a sentence what you know that the numbers don't."));
        }
        if (!problems.isEmpty()) {
            return page(
                    422,
                    standing(betId),
                    Problems.of(problems.toArray(new Problem[0])),
                    new ChoosingPage.Writing(betId, place, why));
        }
        int was =
                ranking(here.ladder(), List.of()).places().stream()
                        .filter(each -> each.bet().id().equals(bet.id()))
                        .mapToInt(Ranking.Place::byNumbers)
                        .findFirst()
                        .orElse(0);
        overrulings.overrule(bet.id(), number, was, reason, person);
        return see(bet);
    }

    /// Leaves the place to the numbers again.
    @PostMapping(ALL + "/{betId}/place/removal")
    Reply withdraw(@AuthenticationPrincipal Person person, @PathVariable String betId) {
        Bet bet = here.board().bet(betId);
        overrulings.withdraw(bet.id(), person);
        return see(bet);
    }

    private Reply see(Bet bet) {
        int from = standing(bet.id());
        return Reply.see((from > 1 ? from(from) : ALL) + "#bet-" + bet.id());
    }

    /// The first place of the page on which a bet stands; the first page for one without a place.
    private int standing(String betId) {
        int place =
                ranking(here.ladder(), overrulings.standing()).places().stream()
                        .filter(each -> each.bet().id().equals(betId))
                        .mapToInt(Ranking.Place::place)
                        .findFirst()
                        .orElse(1);
        return place - (place - 1) % ChoosingPage.SHOWN_MAX;
    }

    private static String from(int place) {
        return ALL + "?from=" + place;
    }

    private Reply page(int status, int asked, Problems problems, ChoosingPage.Writing writing) {
        Ladder ladder = here.ladder();
        Framework framework = ladder.framework();
        Board board = ladder.board();
        Ranking ranking = ranking(ladder, overrulings.standing());
        int from = Math.clamp(asked, 1, Math.max(1, ranking.places().size()));
        ChoosingPage.Around around =
                new ChoosingPage.Around(
                        id -> input(id, framework), this::said, bet -> forecast(bet, framework));
        ChoosingPage page =
                new ChoosingPage(
                        lead(ranking),
                        ranking.places().stream()
                                .skip(from - 1L)
                                .limit(ChoosingPage.SHOWN_MAX)
                                .map(place -> ChoosingPage.row(place, around))
                                .toList(),
                        from == 1 ? "" : from(Math.max(1, from - ChoosingPage.SHOWN_MAX)),
                        from + ChoosingPage.SHOWN_MAX > ranking.places().size()
                                ? ""
                                : from(from + ChoosingPage.SHOWN_MAX),
                        ranking.unplaced().stream()
                                .limit(ChoosingPage.SHOWN_MAX)
                                .map(unplaced -> ChoosingPage.row(unplaced, around))
                                .toList(),
                        Math.max(0, ranking.unplaced().size() - ChoosingPage.SHOWN_MAX),
                        ChoicePicture.draw(ranking.places(), framework),
                        board.count(Level.OPPORTUNITY, Column.REVIEW),
                        Doubts.on(
                                board, framework, ranking, Coverage.of(framework, roadmap.items())),
                        problems,
                        writing);
        return new Reply.Page(
                "bets/choosing.jte", "What to bet on next", "north-star", page, status);
    }

    private Ranking ranking(Ladder ladder, List<Overruling> overruled) {
        List<Formula> written = formulas.all();
        List<String> factors = written.isEmpty() ? List.of() : written.getLast().factors();
        return Ranking.of(ladder.board(), Influences.of(ladder.framework(), factors), overruled);
    }

    private String forecast(Bet bet, Framework framework) {
        String measure = bet.terms().measure();
        return PlaceWords.forecast(
                bet.terms().forecast(),
                MoveWords.name(framework, measure),
                moves.figure(framework, measure));
    }

    private String said(Overruling overruling) {
        return here.name(overruling.by()) + ", " + here.day(overruling.at());
    }

    private static ChoosingPage.Named input(String id, Framework framework) {
        return framework
                .node(id)
                .filter(Input.class::isInstance)
                .map(Input.class::cast)
                .map(
                        input ->
                                new ChoosingPage.Named(
                                        input.name(),
                                        "/north-star/nodes/" + input.id(),
                                        input.dimension().name().toLowerCase(Locale.ROOT)))
                .orElse(ChoosingPage.Named.GONE);
    }

    private static String lead(Ranking ranking) {
        int placed = ranking.places().size();
        int all = placed + ranking.unplaced().size();
        String opportunities = all == 1 ? "1 opportunity" : Numbers.whole(all) + " opportunities";
        return all == placed
                ? opportunities + ", the one that promises most first."
                : "%s; of %s something is not said yet."
                        .formatted(opportunities, Numbers.whole(all - placed));
    }

    private static int number(String place) {
        String digits = place.strip();
        if (!digits.matches("\\d{1,4}")) {
            return 0;
        }
        return Math.min(PLACE_MAX, Integer.parseInt(digits));
    }
}
