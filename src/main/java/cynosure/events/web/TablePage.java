package cynosure.events.web;

import cynosure.events.Refusal;
import cynosure.events.table.EventTable;
import cynosure.events.table.TableMarks.Stand;
import cynosure.events.table.TableRounds.Way;
import cynosure.events.table.Watermark;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A table that is read: how far, what came of it, what stands in the way.
///
/// @param reading how far the reading is that is under way; empty when there is none
/// @param reached up to where it was read; empty before the first row
/// @param lag how far behind it is, as a sentence; empty where that can't be said
/// @param next when it is read again; empty when it isn't
/// @param refusals the first of the refused rows
/// @param more how many refused rows are not shown; empty when all are
public record TablePage(
        String id,
        String name,
        String place,
        String state,
        boolean owner,
        boolean paused,
        String reading,
        String last,
        String reached,
        String lag,
        String next,
        String rows,
        String events,
        String refused,
        String recipe,
        String mark,
        Problems problems,
        List<ImportedPage.Refused> refusals,
        String more) {

    private static final int REFUSALS_SHOWN = 50;

    static TablePage of(
            EventTable table,
            Stand stand,
            List<Refusal> refusals,
            Optional<Way> way,
            boolean owner,
            Words words,
            Instant now) {
        Watermark mark = table.watermark();
        int hidden = Math.max(0, refusals.size() - REFUSALS_SHOWN);
        return new TablePage(
                table.id(),
                table.name(),
                table.place().words(),
                TablesPage.state(table),
                owner,
                table.state() != EventTable.State.READING,
                way.map(one -> reading(one, mark, words)).orElse(""),
                stand.endedAt() == null ? "Not yet" : words.moment(stand.endedAt()),
                reached(stand.mark(), mark, words),
                lag(mark, stand, now),
                table.next()
                        .filter(at -> way.isEmpty() && table.triedAt() != null)
                        .map(words::moment)
                        .orElse(""),
                Words.count(stand.rows()),
                Words.count(stand.events()),
                Words.count(stand.refused()),
                table.recipe().words().replaceFirst("^JSON; ", ""),
                mark == null
                        ? ""
                        : mark.column()
                                + "; "
                                + TableSetupPage.lateWords(
                                        mark.late(), mark.kind() == Watermark.Kind.TIME),
                problems(table.problem()),
                refusals.stream()
                        .limit(REFUSALS_SHOWN)
                        .map(
                                one ->
                                        new ImportedPage.Refused(
                                                Words.count(one.line()), one.reason(), one.raw()))
                        .toList(),
                hidden == 0 ? "" : Words.count(hidden, "more row", "more rows"));
    }

    private static String lag(@Nullable Watermark mark, Stand stand, Instant now) {
        List<String> parts = new ArrayList<>();
        TableLag.newest(mark, stand.mark(), now)
                .ifPresent(age -> parts.add("The newest row that was read is " + age + " old."));
        if (stand.endedAt() != null) {
            parts.add(
                    "The table was last read to its end %s ago."
                            .formatted(TableLag.ago(stand.endedAt(), now)));
        }
        return String.join(" ", parts);
    }

    private static Problems problems(@Nullable Problem problem) {
        return problem == null ? Problems.NONE : Problems.of(problem);
    }

    private static String reading(Way way, @Nullable Watermark mark, Words words) {
        if (way.stopping()) {
            return "Stopping. What has come in stays.";
        }
        String reached = way.mark().map(at -> ", up to " + reached(at, mark, words)).orElse("");
        return Words.count(way.rows(), "row", "rows")
                + " read, "
                + Words.count(way.events(), "new event", "new events")
                + reached
                + ".";
    }

    private static String reached(@Nullable BigDecimal at, @Nullable Watermark mark, Words words) {
        if (at == null || mark == null) {
            return "";
        }
        return mark.kind() == Watermark.Kind.TIME
                ? words.second(Watermark.moment(at))
                : at.toPlainString();
    }
}
