package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Column;
import cynosure.bets.Draft;
import cynosure.bets.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A card in words.
final class CardWords {

    private static final List<String> WORTH =
            List.of("little", "something", "a good deal", "a lot", "it changes everything");

    private CardWords() {}

    /// `Opportunity 12`
    static String called(Bet bet) {
        return (bet.level() == Level.OPPORTUNITY ? "Opportunity " : "Intervention ") + bet.number();
    }

    /// Which column it is in, or how it ended.
    static String where(Bet bet) {
        if (bet.withdrawn() != null) {
            return "Taken off";
        }
        return bet.settlement() != null
                ? bet.settlement().outcome().label()
                : bet.column().word(bet.level());
    }

    /// Whether it is drawn on the board, so that one can go and see it there.
    static boolean shown(Bet bet) {
        return bet.column().onBoard() || bet.column() == Column.SHELF;
    }

    /// How sure, how much it may cost, who: what is said and what is not.
    static List<CardPage.Fact> facts(Draft draft) {
        List<CardPage.Fact> facts = new ArrayList<>();
        facts.add(new CardPage.Fact("Confidence today", unit(draft.confidence(), " %")));
        facts.add(new CardPage.Fact("Worth, if it works", worth(draft.value())));
        facts.add(new CardPage.Fact("May cost at most", days(draft.appetiteDays())));
        facts.add(new CardPage.Fact("First sign after", days(draft.signalDays())));
        facts.add(new CardPage.Fact("Team", draft.team()));
        facts.add(new CardPage.Fact("Owner", draft.owner()));
        return facts;
    }

    private static String worth(@Nullable Integer value) {
        return value == null || value < 1 || value > WORTH.size()
                ? ""
                : value + " of 5: " + WORTH.get(value - 1);
    }

    private static String days(@Nullable Integer days) {
        return days == null ? "" : days == 1 ? "1 day" : days + " days";
    }

    private static String unit(@Nullable Integer number, String unit) {
        return number == null ? "" : number + unit;
    }
}
