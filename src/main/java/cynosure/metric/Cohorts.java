package cynosure.metric;

import cynosure.problem.Problems;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Cohorts as people write them: `new in 2024-03`, `new in 2024`, `new from 2024-03-01 to
/// 2024-03-15`, `new by first sign_up in 2024-03`, `with plan "premium"`.
public final class Cohorts {

    /// A cohort as it was read.
    ///
    /// @param cohort null exactly when there are problems
    public record Told(@Nullable Cohort cohort, Problems problems) {}

    private Cohorts() {}

    /// Never throws: every mistake is in the result.
    public static Told read(String text) {
        var sentence = new Sentence(text);
        Cohort cohort = attempt(sentence);
        Problems problems = sentence.problems();
        return new Told(problems.none() ? cohort : null, problems);
    }

    /// What [#read] finds wrong, and every name in it that does not exist.
    public static Problems check(String text, Vocabulary vocabulary) {
        var sentence = new Sentence(text);
        Cohort cohort = attempt(sentence);
        if (cohort != null) {
            Checker.check(cohort, sentence, vocabulary);
        }
        return sentence.problems();
    }

    /// The one canonical way to write it: reading that gives the same cohort.
    public static String print(Cohort cohort) {
        return switch (cohort) {
            case Cohort.New(Newcomers newcomers, LocalDate from, LocalDate to) ->
                    "new "
                            + (newcomers.first() == null
                                    ? ""
                                    : "by first " + Printer.name(newcomers.first()) + " ")
                            + days(from, to);
            case Cohort.With(Condition condition) ->
                    "with " + ConditionPrinter.printTrait(condition);
        };
    }

    private static @Nullable Cohort attempt(Sentence sentence) {
        if (sentence.text().length() > Parser.LENGTH_MAX) {
            sentence.problem(
                    "metric.too-long",
                    "The cohort has " + sentence.text().length() + " characters.",
                    0,
                    0,
                    "It has at most " + Parser.LENGTH_MAX + ".");
            return null;
        }
        return new CohortReader(new Tokens(sentence)).read();
    }

    private static String days(LocalDate from, LocalDate to) {
        String day = from.toString();
        if (from.equals(to)) {
            return "in " + day;
        }
        if (to.equals(from.with(TemporalAdjusters.lastDayOfMonth())) && from.getDayOfMonth() == 1) {
            return "in " + day.substring(0, day.length() - "-01".length());
        }
        if (to.equals(from.with(TemporalAdjusters.lastDayOfYear())) && from.getDayOfYear() == 1) {
            return "in " + day.substring(0, day.length() - "-01-01".length());
        }
        return "from " + day + " to " + to;
    }
}
