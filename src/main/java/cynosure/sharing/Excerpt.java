package cynosure.sharing;

import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Standing;
import cynosure.framework.drawing.Kind;
import cynosure.framework.drawing.TreePicture;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What is told of the North Star, in words and for a drawing: on a page, in a picture, in a file.
/// Whatever is not told isn't in here.
///
/// @param statement the metric and its definition in one sentence
/// @param changes what changed lately, newest first; for members only
public record Excerpt(
        String product,
        Game game,
        String statement,
        TreePicture picture,
        Line metric,
        List<Line> inputs,
        List<Line> results,
        List<Change> changes) {

    /// One node in words. What is not known or not told is empty.
    ///
    /// @param sentence its definition as it is computed
    /// @param plain what that counts, in plain words
    /// @param owner who looks after it, and their team
    /// @param value the latest number
    /// @param when the period of that number
    /// @param change against the period before
    public record Line(
            Kind kind,
            String name,
            String sentence,
            String plain,
            String owner,
            String value,
            String unit,
            String when,
            String change,
            String target) {

        Line measured(Standing.Measured now) {
            return new Line(
                    kind,
                    name,
                    sentence,
                    plain,
                    owner,
                    now.value(),
                    now.unit(),
                    now.when(),
                    now.change(),
                    target);
        }

        /// The definition as people read it best.
        public String meaning() {
            return plain.isEmpty() ? sentence : plain;
        }

        /// `48,210 items`; empty without a number.
        public String number() {
            String one = value.equals("1") ? unit.replaceFirst("s$", "") : unit;
            return unit.isEmpty() ? value : value + " " + one;
        }

        /// `in October 2026, +8 % on September 2026`; empty without a number.
        public String dated() {
            return change.isEmpty() ? when : when + ", " + change;
        }
    }

    /// A revision, in a few words.
    public record Change(String day, String why, List<String> words) {}

    static String statement(Framework framework) {
        String name = framework.northStar().name();
        return framework.northStar().placeholder()
                ? "Our North Star Metric is called “"
                        + name
                        + "”. We have yet to say exactly how it is counted."
                : "Our North Star Metric is called “"
                        + name
                        + "”, which we define as: "
                        + framework.northStar().definition().replaceFirst("\\.$", "")
                        + ".";
    }

    /// The inputs that move the metric at once; those that move them are left out.
    public List<Line> first() {
        List<Line> first = new ArrayList<>();
        int place = 0;
        for (TreePicture.Node input : picture.inputs()) {
            first.add(inputs.get(place));
            place += (int) input.size();
        }
        return first;
    }

    /// The metric, its inputs and its results, in this order.
    public List<Line> lines() {
        return Stream.of(List.of(metric), inputs, results).flatMap(List::stream).toList();
    }

    /// A name for a file that every system takes, without its ending.
    public String fileName() {
        String plain =
                Normalizer.normalize(product, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "north-star" : plain + "-north-star";
    }
}
