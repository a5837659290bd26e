package cynosure.cli;

import cynosure.compiler.Question;
import cynosure.measurement.AtLimits;
import cynosure.measurement.Compared;
import cynosure.measurement.LimitWords;
import cynosure.measurement.Metrics;
import cynosure.measurement.Series;
import cynosure.metric.Cohorts;
import cynosure.metric.Definition;
import cynosure.metric.Parser;
import cynosure.metric.Printer;
import cynosure.warehouse.Stop;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How readings are taken, whatever the sentence.
///
/// @param segments the most values of a property that have readings of their own
/// @param compare whether each is put beside earlier ones
record Taking(Metrics metrics, int segments, boolean compare, Instant now) {

    /// @param name what the metric is called; null for a sentence that was typed
    /// @param about what its author says of it; empty when nothing
    /// @param sentence as it was written
    /// @param definition what it means, with what its names stand for
    Finding of(
            @Nullable String name,
            String about,
            String sentence,
            Definition definition,
            Question question) {
        Stop stop = new Stop();
        Compared compared =
                compare ? metrics.compared(definition, question, segments, now, stop) : null;
        Series series =
                compared == null
                        ? metrics.measure(definition, question, segments, now, stop)
                        : compared.series();
        return new Finding(
                name,
                about,
                canonical(sentence),
                cohort(question),
                question,
                series,
                compared,
                false);
    }

    /// The readings of a sentence at other limits than its own.
    ///
    /// @param limits as somebody wrote them
    Finding atLimits(
            AtLimits atLimits,
            String limits,
            String sentence,
            Definition definition,
            Question question) {
        metrics.check(definition, question).throwIfAny();
        AtLimits.refuseWithout(definition);
        Series series =
                atLimits.series(
                        definition,
                        question,
                        LimitWords.read(limits, AtLimits.own(definition)),
                        now,
                        new Stop());
        return new Finding(
                null, "", canonical(sentence), cohort(question), question, series, null, true);
    }

    private static String canonical(String sentence) {
        return Printer.print(Objects.requireNonNull(Parser.parse(sentence).definition()));
    }

    private static String cohort(Question question) {
        return question.cohort() == null ? "" : Cohorts.print(question.cohort());
    }
}
