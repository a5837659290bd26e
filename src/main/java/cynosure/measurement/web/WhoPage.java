package cynosure.measurement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who counts in one reading: a page of its own, and a piece beside the chart.
///
/// @param name what people call the metric
/// @param definition its sentence
/// @param title `Who counts in March 2026?`
/// @param said the reading: `1,284 users`
/// @param made what the reading is made of instead of events; empty when it is made of events
/// @param back where the chart is
/// @param href the page with just this
/// @param beside whether it stands beside the chart, rather than on a page of its own
/// @param bar for whom it is asked; null beside the chart, where the chart's own says it
public record WhoPage(
        String name,
        String definition,
        String title,
        String said,
        String made,
        String back,
        String href,
        boolean beside,
        @Nullable Bar bar,
        List<Part> parts) {

    public WhoPage {
        parts = List.copyOf(parts);
    }

    /// Whether it is asked of one segment.
    public boolean segment() {
        return back.startsWith("/measured/segments");
    }

    /// @param sentence the part's own sentence; empty when it is the metric's
    /// @param query the query that ran
    /// @param parameters what was put in the places of its question marks, in order
    public record Part(
            String sentence, List<Group> groups, String query, List<String> parameters) {}

    /// @param many how many there are, and how many of them are shown
    public record Group(String title, String many, List<One> ones) {}

    /// @param drawing the line of events as SVG, safe to stand in a page; empty without events
    /// @param from the line's first day
    /// @param to its last
    /// @param summary what the line shows, in words
    /// @param more how many events are not shown, in words; empty when all are
    public record One(
            String who,
            String reason,
            String drawing,
            String from,
            String to,
            String summary,
            List<Told> events,
            String more) {}

    /// One event in words.
    public record Told(String when, String what, boolean counts) {}
}
