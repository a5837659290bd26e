package cynosure.bets.text;

import cynosure.bets.Baseline;
import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Happening;
import cynosure.bets.Level;
import cynosure.bets.Limits;
import cynosure.bets.Readiness;
import cynosure.bets.Terms;
import cynosure.bets.text.ToldBets.Card;
import cynosure.problem.Problem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// What has to happen on a board so that it says what a file says: one act, or none.
///
/// Cards that the file does not name stay as they are, and so does what is settled or was taken off
/// here: nothing that people found is overwritten by a file. New cards come last in the order, in
/// that of the file.
public final class Plan {

    private final Board before;
    private final Function<Terms, Baseline> baseline;
    private final String why;
    private final Play play;

    private Plan(Board before, Function<Terms, Baseline> baseline, String why) {
        this.before = before;
        this.play = new Play(before);
        this.baseline = baseline;
        this.why = why;
    }

    /// @param baseline what a measure says now, asked when a bet is placed
    /// @param why for the terms of bets that were placed; they don't change without a reason
    /// @throws cynosure.problem.Fault with everything that keeps the file from being taken over
    public static List<Happening> of(
            Board board, ToldBets told, Function<Terms, Baseline> baseline, String why) {
        Plan plan = new Plan(board, baseline, why);
        plan.take(told);
        return plan.play.happenings();
    }

    private void take(ToldBets told) {
        List<Card> cards = known(before, told);
        List<Card> fresh = cards.stream().filter(this::isNew).toList();
        make(fresh);
        rank(fresh);
        for (Card card : cards) {
            if (isNew(card)) {
                begin(card);
            } else if (before.bet(card.id()).open()) {
                change(card, before.bet(card.id()));
            }
        }
        fresh.stream()
                .filter(Card::ended)
                .sorted(Comparator.comparing(card -> -card.level().number()))
                .forEach(this::end);
        told.edges()
                .forEach(
                        edge ->
                                play.attempt(
                                        edge.node(),
                                        now ->
                                                now.settling()
                                                        .holdEdge(
                                                                edge.node(),
                                                                edge.terms(),
                                                                why,
                                                                now.edge(edge.node()).version())));
        told.limits()
                .forEach(
                        held ->
                                play.attempt(
                                        held.column().word(held.level()),
                                        now ->
                                                now.moving()
                                                        .limit(
                                                                held.level(),
                                                                held.column(),
                                                                held.limit())));
    }

    /// The cards of a file. What it names without an id is the card that goes by the same title
    /// already.
    static List<Card> known(Board before, ToldBets told) {
        Map<String, String> ids = new HashMap<>();
        return told.cards().stream().map(card -> known(before, card, ids)).toList();
    }

    private static Card known(Board before, Card card, Map<String, String> ids) {
        String serves = ids.getOrDefault(card.serves(), card.serves());
        String id =
                card.named()
                        ? card.id()
                        : before.serving(serves).stream()
                                .filter(bet -> bet.title().equals(card.draft().title()))
                                .map(Bet::id)
                                .findFirst()
                                .orElse(card.id());
        ids.put(card.id(), id);
        return new Card(
                id,
                card.named(),
                card.number(),
                card.rank(),
                card.level(),
                serves,
                card.draft(),
                ToldBets.plain(card.terms()),
                card.standing(),
                card.blocked());
    }

    private boolean isNew(Card card) {
        return before.find(card.id()).isEmpty();
    }

    /// In the order of their numbers, so that they have the same where nothing is yet.
    private void make(List<Card> fresh) {
        long open = before.all().stream().filter(Bet::open).count();
        if (open + fresh.stream().filter(card -> !card.ended()).count() > Limits.OPEN_MAX) {
            play.refuse(
                    Problem.of(
                            "bets.too-many",
                            "There would be more than %,d open cards.".formatted(Limits.OPEN_MAX),
                            "Bring what somebody works on."));
            return;
        }
        play.happen(
                fresh.stream()
                        .sorted(
                                Comparator.comparing(
                                        card ->
                                                card.number() == 0
                                                        ? Long.MAX_VALUE
                                                        : card.number()))
                        .<Happening>map(
                                card ->
                                        new Happening.BetMade(
                                                card.id(),
                                                card.level(),
                                                card.serves(),
                                                card.draft()))
                        .toList());
    }

    private void rank(List<Card> fresh) {
        for (Level level : List.of(Level.OPPORTUNITY, Level.INTERVENTION)) {
            List<String> wanted =
                    fresh.stream()
                            .filter(card -> card.level() == level)
                            .sorted(
                                    Comparator.comparing(
                                            card ->
                                                    card.rank() == 0 && level != Level.OPPORTUNITY
                                                            ? Integer.MAX_VALUE
                                                            : card.rank()))
                            .map(Card::id)
                            .toList();
            List<String> made =
                    play.board().ranked(level).map(Bet::id).filter(wanted::contains).toList();
            if (!made.equals(wanted)) {
                play.happen(
                        wanted.stream()
                                .<Happening>map(id -> new Happening.BetRanked(id, ""))
                                .toList());
            }
        }
    }

    private void begin(Card card) {
        Bet parent = play.board().find(card.serves()).orElse(null);
        if (card.level() == Level.INTERVENTION
                && !card.ended()
                && parent != null
                && !parent.open()) {
            refuse(
                    card,
                    Problem.of("bets.closed", "“%s” is settled.".formatted(parent.title()), ""));
            return;
        }
        if (!card.terms().equals(Terms.UNSAID)) {
            play.happen(List.of(new Happening.TermsSet(card.id(), card.terms())));
        }
        if (card.standing() instanceof ToldBets.There(Column column)) {
            if (column == Column.REVIEW) {
                place(card);
            }
            move(card, column);
        }
        block(card);
    }

    private void change(Card card, Bet bet) {
        if (!bet.serves().equals(card.serves())) {
            attempt(card, now -> now.writing().rehang(card.id(), card.serves()));
        }
        attempt(card, now -> now.writing().write(card.id(), card.draft(), version(card)));
        if (!ToldBets.plain(bet.terms()).equals(card.terms())) {
            attempt(card, now -> now.settling().hold(card.id(), card.terms(), why, version(card)));
        }
        if (card.standing() instanceof ToldBets.There(Column column)) {
            move(card, column);
        }
        if (card.standing() instanceof ToldBets.Withdrawn(String reason)) {
            attempt(card, now -> now.writing().withdraw(card.id(), reason));
        }
        block(card);
    }

    /// A bet of which only the end is told here was placed elsewhere, so no reading of today stands
    /// for how it began.
    private void end(Card card) {
        if (card.standing() instanceof ToldBets.Settled settled) {
            play.happen(
                    List.of(
                            new Happening.BetPlaced(
                                    card.id(),
                                    Baseline.unmeasured(baseline.apply(Terms.UNSAID).day())),
                            new Happening.BetMoved(card.id(), Column.REVIEW)));
            attempt(
                    card,
                    now ->
                            now.settling()
                                    .settle(
                                            card.id(),
                                            settled.outcome(),
                                            settled.move(),
                                            settled.findings()));
        } else if (card.standing() instanceof ToldBets.Withdrawn(String reason)) {
            attempt(card, now -> now.writing().withdraw(card.id(), reason));
        }
    }

    /// What is in review was placed before, so all must be said that it is held to.
    private void place(Card card) {
        List<String> missing = Readiness.missing(play.board().bet(card.id()));
        missing.forEach(
                what ->
                        refuse(
                                card,
                                Problem.of(
                                        "bets.not-ready",
                                        "Before it starts, say " + what + ".",
                                        "Say it in the file, or leave the card among the ideas.")));
        if (missing.isEmpty()) {
            play.happen(List.of(new Happening.BetPlaced(card.id(), baseline.apply(card.terms()))));
        }
    }

    private void move(Card card, Column column) {
        boolean unplaced = column == Column.REVIEW && play.board().bet(card.id()).placed() == null;
        if (!unplaced || !isNew(card)) {
            Supplier<Baseline> now = () -> baseline.apply(card.terms());
            attempt(
                    card,
                    here ->
                            here.moving()
                                    .move(
                                            card.id(),
                                            column,
                                            "",
                                            here.bet(card.id()).column(),
                                            now));
        }
    }

    private void block(Card card) {
        if (!card.blocked().isEmpty()) {
            attempt(card, now -> now.moving().block(card.id(), card.blocked()));
        }
    }

    private int version(Card card) {
        return play.board().bet(card.id()).version();
    }

    private void attempt(Card card, Function<Board, List<Happening>> verb) {
        play.attempt(card.draft().title(), verb);
    }

    private void refuse(Card card, Problem problem) {
        play.refuse(card.draft().title(), problem);
    }
}
