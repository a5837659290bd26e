package cynosure.bets.web;

import java.util.List;

/// The roadmap of one-pagers: what serves which input, now, next and later, under the tree.
///
/// @param results what follows from the metric
/// @param adrift open cards whose input was let go
public record PagesPage(String metric, List<String> results, List<Row> rows, List<Sheet> adrift) {

    /// @param mark the dimension of the input
    /// @param level how far from the metric, from 1
    /// @param moves what it moves, if that is another input; else empty
    public record Row(
            String mark,
            String name,
            String href,
            int level,
            String moves,
            List<Sheet> now,
            List<Sheet> next,
            List<Sheet> later) {

        public boolean starving() {
            return now.isEmpty() && next.isEmpty() && later.isEmpty();
        }
    }

    /// One bet on its page.
    ///
    /// @param when the day it is looked at, once it has started; else empty
    /// @param sentence the bet; empty while a half is missing
    /// @param tried what is tried for it
    public record Sheet(
            String called,
            String title,
            String href,
            String kind,
            String when,
            String sentence,
            List<WayView.Below> tried) {}
}
