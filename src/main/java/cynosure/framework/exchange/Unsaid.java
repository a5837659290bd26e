package cynosure.framework.exchange;

/// A metric of others that no sentence says, and why.
final class Unsaid extends Exception {

    Unsaid(String why) {
        super(why, null, false, false);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
