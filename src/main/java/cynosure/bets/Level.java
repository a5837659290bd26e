package cynosure.bets;

import java.time.LocalDate;
import java.time.Period;

/// How far a bet is from the result. Each level has a horizon after which it is looked at again.
///
/// Source: Amplitude, *The North Star Playbook*, chapter on putting the North Star into action.
public enum Level {
    METRIC(0, "metric", "years", Period.ofYears(1), Period.ofYears(3)),
    INPUT(1, "input", "one to three quarters", Period.ofMonths(3), Period.ofMonths(9)),
    OPPORTUNITY(2, "opportunity", "one to three months", Period.ofMonths(1), Period.ofMonths(3)),
    INTERVENTION(3, "intervention", "one to three weeks", Period.ofWeeks(1), Period.ofWeeks(3));

    private final int number;
    private final String word;
    private final String horizon;
    private final Period shortest;
    private final Period longest;

    Level(int number, String word, String horizon, Period shortest, Period longest) {
        this.number = number;
        this.word = word;
        this.horizon = horizon;
        this.shortest = shortest;
        this.longest = longest;
    }

    /// 0 for the metric, 3 for what is tried this week.
    public int number() {
        return number;
    }

    /// What a bet of this level is called, such as `opportunity`.
    public String word() {
        return word;
    }

    /// How long such a bet usually runs, in words.
    public String horizon() {
        return horizon;
    }

    /// Whether its bets are cards on the board; the others are edges of the framework.
    public boolean onBoard() {
        return this == OPPORTUNITY || this == INTERVENTION;
    }

    /// The first day on which a bet that begins on this day can fairly be judged.
    public LocalDate earliest(LocalDate begins) {
        return begins.plus(shortest);
    }

    /// The last day of the usual horizon of a bet that begins on this day.
    public LocalDate latest(LocalDate begins) {
        return begins.plus(longest);
    }
}
