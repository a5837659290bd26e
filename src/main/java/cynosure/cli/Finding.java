package cynosure.cli;

import cynosure.compiler.Question;
import cynosure.measurement.Compared;
import cynosure.measurement.Comparison;
import cynosure.measurement.Reading;
import cynosure.measurement.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of measuring one sentence, ready to be written.
///
/// @param name what the metric is called; null for a sentence that was typed
/// @param about what its author says of it; empty when nothing
/// @param sentence the sentence in its canonical form
/// @param cohort the users it was read for, in words; empty for all
/// @param limited whether what is a segment elsewhere is a limit here
/// @param compared its readings beside earlier ones; null when they are not compared
record Finding(
        @Nullable String name,
        String about,
        String sentence,
        String cohort,
        Question question,
        Series series,
        @Nullable Compared compared,
        boolean limited) {

    boolean split() {
        return question.by() != null;
    }

    boolean folds() {
        return series.readings().stream().anyMatch(Reading::folded);
    }

    boolean leavesOut() {
        return series.readings().stream().anyMatch(reading -> reading.leftOut() != null);
    }

    /// Each reading with what it is compared with.
    List<Comparison> rows() {
        return compared == null
                ? series.readings().stream()
                        .map(reading -> new Comparison(reading, null, null))
                        .toList()
                : compared.comparisons();
    }
}
