package cynosure.measurement;

import java.util.List;

/// Knows why a number should be read with care just now. Each room that does has one of its own;
/// the pictures ask them all.
public interface Caveats {

    /// What is to be said of the metric with this sentence.
    List<Caveat> about(String definition);

    /// One reason to take care.
    ///
    /// @param action what to do about it, as the words of a link
    record Caveat(String sentence, String action, String href) {}
}
