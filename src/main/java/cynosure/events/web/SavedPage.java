package cynosure.events.web;

import cynosure.events.Import;
import cynosure.events.Inbox;
import cynosure.events.SavedMapping;
import java.util.List;

/// The mappings that were saved, and the folders whose files come in by them.
public record SavedPage(List<Row> rows, List<WatchedFolder> folders) {

    /// One of them.
    ///
    /// @param columns a few columns of the files it is for
    public record Row(String id, String name, String columns, String words, String at) {}

    /// @param imports all of them, the latest first
    static SavedPage of(
            List<SavedMapping> all, List<Inbox> inboxes, List<Import> imports, Words words) {
        return new SavedPage(
                all.stream()
                        .map(
                                one ->
                                        new Row(
                                                one.id(),
                                                one.name(),
                                                one.columns(),
                                                one.words(),
                                                words.moment(one.at())))
                        .toList(),
                inboxes.stream().map(inbox -> WatchedFolder.of(inbox, imports, words)).toList());
    }
}
