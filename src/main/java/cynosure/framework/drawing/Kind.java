package cynosure.framework.drawing;

import cynosure.framework.Dimension;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a node is, in words and marks.
///
/// @param word `North Star Metric`, `Input`, `Result` or `Customer value`
/// @param dimension the input's, or null
public record Kind(String word, @Nullable Dimension dimension) {

    public static Kind of(Node node) {
        return switch (node) {
            case NorthStar _ -> new Kind("North Star Metric", null);
            case Input input -> new Kind("Input", input.dimension());
            case Result result -> new Kind(result.whose().label(), null);
        };
    }

    public boolean metric() {
        return word.equals("North Star Metric");
    }

    /// The name of its icon and of its hue in the style sheet; for an input only.
    public String mark() {
        return dimension == null ? "" : dimension.name().toLowerCase(Locale.ROOT);
    }
}
