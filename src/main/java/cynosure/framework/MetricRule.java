package cynosure.framework;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// One thing that a coach looks for in a metric's name and definition.
///
/// @param code stable, because people's reasons against it are stored under it
/// @param roles in which it is worth a word
/// @param looksFor what makes it speak, for those who read the list of rules
record MetricRule(
        String code,
        Warning.Kind kind,
        Set<MetricRole> roles,
        String looksFor,
        Predicate<Said> found,
        String words,
        String reason) {

    private static final Set<MetricRole> STAR = Set.of(MetricRole.NORTH_STAR);
    private static final Set<MetricRole> INPUT = Set.of(MetricRole.INPUT);
    private static final Set<MetricRole> BOTH = Set.of(MetricRole.values());

    /// What is known of a metric, all in small letters.
    ///
    /// @param people the full names of those who work here
    record Said(String name, String definition, List<String> people) {

        static Said of(String name, String definition, List<String> people) {
            return new Said(
                    name.toLowerCase(Locale.ROOT),
                    definition.toLowerCase(Locale.ROOT),
                    people.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList());
        }
    }

    /// Poor as the metric that all steer by; good enough as one of its inputs.
    static MetricRule asStar(
            String code,
            Warning.Kind kind,
            String looksFor,
            Predicate<Said> found,
            String words,
            String reason) {
        return new MetricRule(code, kind, STAR, looksFor, found, words, reason);
    }

    /// Poor as an input, whatever it might be else.
    static MetricRule asInput(
            String code,
            Warning.Kind kind,
            String looksFor,
            Predicate<Said> found,
            String words,
            String reason) {
        return new MetricRule(code, kind, INPUT, looksFor, found, words, reason);
    }

    /// Poor wherever it stands.
    static MetricRule anywhere(
            String code,
            Warning.Kind kind,
            String looksFor,
            Predicate<Said> found,
            String words,
            String reason) {
        return new MetricRule(code, kind, BOTH, looksFor, found, words, reason);
    }

    /// Whole words in the name or in the definition, in English or in German, whatever is spoken:
    /// people who speak German say NPS, too.
    static Predicate<Said> words(String english, String german) {
        return words(english + "|" + german);
    }

    /// Whole words, in the name or in the definition.
    static Predicate<Said> words(String pattern) {
        Pattern words = Pattern.compile("(?<![\\p{L}\\p{N}_])(" + pattern + ")(?![\\p{L}\\p{N}_])");
        return said -> words.matcher(said.name).find() || words.matcher(said.definition).find();
    }

    /// The name and nothing else, in English or in German.
    static Predicate<Said> named(String english, String german) {
        Pattern whole =
                Pattern.compile(
                        "(the |our |more |die |unsere |mehr )?(" + english + "|" + german + ")");
        return said -> whole.matcher(said.name.strip()).matches();
    }

    Warning warning() {
        return new Warning(code, kind, words, reason);
    }
}
