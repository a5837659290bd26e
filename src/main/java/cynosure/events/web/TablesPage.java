package cynosure.events.web;

import cynosure.events.table.EventTable;
import cynosure.events.table.TableMarks.Stand;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The tables that are read, and how far.
///
/// @param owner whether this person may add some
/// @param databases whether this server may read any database
/// @param folder where files may lie in any case
public record TablesPage(List<Row> rows, boolean owner, boolean databases, String folder) {

    /// One of them.
    ///
    /// @param state what it does just now, in a word
    /// @param lag how old the newest row is; empty where that can't be said
    /// @param trouble why it can't be read; empty when it can
    public record Row(
            String id,
            String name,
            String place,
            String state,
            String read,
            String lag,
            String events,
            String refused,
            String trouble) {}

    static TablesPage of(
            List<EventTable> all,
            Map<String, Stand> stands,
            boolean owner,
            boolean databases,
            String folder,
            Words words,
            Instant now) {
        return new TablesPage(rows(all, stands, words, now), owner, databases, folder);
    }

    static List<Row> rows(
            List<EventTable> all, Map<String, Stand> stands, Words words, Instant now) {
        return all.stream()
                .map(
                        table ->
                                row(
                                        table,
                                        stands.getOrDefault(table.id(), Stand.BEGINNING),
                                        words,
                                        now))
                .toList();
    }

    private static Row row(EventTable table, Stand stand, Words words, Instant now) {
        return new Row(
                table.id(),
                table.name(),
                table.place().words(),
                state(table),
                stand.endedAt() == null ? "Not yet" : words.moment(stand.endedAt()),
                TableLag.newest(table.watermark(), stand.mark(), now)
                        .map(age -> "Newest row " + age + " old")
                        .orElse(""),
                Words.count(stand.events()),
                stand.refused() == 0 ? "" : Words.count(stand.refused()),
                table.problem() == null ? "" : table.problem().sentence());
    }

    static String state(EventTable table) {
        return switch (table.state()) {
            case DRAFT -> "Not begun";
            case PAUSED -> "Stopped";
            case READING ->
                    table.problem() == null
                            ? "Read " + table.every().words()
                            : "Can't be read just now";
        };
    }
}
