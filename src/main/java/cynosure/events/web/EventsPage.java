package cynosure.events.web;

import cynosure.events.Import;
import cynosure.warehouse.Catalog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the events page shows: where everything that was ever measured came from.
///
/// @param lead how many events there are and since when; empty when there are none
/// @param sent what products send; null when nothing may send
/// @param read what is read from tables; null when no table is
/// @param files what was imported from files
/// @param folders those that are watched
public record EventsPage(
        String lead,
        @Nullable Sent sent,
        @Nullable Read read,
        Files files,
        List<WatchedFolder> folders,
        List<WaitingRow> waiting) {

    private static final int IMPORTS_SHOWN = 20;

    /// @param total all that came, and when the last one
    public record Sent(String total, List<SourcesPage.Row> rows) {}

    /// @param total all that came of rows
    public record Read(String total, List<TablesPage.Row> rows) {}

    /// @param total all that came in files, and when the last one; empty when none did
    public record Files(String total, List<ImportRow> latest, List<ImportRow> earlier) {}

    /// One file that was brought in.
    ///
    /// @param span when its events happened
    public record ImportRow(
            int number,
            String file,
            String at,
            String span,
            String rows,
            String merged,
            String refused) {}

    /// An upload that was not carried out yet.
    ///
    /// @param state what is done with it, or what it waits for
    public record WaitingRow(String id, String title, String at, String state) {}

    /// Nothing has come in, and nothing is set up that could.
    public boolean empty() {
        return lead.isEmpty() && sent == null && read == null;
    }

    static String lead(Catalog catalog, Words words) {
        return catalog.all().isEmpty()
                ? ""
                : Words.count(catalog.count(), "event", "events")
                        + " from "
                        + words.day(catalog.first())
                        + " to "
                        + words.day(catalog.last())
                        + ".";
    }

    static Files files(List<Import> imports, Words words) {
        List<ImportRow> rows = imports.stream().map(one -> row(one, words)).toList();
        int shown = Math.min(IMPORTS_SHOWN, rows.size());
        String total =
                rows.isEmpty()
                        ? ""
                        : Words.count(
                                        imports.stream().mapToLong(Import::rows).sum(),
                                        "event",
                                        "events")
                                + " in "
                                + Words.count(rows.size(), "file", "files")
                                + ", the last on "
                                + rows.getFirst().at();
        return new Files(total, rows.subList(0, shown), rows.subList(shown, rows.size()));
    }

    private static ImportRow row(Import one, Words words) {
        return new ImportRow(
                one.number(),
                one.file(),
                words.moment(one.at()),
                words.days(one.first(), one.last()),
                Words.count(one.rows()),
                Words.count(one.merged()),
                Words.count(one.refused()));
    }
}
