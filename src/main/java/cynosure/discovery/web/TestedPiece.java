package cynosure.discovery.web;

import cynosure.discovery.Greenfield;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// The greenfield tests of one input, beside what else is said of it.
public record TestedPiece(String id, List<Line> lines) {

    private static final int IDEAS_SHOWN = 5;

    /// An idea.
    ///
    /// @param words with which it becomes a bet, as a query
    public record Idea(String change, String words) {}

    /// One test.
    ///
    /// @param ideas the first few
    /// @param more how many others there are
    public record Line(String href, String day, String told, List<Idea> ideas, int more) {

        static Line of(Greenfield test, Here here) {
            List<Idea> all =
                    IntStream.range(0, test.ideas().size()).mapToObj(at -> idea(test, at)).toList();
            return new Line(
                    GreenfieldPage.url(test.id()),
                    here.day(test.startedAt()),
                    GreenfieldPage.told(test),
                    all.stream().limit(IDEAS_SHOWN).toList(),
                    Math.max(0, all.size() - IDEAS_SHOWN));
        }
    }

    /// @param at counts from 0
    private static Idea idea(Greenfield test, int at) {
        cynosure.discovery.Idea idea = test.ideas().get(at);
        return new Idea(
                idea.change(),
                "serves=%s&from=%s&title=%s&attempt=%s"
                        .formatted(
                                encoded(test.about()),
                                encoded("greenfield:" + test.id() + ":" + (at + 1)),
                                encoded(idea.change()),
                                encoded(idea.interventions())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
