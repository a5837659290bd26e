package cynosure.people.web;

/// Names as people may be called.
final class Names {

    static final int LENGTH_MAX = 80;

    private Names() {}

    static boolean fits(String name) {
        return !name.isBlank() && name.length() <= LENGTH_MAX;
    }
}
