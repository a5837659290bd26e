package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.Terms;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.drawing.Kind;
import cynosure.web.Dates;
import java.util.ArrayList;
import java.util.List;

/// The way from a card up to the results as a ladder, the results on top, the card at the bottom.
///
/// @param whole whether it leads all the way to the metric
/// @param below what serves the card
public record WayView(List<Rung> rungs, boolean whole, List<Below> below) {

    /// One step of the ladder.
    ///
    /// @param mark how it looks: the dimension of an input, `north-star`, `result`, or the level of
    ///   a card
    /// @param label what it is, such as `Opportunity 12`
    /// @param here whether it is the card itself
    /// @param sentence why it moves the next step up; may be empty
    /// @param facts how sure, how long, looked at when
    public record Rung(
            String mark,
            String label,
            String name,
            String href,
            boolean here,
            String sentence,
            List<String> facts) {

        public boolean shaped() {
            return !List.of("north-star", "result", "opportunity", "intervention").contains(mark);
        }
    }

    /// A card that serves this one.
    public record Below(long number, String name, String href, String where) {}

    static WayView of(Ladder ladder, Bet bet) {
        Ladder.Way way = ladder.way(bet);
        List<Rung> rungs = new ArrayList<>();
        way.results().forEach(step -> rungs.add(rung("result", "Result", step, false)));
        NorthStar metric = way.metric();
        if (metric != null) {
            rungs.add(
                    new Rung(
                            "north-star",
                            "North Star Metric",
                            metric.name(),
                            Places.step(Level.METRIC, metric.id()),
                            false,
                            "",
                            List.of()));
        }
        way.steps().reversed().forEach(step -> rungs.add(rung(ladder, bet, step)));
        return new WayView(
                rungs,
                way.whole(),
                ladder.board().serving(bet.id()).stream().map(WayView::below).toList());
    }

    static Below below(Bet bet) {
        return new Below(bet.number(), bet.title(), Places.bet(bet.id()), CardWords.where(bet));
    }

    private static Rung rung(Ladder ladder, Bet bet, Ladder.Step step) {
        if (step.level().onBoard()) {
            Bet card = ladder.board().bet(step.id());
            return rung(
                    step.level().word(), CardWords.called(card), step, step.id().equals(bet.id()));
        }
        return ladder.framework()
                .node(step.id())
                .filter(Input.class::isInstance)
                .map(Kind::of)
                .map(kind -> rung(kind.mark(), kind.word(), step, false))
                .orElseGet(() -> rung("other", "Input", step, false));
    }

    private static Rung rung(String mark, String label, Ladder.Step step, boolean here) {
        return new Rung(
                mark,
                label,
                step.name(),
                Places.step(step.level(), step.id()),
                here,
                step.sentence(),
                facts(step));
    }

    private static List<String> facts(Ladder.Step step) {
        List<String> facts = new ArrayList<>();
        Integer confidence = step.confidence();
        facts.add(confidence == null ? "nobody said how sure" : confidence + " % sure");
        Terms terms = step.terms();
        facts.add(
                terms.due() == null
                        ? "usually " + step.level().horizon()
                        : "looked at on " + Dates.day(terms.due()));
        return facts;
    }
}
