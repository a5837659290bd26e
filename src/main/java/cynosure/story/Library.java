package cynosure.story;

import java.util.List;

/// The books Lantern's clubs read. None of them was ever written.
final class Library {

    private static final List<String> OPENINGS =
            List.of(
                    "the-last",
                    "the-glass",
                    "a-borrowed",
                    "the-salt",
                    "northern",
                    "the-quiet",
                    "an-unlit",
                    "the-paper",
                    "every-second");
    private static final List<String> THINGS =
            List.of(
                    "lighthouse",
                    "orchard",
                    "winter",
                    "ferry",
                    "cartographer",
                    "beekeeper",
                    "staircase",
                    "telegram");

    private Library() {}

    /// The first ones are read most.
    static String pick(Chance chance) {
        double popular = chance.share() * chance.share();
        int index = (int) (popular * OPENINGS.size() * THINGS.size());
        return OPENINGS.get(index % OPENINGS.size()) + "-" + THINGS.get(index / OPENINGS.size());
    }

    static int chapters(String book) {
        return 12 + book.length() % 15;
    }
}
