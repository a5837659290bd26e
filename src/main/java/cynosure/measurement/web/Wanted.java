package cynosure.measurement.web;

import cynosure.metric.Grain;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody wants to see of a definition, as an address says it.
///
/// @param definition the sentence
/// @param name what people call it; the sentence itself when empty
/// @param star whether it is the North Star Metric, which alone is gold
/// @param every the grain; null leaves it to the sentence
/// @param whom the users it is read for, in words; empty for everyone
/// @param compare whether each reading stands beside earlier ones
/// @param by what it is split by, in words; empty for the whole
record Wanted(
        String definition,
        String name,
        boolean star,
        @Nullable Grain every,
        Range range,
        String whom,
        boolean compare,
        String by) {

    private static final int NAME_MAX = 200;

    static Wanted of(Sought sought) {
        String called = sought.name().isBlank() ? sought.definition() : sought.name();
        return new Wanted(
                sought.definition(),
                called.substring(0, Math.min(called.length(), NAME_MAX)),
                sought.golden(),
                grain(sought.every()),
                Range.of(sought.range()),
                sought.whom(),
                sought.compare().equals("true"),
                sought.by());
    }

    Wanted every(Grain grain) {
        return new Wanted(definition, name, star, grain, range, whom, compare, by);
    }

    Wanted over(Range range) {
        return new Wanted(definition, name, star, every, range, whom, compare, by);
    }

    /// The same of the whole, or split.
    Wanted by(String split) {
        return new Wanted(definition, name, star, every, range, whom, compare, split);
    }

    /// The same beside nothing.
    Wanted alone() {
        return new Wanted(definition, name, star, every, range, whom, false, "");
    }

    /// The same for everyone and beside nothing: how it is looked at first.
    Wanted plain() {
        return new Wanted(definition, name, star, every, range, "", false, "");
    }

    /// The same metric with another sentence, which is its name, too.
    Wanted saying(String sentence) {
        return new Wanted(sentence, "", false, every, range, whom, false, "");
    }

    String query() {
        return query(parameters());
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    /// What an address has to say to ask for it, in order.
    Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("definition", definition);
        all.put("name", name);
        all.put("star", star ? "true" : "");
        all.put("every", every == null ? "" : every.word());
        all.put("range", range.word());
        all.put("for", whom);
        all.put("compare", compare ? "true" : "");
        all.put("by", by);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static @Nullable Grain grain(String word) {
        for (Grain grain : Grain.values()) {
            if (grain.word().equals(word)) {
                return grain;
            }
        }
        return null;
    }
}
