package cynosure.bets.choosing;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The opportunities that could be worked on, the one that promises most first.
///
/// A place comes from the points of [Weight]; of two with the same points the one that shows a sign
/// sooner comes first, then the one that stands higher on the board. What people overruled stands
/// where they put it. What lacks a part has no place by numbers.
///
/// @param places from the first on
/// @param unplaced what nobody can place yet, the most promising first
public record Ranking(List<Place> places, List<Unplaced> unplaced) {

    /// An opportunity in its place.
    ///
    /// @param place from 1
    /// @param byNumbers where the numbers alone would have it; 0 where they have no place for it
    /// @param overruling null where the numbers decide
    /// @param tries what is tried for it or could be, the most promising first
    public record Place(
            int place,
            int byNumbers,
            Bet bet,
            Weight weight,
            @Nullable Overruling overruling,
            List<Try> tries) {}

    /// An opportunity of which something is not said.
    ///
    /// @param best the place it would have if everything that is not said were as good as can be; 0
    ///   where there is no telling
    public record Unplaced(int best, Bet bet, Weight weight, List<Try> tries) {}

    /// An intervention under an opportunity.
    public record Try(Bet bet, Weight weight) {}

    private record Weighed(int at, Bet bet, Weight weight) {

        /// Points that differ by less than can be shown are alike.
        long points() {
            return Math.round(weight.points() * 10);
        }
    }

    private static final Comparator<Weighed> MOST_FIRST =
            Comparator.comparing(Weighed::points)
                    .reversed()
                    .thenComparing(
                            weighed -> weighed.weight().signalDays(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Weighed::at);

    public Ranking {
        places = List.copyOf(places);
        unplaced = List.copyOf(unplaced);
    }

    /// Of what is open and not in review.
    public static Ranking of(Board board, Influences influences, List<Overruling> overrulings) {
        List<Weighed> whole = new ArrayList<>();
        List<Weighed> lacking = new ArrayList<>();
        List<Bet> candidates = board.ranked(Level.OPPORTUNITY).filter(Ranking::choosable).toList();
        for (int at = 0; at < candidates.size(); at++) {
            Bet bet = candidates.get(at);
            Weight weight = Weight.of(bet, influences.of(bet.serves()));
            (weight.whole() ? whole : lacking).add(new Weighed(at, bet, weight));
        }
        whole.sort(MOST_FIRST);
        lacking.sort(MOST_FIRST);
        Map<String, Overruling> overruled = new HashMap<>();
        overrulings.forEach(each -> overruled.put(each.betId(), each));
        return new Ranking(
                places(whole, lacking, overruled, board),
                lacking.stream()
                        .filter(each -> !overruled.containsKey(each.bet().id()))
                        .map(
                                each ->
                                        new Unplaced(
                                                best(each, whole),
                                                each.bet(),
                                                each.weight(),
                                                tries(each, board)))
                        .toList());
    }

    /// Whether it could be worked on next, or is being worked on.
    static boolean choosable(Bet bet) {
        return bet.open() && bet.column() != Column.REVIEW;
    }

    private static List<Place> places(
            List<Weighed> whole,
            List<Weighed> lacking,
            Map<String, Overruling> overruled,
            Board board) {
        List<Weighed> order =
                new ArrayList<>(
                        whole.stream()
                                .filter(each -> !overruled.containsKey(each.bet().id()))
                                .toList());
        List<Weighed> moved = new ArrayList<>(whole);
        moved.addAll(lacking);
        moved.removeIf(each -> !overruled.containsKey(each.bet().id()));
        moved.sort(
                Comparator.comparing((Weighed each) -> overruled.get(each.bet().id()).place())
                        .thenComparing(each -> overruled.get(each.bet().id()).at()));
        moved.forEach(
                each ->
                        order.add(
                                Math.min(order.size(), overruled.get(each.bet().id()).place() - 1),
                                each));
        List<Place> places = new ArrayList<>();
        for (Weighed each : order) {
            places.add(
                    new Place(
                            places.size() + 1,
                            whole.indexOf(each) + 1,
                            each.bet(),
                            each.weight(),
                            overruled.get(each.bet().id()),
                            tries(each, board)));
        }
        return places;
    }

    private static List<Try> tries(Weighed opportunity, Board board) {
        List<Bet> serving =
                board.serving(opportunity.bet().id()).stream().filter(Bet::open).toList();
        List<Weighed> tries = new ArrayList<>();
        for (int at = 0; at < serving.size(); at++) {
            Bet bet = serving.get(at);
            tries.add(new Weighed(at, bet, Weight.of(bet, opportunity.weight().influence())));
        }
        tries.sort(
                Comparator.comparing((Weighed each) -> !each.weight().whole())
                        .thenComparing(MOST_FIRST));
        return tries.stream().map(each -> new Try(each.bet(), each.weight())).toList();
    }

    private static int best(Weighed lacking, List<Weighed> whole) {
        if (lacking.weight().influence().source() == Influence.Source.GONE) {
            return 0;
        }
        return 1 + (int) whole.stream().filter(each -> each.points() > lacking.points()).count();
    }
}
