package cynosure.judgement.web;

import cynosure.judgement.Fact;
import cynosure.web.Sparkline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What data says of one point.
///
/// @param href where it is counted; null when all is here
public record FactsPiece(List<Line> lines, @Nullable String href) {

    /// @param sort the name of its class
    /// @param badge a word for those who see no hue; may be empty
    /// @param picture a drawing; may be empty
    public record Line(String sort, String badge, String sentence, String picture) {

        static Line of(Fact fact) {
            Sparkline picture = fact.picture();
            return new Line(
                    switch (fact.sort()) {
                        case FINE -> "fine";
                        case CARE -> "care";
                        case PLAIN -> "plain";
                        case UNTESTED -> "untested";
                    },
                    fact.sort() == Fact.Sort.CARE ? "Look here" : "",
                    fact.sentence(),
                    picture == null || !picture.drawable()
                            ? ""
                            : picture.drawn("Its complete readings, the last one marked"));
        }
    }

    static FactsPiece of(List<Fact> facts) {
        return new FactsPiece(facts.stream().map(Line::of).toList(), null);
    }

    static FactsPiece awaited(String href) {
        return new FactsPiece(List.of(), href);
    }

    public boolean empty() {
        return lines.isEmpty() && href == null;
    }
}
