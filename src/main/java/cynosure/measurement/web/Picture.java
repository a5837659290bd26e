package cynosure.measurement.web;

import cynosure.measurement.Caveats.Caveat;
import cynosure.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A definition's readings, or why there are none.
public sealed interface Picture {

    String name();

    /// @param star whether it is the North Star Metric
    /// @param latest the last complete reading
    /// @param bar by which periods, how far back, for whom
    /// @param comparing the period before, as a heading; empty when nothing is compared
    /// @param drawing the chart as SVG, safe to stand in a page
    /// @param fraction whether every reading has a part and a whole
    /// @param rows all readings, newest first
    /// @param csv where they are as a file
    /// @param limits where it is read at other limits; empty when it has none
    /// @param caveats why it should be read with care just now
    /// @param plan what a metric that is not yet measured says; empty for all others
    record Drawn(
            String name,
            boolean star,
            Latest latest,
            Bar bar,
            String plan,
            String comparing,
            String drawing,
            boolean fraction,
            List<Row> rows,
            Counted counted,
            String csv,
            String limits,
            List<Caveat> caveats)
            implements Picture {

        /// The row of the last reading with nothing to note, else of the last.
        public Row latestWho() {
            return rows.stream()
                    .filter(row -> row.note().isEmpty())
                    .findFirst()
                    .orElseGet(rows::getFirst);
        }
    }

    /// @param events whether there are any events at all
    /// @param bar where what was asked for can be changed; null where nothing was
    /// @param asking where engineers are asked for what is not sent yet; empty where that is not it
    record Missing(String name, Problems problems, boolean events, @Nullable Bar bar, String asking)
            implements Picture {}

    /// The last complete reading in words; the value is empty when there is none.
    record Latest(String value, String unit, String when, String change) {}

    /// One reading in words.
    ///
    /// @param before the period before, with the change since; empty where there is nothing
    /// @param yearBefore the same of a year before
    /// @param note why it is not complete; empty when it is
    /// @param who where the page is that says who counts in it
    /// @param whoPiece where the same is as a piece
    record Row(
            String period,
            String value,
            String part,
            String whole,
            String before,
            String yearBefore,
            String note,
            String who,
            String whoPiece) {}

    /// How the readings came about.
    ///
    /// @param plain what is counted, in plain words
    /// @param calendar whose days, weeks and months they are
    /// @param freshness up to which event
    /// @param ran the queries that ran; none where no events were counted
    record Counted(String plain, String calendar, String freshness, List<Ran> ran) {}

    /// A query that ran.
    ///
    /// @param parameters what was put in the places of its question marks, in order
    record Ran(String query, List<String> parameters) {}
}
