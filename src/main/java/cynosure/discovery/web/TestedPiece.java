package cynosure.discovery.web;

import cynosure.discovery.Greenfield;
import cynosure.discovery.Idea;
import java.util.List;

/// The greenfield tests of one input, beside what else is said of it.
public record TestedPiece(String id, List<Line> lines) {

    private static final int IDEAS_SHOWN = 5;

    /// One test.
    ///
    /// @param ideas the first few
    /// @param more how many others there are
    public record Line(String href, String day, String told, List<String> ideas, int more) {

        static Line of(Greenfield test, Here here) {
            List<String> all = test.ideas().stream().map(Idea::change).toList();
            return new Line(
                    GreenfieldPage.url(test.id()),
                    here.day(test.startedAt()),
                    GreenfieldPage.told(test),
                    all.stream().limit(IDEAS_SHOWN).toList(),
                    Math.max(0, all.size() - IDEAS_SHOWN));
        }
    }
}
