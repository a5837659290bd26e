package cynosure.cli;

import cynosure.bets.list.Fact;
import cynosure.bets.list.Listed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Cards as one JSON object: `bets` with an object each. What nobody has said is left out.
final class BetsJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private BetsJson() {}

    static String of(List<Listed> rows) {
        return JSON.writeValueAsString(Map.of("bets", rows.stream().map(BetsJson::one).toList()));
    }

    private static Map<String, Object> one(Listed row) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        for (Fact fact : Fact.values()) {
            Object value = fact.of(row);
            if (value != null) {
                pairs.put(name(fact), value);
            }
        }
        return pairs;
    }

    /// As names are written in JSON: `appetiteDays`.
    private static String name(Fact fact) {
        String[] words = fact.label().split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (int at = 1; at < words.length; at++) {
            name.append(Character.toUpperCase(words[at].charAt(0))).append(words[at].substring(1));
        }
        return name.toString();
    }
}
