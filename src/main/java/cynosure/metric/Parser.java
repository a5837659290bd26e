package cynosure.metric;

import cynosure.problem.Problems;
import org.jspecify.annotations.Nullable;

/// Turns a sentence into its meaning, or into everything that is wrong with it.
public final class Parser {

    /// The longest sentence, in characters.
    public static final int LENGTH_MAX = 100_000;

    private Parser() {}

    /// Never throws: every mistake is in the result, all of them at once.
    public static Parsed parse(String sentence) {
        Attempt attempt = attempt(sentence);
        boolean sound = attempt.problems.none();
        return new Parsed(sentence, sound ? attempt.definition : null, attempt.problems);
    }

    /// As much as was understood, mistakes or not, so that names can be looked up all the same.
    static Attempt attempt(String text) {
        if (text.length() > LENGTH_MAX) {
            var sentence = new Sentence(text.substring(0, 80));
            sentence.problem(
                    "metric.too-long",
                    "The sentence has " + text.length() + " characters.",
                    0,
                    0,
                    "A sentence has at most " + LENGTH_MAX + ".");
            return new Attempt(null, sentence.problems());
        }
        var sentence = new Sentence(text);
        var tokens = new Tokens(sentence);
        if (tokens.atEnd()) {
            tokens.problem(
                    "metric.empty",
                    "There is no definition yet.",
                    "Begin with `number of`, `total`, `average`, `share of` or `ratio of`.");
            return new Attempt(null, sentence.problems());
        }
        return new Attempt(read(tokens, true), sentence.problems());
    }

    /// Reads all there is, whatever its mistakes.
    ///
    /// @param ended whether nothing comes after it, so that what is still missing is a mistake
    static Definition read(Tokens tokens, boolean ended) {
        var measures = new MeasureReader(tokens);
        var timings = new TimingReader(tokens);
        Measure measure = measures.read();
        Token timed = tokens.peek();
        Timing timing = timings.read();
        while (!tokens.atEnd()) {
            tokens.problem(
                    "metric.unexpected",
                    "The definition cannot go on with " + tokens.shown() + ".",
                    "Take it out, or see what is missing before it.");
            measures.stray();
            tokens.skipToClause();
            timing = timing == null ? timings.read() : timing;
        }
        if (ended) {
            measures.check(measure, timing);
        }
        timing =
                measure instanceof Measure.Retention(_, _, Grain own)
                        ? ownTiming(tokens, timed, timing, own)
                        : timing;
        return new Definition(measure, timing);
    }

    /// Those who come back are read by their own period; a sentence that names it again says
    /// nothing new.
    private static @Nullable Timing ownTiming(
            Tokens tokens, Token start, @Nullable Timing timing, Grain own) {
        if (timing != null && !timing.equals(new Timing.Per(own))) {
            tokens.problem(
                    start,
                    "metric.retention-timing",
                    "Users who come back the next %s are read by %s."
                            .formatted(own.word(), own.word()),
                    "Leave the time at the end out, or change `the next " + own.word() + "`.");
        }
        return null;
    }

    record Attempt(@Nullable Definition definition, Problems problems) {}
}
