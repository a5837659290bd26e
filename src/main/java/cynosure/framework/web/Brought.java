package cynosure.framework.web;

import cynosure.framework.Framework;
import cynosure.framework.text.Chapter;
import cynosure.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text that somebody brought, as it was understood. Nothing of it is taken over yet.
///
/// @param framework what it says the team believes; null when it can't be read
/// @param pages what it says of the parts that other rooms keep
/// @param changes what taking it over would change, each in a few words
/// @param problems what keeps it from being taken over
/// @param said how the metrics of others were understood, each in a few words; empty for our own
///   form
record Brought(
        @Nullable Framework framework,
        List<Chapter.Page> pages,
        List<String> changes,
        Problems problems,
        List<String> said) {

    static Brought refused(Problems problems) {
        return new Brought(null, List.of(), List.of(), problems, List.of());
    }
}
