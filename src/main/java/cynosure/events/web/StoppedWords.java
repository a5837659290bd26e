package cynosure.events.web;

import cynosure.events.Import;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is said of an import that somebody has stopped: what came in before, and what did not.
final class StoppedWords {

    private StoppedWords() {}

    /// @param imports all that there are
    static String of(Upload upload, List<Import> imports) {
        Set<String> names =
                upload.files().stream().map(Upload.File::name).collect(Collectors.toSet());
        List<Import> in =
                imports.stream()
                        .filter(one -> names.contains(one.file()))
                        .filter(one -> !one.at().isBefore(upload.at()))
                        .toList();
        if (in.isEmpty()) {
            return "The import was stopped; nothing was added.";
        }
        String came = in.stream().map(Import::file).distinct().collect(Collectors.joining(", "));
        long events = in.stream().mapToLong(Import::rows).sum();
        return "The import was stopped. Before that, "
                + came
                + " came in with "
                + Words.count(events, "event", "events")
                + "; of the rest nothing was added. What came in is not added twice.";
    }
}
