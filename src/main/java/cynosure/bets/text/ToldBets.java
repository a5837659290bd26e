package cynosure.bets.text;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Draft;
import cynosure.bets.Forecast;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.Limit;
import cynosure.bets.Settlement;
import cynosure.bets.Terms;
import cynosure.framework.Framework;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The board as a file tells it.
///
/// @param cards each opportunity in its order, followed by its interventions
public record ToldBets(List<Held> limits, List<Edge> edges, List<Card> cards) {

    public ToldBets {
        limits = List.copyOf(limits);
        edges = List.copyOf(edges);
        cards = List.copyOf(cards);
    }

    /// How many cards a column holds.
    public record Held(Level level, Column column, Limit limit) {}

    /// What an edge of the tree is held to.
    ///
    /// @param node the id of the input or the result in which it ends
    public record Edge(String node, Terms terms) {}

    /// A card.
    ///
    /// @param id made of its words where the file has none
    /// @param named whether the file has one
    /// @param number 0 where the file has none
    /// @param rank its place among all interventions, from 1; 0 where the file has none
    /// @param serves the id of the input, or of the opportunity under which it stands
    /// @param standing null where the file does not say where it is
    /// @param blocked what it waits for; empty while it can go on
    public record Card(
            String id,
            boolean named,
            long number,
            int rank,
            Level level,
            String serves,
            Draft draft,
            Terms terms,
            @Nullable Standing standing,
            String blocked) {

        boolean ended() {
            return standing instanceof Settled || standing instanceof Withdrawn;
        }
    }

    /// Where a card is.
    public sealed interface Standing {}

    /// In a column other than the settled.
    public record There(Column column) implements Standing {}

    public record Settled(
            Settlement.Outcome outcome, @Nullable BigDecimal move, Settlement.Findings findings)
            implements Standing {}

    public record Withdrawn(String why) implements Standing {}

    /// What stands on a board now.
    public static ToldBets of(Board board) {
        List<Held> limits = new ArrayList<>();
        for (Level level : List.of(Level.OPPORTUNITY, Level.INTERVENTION)) {
            for (Column column : Column.values()) {
                Limit limit = board.limit(level, column);
                if (!limit.equals(Limit.NONE)) {
                    limits.add(new Held(level, column, limit));
                }
            }
        }
        List<String> ranks = board.ranked(Level.INTERVENTION).map(Bet::id).toList();
        List<Card> cards =
                board.ranked(Level.OPPORTUNITY)
                        .flatMap(
                                bet ->
                                        Stream.concat(
                                                Stream.of(bet), board.serving(bet.id()).stream()))
                        .map(bet -> of(bet, ranks.indexOf(bet.id()) + 1))
                        .toList();
        return new ToldBets(limits, List.of(), cards);
    }

    /// The same with the terms of the edges of a tree.
    public static ToldBets of(Board board, Framework framework) {
        ToldBets cards = of(board);
        List<Edge> edges =
                new Ladder(framework, board)
                        .edges().stream()
                                .filter(step -> !step.terms().equals(Terms.UNSAID))
                                .map(step -> new Edge(step.id(), plain(step.terms())))
                                .toList();
        return new ToldBets(cards.limits, edges, cards.cards);
    }

    static Card of(Bet bet, int rank) {
        Settlement settlement = bet.settlement();
        var withdrawn = bet.withdrawn();
        Standing standing =
                settlement != null
                        ? new Settled(
                                settlement.outcome(),
                                settlement.move() == null ? null : plain(settlement.move()),
                                settlement.findings())
                        : withdrawn != null
                                ? new Withdrawn(withdrawn.why())
                                : new There(bet.column());
        return new Card(
                bet.id(),
                true,
                bet.number(),
                bet.level() == Level.INTERVENTION ? rank : 0,
                bet.level(),
                bet.serves(),
                bet.draft(),
                plain(bet.terms()),
                standing,
                bet.blocked() == null ? "" : bet.blocked().why());
    }

    /// The same number has one form, as it is written.
    static Terms plain(Terms terms) {
        Forecast forecast = terms.forecast();
        return new Terms(
                terms.due(),
                terms.assumptions(),
                terms.measure(),
                terms.signal(),
                forecast == null
                        ? null
                        : new Forecast(
                                forecast.chance(),
                                forecast.low() == null ? null : plain(forecast.low()),
                                forecast.high() == null ? null : plain(forecast.high())));
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
