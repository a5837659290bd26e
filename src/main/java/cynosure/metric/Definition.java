package cynosure.metric;

import org.jspecify.annotations.Nullable;

/// What a sentence means: a measure, and the time it is taken over.
///
/// @param timing the calendar period or rolling window the sentence names, or null when it names
///   none and is read over whichever period is asked for
public record Definition(Measure measure, @Nullable Timing timing) {

    /// The calendar period the sentence names (`per month`, `came back the next month`), or null.
    public @Nullable Grain grain() {
        if (measure instanceof Measure.Retention(_, _, Grain own)) {
            return own;
        }
        return timing instanceof Timing.Per(Grain grain) ? grain : null;
    }

    /// The rolling window the sentence names (`over the last 7 days`), or null.
    public Timing.@Nullable OverLast window() {
        return timing instanceof Timing.OverLast window ? window : null;
    }

    /// Whether a reading has a numerator and a denominator, and no value when the latter is zero.
    public boolean divided() {
        return measure.divided();
    }

    public Figure figure() {
        return measure.figure();
    }
}
