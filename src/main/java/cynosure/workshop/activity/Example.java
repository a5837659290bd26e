package cynosure.workshop.activity;

import java.util.List;

/// An example to begin from.
///
/// @param words the example itself; may be empty where the lines are the examples
public record Example(String title, String words, List<Aspect> aspects) {

    /// What one sees in it.
    public record Aspect(String title, List<String> lines) {}
}
