package cynosure.bets.odds;

/// Whether there is enough to judge by. A team whose forecasts are worth something beats a coin
/// only four times in five over twenty bets; that is why a verdict waits.
public enum Maturity {
    /// Fewer than ten settled: no score.
    NONE,
    /// Ten to twenty-nine: a score, and no verdict.
    EARLY,
    /// Thirty and more.
    ENOUGH;

    /// From how many settled bets on there is a score.
    public static final int SCORE_FROM = 10;

    /// From how many on there is a verdict.
    public static final int VERDICT_FROM = 30;

    public static Maturity of(int settled) {
        if (settled < SCORE_FROM) {
            return NONE;
        }
        return settled < VERDICT_FROM ? EARLY : ENOUGH;
    }
}
