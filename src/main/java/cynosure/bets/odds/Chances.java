package cynosure.bets.odds;

/// What a chance must be: a number from 0 to 1.
final class Chances {

    private Chances() {}

    static double checked(double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("A chance lies between 0 and 1");
        }
        return chance;
    }
}
