package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.choosing.Overruling;
import cynosure.bets.choosing.Ranking;
import cynosure.bets.choosing.Weight;
import cynosure.framework.Warning;
import cynosure.problem.Problems;
import java.util.List;
import java.util.function.Function;

/// What to bet on next.
///
/// @param lead how many there are, in a sentence
/// @param rows those with a place, a page of them
/// @param earlier the address of the page before this one; empty on the first
/// @param later the address of the next; empty on the last
/// @param more how many more lack something than are shown
/// @param picture chance against worth; empty where too few are placed to compare
/// @param unplaced those of which something is not said
/// @param inReview how many opportunities are being looked back at, and not chosen from
/// @param warnings what to ask of all bets together
/// @param problems what was wrong with an overruling
/// @param writing the overruling somebody was writing
public record ChoosingPage(
        String lead,
        List<Row> rows,
        String earlier,
        String later,
        List<Row> unplaced,
        int more,
        String picture,
        long inReview,
        List<Warning> warnings,
        Problems problems,
        Writing writing) {

    /// An opportunity.
    ///
    /// @param place from 1; 0 without one
    /// @param inputHref empty where the input is gone
    /// @param dimension the class of the input's hue; empty where it is gone
    /// @param why the sentence that explains its place, or what keeps it from having one
    /// @param overruled who put it here and when; empty where the numbers decide
    /// @param reason why they did
    /// @param otherwise where the numbers would have it, in a sentence
    public record Row(
            String id,
            String name,
            String href,
            String column,
            String input,
            String inputHref,
            String dimension,
            int place,
            String ordinal,
            String points,
            String why,
            List<Part> parts,
            List<Try> tries,
            String overruled,
            String reason,
            String otherwise) {

        /// Where people say that they know better.
        public String overruling() {
            return ChoosingRoutes.ALL + "/" + id + "/place";
        }
    }

    /// A part of the points: what was said, and what it counts.
    public record Part(String name, String said, String counts) {}

    public record Try(String name, String href, String column, String words) {}

    /// What somebody sent that could not be kept.
    public record Writing(String betId, String place, String why) {

        static final Writing NOTHING = new Writing("", "", "");

        public String place(Row row) {
            return betId.equals(row.id())
                    ? place
                    : row.place() == 0 ? "1" : String.valueOf(row.place());
        }

        public String why(Row row) {
            return betId.equals(row.id()) ? why : "";
        }

        public boolean about(Row row) {
            return betId.equals(row.id());
        }
    }

    /// How many are shown at once, with and without a place.
    static final int SHOWN_MAX = 50;

    public boolean empty() {
        return rows.isEmpty() && unplaced.isEmpty();
    }

    static Row row(Ranking.Place place, Around around) {
        Overruling overruling = place.overruling();
        String otherwise = overruling == null ? "" : otherwise(place.byNumbers(), overruling.was());
        String why =
                place.weight().whole()
                        ? PlaceWords.sentence(place.weight())
                        : PlaceWords.missing(
                                new Ranking.Unplaced(
                                        0, place.bet(), place.weight(), place.tries()));
        return row(
                place.bet(),
                place.weight(),
                place.place(),
                why,
                place.tries(),
                around,
                overruling == null ? "" : around.said().apply(overruling),
                overruling == null ? "" : overruling.why(),
                otherwise);
    }

    private static String otherwise(int now, int then) {
        if (now == 0) {
            return "By its numbers it would have no place: something is not said.";
        }
        return "By its numbers it would stand %s, %s."
                .formatted(
                        PlaceWords.ordinal(now),
                        then == 0
                                ? "while then they had no place for it"
                                : now == then
                                        ? "as it did then"
                                        : "while then it stood " + PlaceWords.ordinal(then));
    }

    static Row row(Ranking.Unplaced unplaced, Around around) {
        return row(
                unplaced.bet(),
                unplaced.weight(),
                0,
                PlaceWords.missing(unplaced),
                unplaced.tries(),
                around,
                "",
                "",
                "");
    }

    /// What a row has to know of the world.
    ///
    /// @param input of a bet, by its id
    /// @param said who overruled a place, and when
    /// @param forecast what a bet's own forecast says; empty without one
    record Around(
            Function<String, Named> input,
            Function<Overruling, String> said,
            Function<Bet, String> forecast) {}

    /// An input by its name.
    record Named(String name, String href, String dimension) {

        static final Named GONE = new Named("an input that is gone", "", "");
    }

    private static Row row(
            Bet bet,
            Weight weight,
            int place,
            String why,
            List<Ranking.Try> tries,
            Around around,
            String overruled,
            String reason,
            String otherwise) {
        Named input = around.input().apply(bet.serves());
        return new Row(
                bet.id(),
                bet.title(),
                Places.bet(bet.id()),
                bet.column().word(bet.level()),
                input.name(),
                input.href(),
                input.dimension(),
                place,
                place == 0 ? "" : PlaceWords.ordinal(place),
                PlaceWords.points(weight),
                why,
                PlaceWords.parts(weight, around.forecast().apply(bet)),
                tries.stream()
                        .map(
                                each ->
                                        new Try(
                                                each.bet().title(),
                                                Places.bet(each.bet().id()),
                                                each.bet().column().word(each.bet().level()),
                                                PlaceWords.attempt(each.weight())))
                        .toList(),
                overruled,
                reason,
                otherwise);
    }
}
