package cynosure.framework;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// All that a coach looks for, as a list for people to read.
public final class Rulebook {

    /// One rule.
    ///
    /// @param where `metric`, `input`, `metric and input` or `tree`
    /// @param words what is said; empty where it depends on the tree
    public record Entry(String code, String where, String looksFor, String words, String reason) {}

    private Rulebook() {}

    /// Every rule, in the order in which advice is given.
    public static List<Entry> entries() {
        return Stream.concat(
                        MetricRules.ALL.stream()
                                .map(
                                        rule ->
                                                new Entry(
                                                        rule.code(),
                                                        where(rule.roles()),
                                                        rule.looksFor(),
                                                        rule.words(),
                                                        rule.reason())),
                        Advice.RULES.stream()
                                .map(
                                        rule ->
                                                new Entry(
                                                        rule.code(),
                                                        "tree",
                                                        rule.looksFor(),
                                                        "",
                                                        rule.reason())))
                .toList();
    }

    /// Whether there is a rule with this code.
    public static boolean knows(String code) {
        return entries().stream().anyMatch(entry -> entry.code().equals(code));
    }

    private static String where(Set<MetricRole> roles) {
        if (roles.size() == MetricRole.values().length) {
            return "metric and input";
        }
        return roles.contains(MetricRole.NORTH_STAR) ? "metric" : "input";
    }
}
