package cynosure.measurement.web;

import cynosure.metric.Grain;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What somebody wants to see of a definition, as an address says it.
///
/// @param definition the sentence
/// @param name what people call it; the sentence itself when empty
/// @param star whether it is the North Star Metric, which alone is gold
/// @param every the grain; null leaves it to the sentence
record Wanted(String definition, String name, boolean star, @Nullable Grain every, Range range) {

    private static final int NAME_MAX = 200;

    static Wanted of(String definition, String name, boolean star, String every, String range) {
        String called = name.isBlank() ? definition : name;
        return new Wanted(
                definition,
                called.substring(0, Math.min(called.length(), NAME_MAX)),
                star,
                grain(every),
                Range.of(range));
    }

    Wanted by(Grain grain) {
        return new Wanted(definition, name, star, grain, range);
    }

    Wanted over(Range range) {
        return new Wanted(definition, name, star, every, range);
    }

    String query() {
        return "definition="
                + encoded(definition)
                + "&name="
                + encoded(name)
                + (star ? "&star=true" : "")
                + (every == null ? "" : "&every=" + every.word())
                + "&range="
                + range.word();
    }

    private static @Nullable Grain grain(String word) {
        for (Grain grain : Grain.values()) {
            if (grain.word().equals(word)) {
                return grain;
            }
        }
        return null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
