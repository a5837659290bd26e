package cynosure.measurement.web;

import cynosure.problem.Problems;
import java.util.List;

/// A definition's readings, or why there are none.
public sealed interface Picture {

    String name();

    /// @param star whether it is the North Star Metric
    /// @param latest the last complete reading
    /// @param grains the periods it can be read by
    /// @param ranges how far back one can look
    /// @param bound why it can't be read by other periods; empty when it can
    /// @param drawing the chart as SVG, safe to stand in a page
    /// @param fraction whether every reading has a part and a whole
    /// @param rows all readings, newest first
    /// @param csv where they are as a file
    /// @param segments where they are, split by a property
    record Drawn(
            String name,
            boolean star,
            Latest latest,
            List<Way> grains,
            List<Way> ranges,
            String bound,
            String drawing,
            boolean fraction,
            List<Row> rows,
            Counted counted,
            String csv,
            String segments)
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
    record Missing(String name, Problems problems, boolean events) implements Picture {}

    /// The last complete reading in words; the value is empty when there is none.
    record Latest(String value, String unit, String when, String change) {}

    /// One way to look at it.
    ///
    /// @param href where a page with it is; empty when the sentence forbids it
    /// @param piece where the piece with it is
    record Way(String label, String href, String piece, boolean current) {}

    /// One reading in words.
    ///
    /// @param note why it is not complete; empty when it is
    /// @param who where the page is that says who counts in it
    /// @param whoPiece where the same is as a piece
    record Row(
            String period,
            String value,
            String part,
            String whole,
            String note,
            String who,
            String whoPiece) {}

    /// How the readings came about.
    ///
    /// @param plain what is counted, in plain words
    /// @param calendar whose days, weeks and months they are
    /// @param freshness up to which event
    /// @param query the query that ran
    /// @param parameters what was put in the places of its question marks, in order
    record Counted(
            String plain,
            String calendar,
            String freshness,
            String query,
            List<String> parameters) {}
}
