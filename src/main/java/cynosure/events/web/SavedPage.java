package cynosure.events.web;

import cynosure.events.Inbox;
import cynosure.events.SavedMapping;
import java.util.List;

/// The mappings that were saved, and the folders whose files come in by them.
public record SavedPage(List<Row> rows, List<Folder> folders) {

    /// One of them.
    ///
    /// @param columns a few columns of the files it is for
    public record Row(String id, String name, String columns, String words, String at) {}

    /// A watched folder, with the files that could not come in.
    public record Folder(String path, List<Inbox.Turned> refused) {}

    static SavedPage of(List<SavedMapping> all, List<Inbox> inboxes, Words words) {
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
                inboxes.stream()
                        .map(inbox -> new Folder(inbox.folder().toString(), inbox.refused()))
                        .toList());
    }
}
