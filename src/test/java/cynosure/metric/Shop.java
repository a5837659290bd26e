package cynosure.metric;

import cynosure.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the events of a shop speak of: a purchase with items, a listen with level and minutes; and
/// the plan and the age of users.
final class Shop implements Vocabulary {

    private static final Map<String, Set<Kind>> KINDS =
            Map.of(
                    "items", Set.of(Kind.NUMBER),
                    "level", Set.of(Kind.TEXT),
                    "minutes", Set.of(Kind.NUMBER),
                    "plan", Set.of(Kind.TEXT),
                    "age", Set.of(Kind.NUMBER));

    /// `unknown-event@11+7 purchase`: code, place and the nearest that exists.
    static String shortly(Problem problem) {
        return problem.code().replace("metric.", "")
                + ("@" + problem.place().column() + "+" + problem.place().length())
                + (problem.nearest() == null ? "" : " " + problem.nearest());
    }

    @Override
    public Collection<String> events() {
        return List.of("purchase", "listen");
    }

    @Override
    public Collection<String> properties(String event) {
        return switch (event) {
            case "purchase" -> List.of("items");
            case "listen" -> List.of("level", "minutes");
            default -> List.of("items", "level", "minutes");
        };
    }

    @Override
    public Collection<String> userTraits() {
        return List.of("plan", "age");
    }

    @Override
    public Set<Kind> kinds(String property) {
        return KINDS.getOrDefault(property, Set.of());
    }
}
