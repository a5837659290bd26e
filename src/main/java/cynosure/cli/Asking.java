package cynosure.cli;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.measurement.Measurements;
import cynosure.metric.Cohort;
import cynosure.metric.Cohorts;
import cynosure.metric.Grain;
import cynosure.metric.Vocabulary;
import cynosure.problem.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say what is asked of a sentence: which periods, split by what, for whom.
final class Asking {

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "The first day asked for. Default: the day of the first event.")
    @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            description = "The last day asked for. Default: the day of the last event.")
    @Nullable LocalDate to;

    @Option(
            names = "--every",
            paramLabel = "PERIOD",
            description =
                    "day, week, month, quarter or year. Default: the sentence's own, else month.")
    @Nullable Grain every;

    @Option(
            names = "--by",
            paramLabel = "PROPERTY",
            description =
                    "Splits the readings by the values of a property, or by the users' \"first"
                            + " month\" (or day, week, quarter, year).")
    @Nullable Split by;

    @Option(
            names = "--segments",
            paramLabel = "NUMBER",
            defaultValue = "" + Measurements.SEGMENTS_MAX,
            description =
                    "How many values of the property have readings of their own, the commonest"
                            + " first; the others are taken together. Default: ${DEFAULT-VALUE}.")
    Words.Segments segments = new Words.Segments(Measurements.SEGMENTS_MAX);

    @Option(
            names = "--for",
            paramLabel = "USERS",
            description =
                    "Only some users, such as \"new in 2024-03\" or \"with plan \"\"premium\"\"\".")
    @Nullable String cohort;

    /// The users that were asked for; null for all.
    @Nullable Cohort cohort() {
        if (cohort == null) {
            return null;
        }
        Cohorts.Told told = Cohorts.read(cohort);
        told.problems().throwIfAny();
        return told.cohort();
    }

    /// What is wrong with the names of the users asked for.
    Problems check(Vocabulary vocabulary) {
        return cohort == null ? Problems.NONE : Cohorts.check(cohort, vocabulary);
    }

    /// @param days what is asked for when nothing else is said
    Question question(Days days, Calendar calendar) {
        return new Question(
                from == null ? Objects.requireNonNull(days.first()) : from,
                to == null ? Objects.requireNonNull(days.last()) : to,
                every,
                by,
                cohort(),
                Instant.MAX,
                calendar);
    }
}
