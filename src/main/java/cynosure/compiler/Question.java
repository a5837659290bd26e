package cynosure.compiler;

import cynosure.metric.Cohort;
import cynosure.metric.Grain;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is asked of a definition: which periods, at which grain, split by what, for whom.
///
/// @param from the first day asked for; the period that contains it is the first one read
/// @param to the last day asked for, included; the period that contains it is the last one read
/// @param every the grain; null means the definition's own period, or month when it has none
/// @param by what the series is split by, or null for one series
/// @param cohort the users it is read for, or null for all
/// @param asOf up to which instant, excluded, everything is known; what is followed longer is not
///   judged yet
public record Question(
        LocalDate from,
        LocalDate to,
        @Nullable Grain every,
        @Nullable Split by,
        @Nullable Cohort cohort,
        Instant asOf,
        Calendar calendar) {

    /// The same, as far as is known by then.
    public Question asOf(Instant known) {
        return new Question(from, to, every, by, cohort, known, calendar);
    }

    /// The same, split otherwise.
    public Question by(@Nullable Split other) {
        return new Question(from, to, every, other, cohort, asOf, calendar);
    }

    /// The same at another grain.
    public Question every(@Nullable Grain other) {
        return new Question(from, to, other, by, cohort, asOf, calendar);
    }

    /// The same for another time.
    public Question between(LocalDate first, LocalDate last) {
        return new Question(first, last, every, by, cohort, asOf, calendar);
    }

    /// Asked of a past that is wholly known.
    public Question(
            LocalDate from,
            LocalDate to,
            @Nullable Grain every,
            @Nullable Split by,
            Calendar calendar) {
        this(from, to, every, by, null, Instant.MAX, calendar);
    }
}
