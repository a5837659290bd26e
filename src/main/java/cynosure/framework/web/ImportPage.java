package cynosure.framework.web;

import cynosure.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the text of a North Star is brought, and looked at before it is taken over.
///
/// @param name what the text is called
/// @param text what was brought; empty at first
/// @param basedOn the revision it was compared with; 0 before the first
/// @param said how the metrics of others were understood; empty for our own form
/// @param changes what taking it over would change; null before there is anything to look at
public record ImportPage(
        String name,
        String text,
        String why,
        long basedOn,
        @Nullable List<String> changes,
        List<String> said,
        Problems problems) {

    private static final int SHOWN_MAX = 100;

    static ImportPage empty() {
        return new ImportPage("", "", "", 0, null, List.of(), Problems.NONE);
    }

    public boolean ready() {
        return changes != null && !changes.isEmpty();
    }

    public List<String> shown() {
        return changes == null ? List.of() : changes.stream().limit(SHOWN_MAX).toList();
    }

    public int more() {
        return changes == null ? 0 : changes.size() - shown().size();
    }

    public String title() {
        return changes == null ? "Bring a North Star in" : "Is this what you believe?";
    }

    public String lead() {
        return changes == null
                ? "From a northstar.yaml, such as one that was taken along from here, or with the metrics of a dbt semantic layer. You see what it changes before anything does."
                : changes.isEmpty()
                        ? "Nothing would change: your team believes just this."
                        : "Nothing has changed yet. Taking it over is one revision, and what you believed until now stays in the history.";
    }
}
