package cynosure.bets;

import cynosure.bets.Happening.BetBlocked;
import cynosure.bets.Happening.BetBroughtBack;
import cynosure.bets.Happening.BetFreed;
import cynosure.bets.Happening.BetMade;
import cynosure.bets.Happening.BetMoved;
import cynosure.bets.Happening.BetPlaced;
import cynosure.bets.Happening.BetRanked;
import cynosure.bets.Happening.BetRehung;
import cynosure.bets.Happening.BetReopened;
import cynosure.bets.Happening.BetSettled;
import cynosure.bets.Happening.BetUnplaced;
import cynosure.bets.Happening.BetWithdrawn;
import cynosure.bets.Happening.BetWritten;
import cynosure.bets.Happening.ColumnLimited;
import cynosure.bets.Happening.EdgeTermsSet;
import cynosure.bets.Happening.TermsAmended;
import cynosure.bets.Happening.TermsSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Acts being added to a board.
final class Folding {

    private final Map<String, Bet> bets;
    private final Map<Level, List<String>> order;
    private final Map<String, Edge> edges;
    private final Map<String, Limit> limits;
    private long version;

    Folding(Board before) {
        this.bets = new LinkedHashMap<>(before.bets());
        this.order = before.order();
        this.edges = new LinkedHashMap<>(before.edges());
        this.limits = new LinkedHashMap<>(before.limits());
        this.version = before.version();
    }

    void take(Done done) {
        done.happenings().forEach(one -> take(one, done.at(), done.act().personId()));
        version = done.seq();
    }

    Board board() {
        return new Board(version, bets, order, edges, limits);
    }

    private void take(Happening happening, Instant at, String by) {
        switch (happening) {
            case BetMade(var id, var level, var serves, var draft) -> {
                Bet.Origin origin = new Bet.Origin(id, bets.size() + 1L, level, at, by);
                bets.put(id, Bet.made(origin, serves, draft));
                order(level).add(id);
            }
            case BetWritten(var id, var draft) -> bet(id, bet -> bet.written(draft));
            case TermsSet(var id, var terms) -> bet(id, bet -> bet.held(terms));
            case TermsAmended(var id, var terms, var why) ->
                    bet(id, bet -> bet.amended(new Amendment(by, at, why, bet.terms(), terms)));
            case BetRehung(var id, var serves) -> bet(id, bet -> bet.serving(serves));
            case BetMoved(var id, var to) -> bet(id, bet -> bet.moved(to, at));
            case BetRanked(var id, var before) -> rank(id, before);
            case BetBlocked(var id, var why) ->
                    bet(id, bet -> bet.blocked(new Blocked(by, at, why)));
            case BetFreed(var id) -> bet(id, bet -> bet.blocked(null));
            case BetPlaced(var id, var baseline) ->
                    bet(id, bet -> bet.placed(new Placed(by, at, bet.terms(), baseline)));
            case BetUnplaced(var id) -> bet(id, bet -> bet.placed(null));
            case BetSettled(var id, var outcome, var move, var findings) ->
                    bet(
                            id,
                            bet ->
                                    bet.settled(
                                            new Settlement(by, at, outcome, move, findings), at));
            case BetReopened(var id, var _) -> bet(id, bet -> bet.settled(null, at));
            case BetWithdrawn(var id, var why) ->
                    bet(id, bet -> bet.withdrawn(new Withdrawn(by, at, why), at));
            case BetBroughtBack(var id) -> bet(id, bet -> bet.withdrawn(null, at));
            case EdgeTermsSet(var nodeId, var terms, var _) ->
                    edges.merge(
                            nodeId, new Edge(terms, 1), (before, now) -> before.held(now.terms()));
            case ColumnLimited(var level, var column, var limit) ->
                    limits.put(Board.place(level, column), limit);
        }
    }

    private void rank(String id, String before) {
        Bet bet = bets.get(id);
        if (bet == null) {
            return;
        }
        List<String> ids = order(bet.level());
        ids.remove(id);
        int place = ids.indexOf(before);
        ids.add(place < 0 ? ids.size() : place, id);
    }

    private List<String> order(Level level) {
        return order.computeIfAbsent(level, any -> new ArrayList<>());
    }

    private void bet(String id, UnaryOperator<Bet> change) {
        bets.computeIfPresent(id, (any, bet) -> change.apply(bet));
    }
}
