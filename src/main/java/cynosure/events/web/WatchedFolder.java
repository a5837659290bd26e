package cynosure.events.web;

import cynosure.events.Import;
import cynosure.events.Inbox;
import java.nio.file.Files;
import java.util.List;

/// A folder whose files come in by themselves, as people read of it.
///
/// @param there whether somebody has made it
/// @param taken how many files came in
/// @param last when the last of them did; empty when that is not known
/// @param lastPage where that import is looked at; empty when it is not known
/// @param refused the files that could not come in
public record WatchedFolder(
        String path,
        boolean there,
        String taken,
        String last,
        String lastPage,
        List<Inbox.Turned> refused) {

    /// How many could not come in; empty when all could.
    public String turned() {
        return refused.isEmpty() ? "" : Words.count(refused.size()) + " could not";
    }

    /// @param imports all of them, the latest first
    static WatchedFolder of(Inbox inbox, List<Import> imports, Words words) {
        long taken = inbox.taken();
        var last = inbox.latest(imports);
        return new WatchedFolder(
                inbox.folder().toString(),
                Files.isDirectory(inbox.folder()),
                taken == 0
                        ? "Nothing came in yet"
                        : Words.count(taken, "file", "files") + " came in",
                last.map(one -> words.moment(one.at())).orElse(""),
                last.map(one -> "/events/imports/" + one.number()).orElse(""),
                inbox.refused());
    }
}
