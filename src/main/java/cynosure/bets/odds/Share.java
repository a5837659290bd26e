package cynosure.bets.odds;

/// How often something held, of how many times.
///
/// @param held how often it did
/// @param of how many times it could have
public record Share(int held, int of) {

    /// How many standard deviations a number may be off, nineteen times in twenty.
    static final double Z = 1.959963984540054;

    /// @throws IllegalArgumentException where more held than could
    public Share {
        if (held < 0 || held > of) {
            throw new IllegalArgumentException("What held is some of all, or none");
        }
    }

    /// The part that held, from 0 to 1; of none at all, 0.
    public double rate() {
        return of == 0 ? 0 : (double) held / of;
    }

    /// Between which parts the true one lies with a confidence of 95 %: the score interval of E. B.
    /// Wilson, “Probable inference, the law of succession, and statistical inference”, *Journal of
    /// the American Statistical Association* 22 (1927), 209–212. Of none at all, anything from 0 to
    /// 1.
    public Between likely() {
        if (of == 0) {
            return new Between(0, 1);
        }
        double square = Z * Z;
        double middle = (held + square / 2) / (of + square);
        double half = Z / (of + square) * Math.sqrt((double) held * (of - held) / of + square / 4);
        return new Between(held == 0 ? 0 : middle - half, held == of ? 1 : middle + half);
    }

    /// Two numbers and all between them.
    public record Between(double low, double high) {

        public boolean holds(double number) {
            return low <= number && number <= high;
        }
    }
}
