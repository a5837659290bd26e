package cynosure.framework;

import cynosure.framework.MetricRule.Said;
import java.util.Collection;
import java.util.List;

/// What to ask about a metric before all steer by it: is it vanity, does it lag, is it vague, too
/// broad or too narrow, two in one, about people who work here? The rules are one list, and another
/// entry makes another rule.
public final class MetricAdvice {

    private MetricAdvice() {}

    /// What is worth asking about a metric in this role, in the order of the rules.
    public static List<Warning> on(MetricRole role, String name, String definition) {
        return on(role, name, definition, List.of());
    }

    /// The same where those who work here are known.
    ///
    /// @param people their names; a full name in a metric is worth a word, a first name alone may
    ///   be any word
    public static List<Warning> on(
            MetricRole role, String name, String definition, Collection<String> people) {
        Said said = Said.of(name, definition, List.copyOf(people));
        return MetricRules.ALL.stream()
                .filter(rule -> rule.roles().contains(role))
                .filter(rule -> rule.found().test(said))
                .map(MetricRule::warning)
                .toList();
    }

    /// Whether a rule of this code exists.
    public static boolean knows(String code) {
        return MetricRules.ALL.stream().anyMatch(rule -> rule.code().equals(code));
    }
}
