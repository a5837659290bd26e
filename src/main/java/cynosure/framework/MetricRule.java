package cynosure.framework;

import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/// One thing that a coach looks for in a metric's name and definition.
///
/// @param code stable, because people's reasons against it are stored under it
/// @param roles in which it is worth a word
/// @param found looks at the name and the definition, both in small letters
record MetricRule(
        String code,
        Warning.Kind kind,
        Set<MetricRole> roles,
        BiPredicate<String, String> found,
        String words,
        String reason) {

    private static final Set<MetricRole> STAR = Set.of(MetricRole.NORTH_STAR);
    private static final Set<MetricRole> BOTH = Set.of(MetricRole.values());

    /// Poor as the metric that all steer by; good enough as one of its inputs.
    static MetricRule asStar(
            String code, Warning.Kind kind, String pattern, String words, String reason) {
        return new MetricRule(code, kind, STAR, said(pattern), words, reason);
    }

    /// Poor wherever it stands.
    static MetricRule anywhere(
            String code, Warning.Kind kind, String pattern, String words, String reason) {
        return new MetricRule(code, kind, BOTH, said(pattern), words, reason);
    }

    /// Looks at the definition alone.
    static MetricRule defined(
            String code, BiPredicate<String, String> found, String words, String reason) {
        return new MetricRule(code, Warning.Kind.VAGUE, BOTH, found, words, reason);
    }

    Warning warning() {
        return new Warning(code, kind, words, reason);
    }

    private static BiPredicate<String, String> said(String pattern) {
        Pattern words = Pattern.compile("\\b(" + pattern + ")\\b");
        return (name, definition) -> words.matcher(name).find() || words.matcher(definition).find();
    }
}
