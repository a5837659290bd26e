package cynosure.measurement;

import java.time.LocalDate;
import java.util.List;

/// Knows days that a picture of a metric should show. Each room that does has one of its own; the
/// pictures ask them all.
public interface Landmarks {

    /// The days that belong to the metric with this sentence.
    List<Landmark> of(String definition);

    /// A day on which something happened.
    ///
    /// @param label a word or two beside the line; empty where a number is enough
    /// @param words the whole of it, in one sentence
    record Landmark(LocalDate day, String label, String words) {}
}
