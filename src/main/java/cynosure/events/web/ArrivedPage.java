package cynosure.events.web;

import cynosure.events.Import;
import java.util.List;

/// What is shown when an import has ended well: what each file added.
///
/// @param attempt what the form that imports again must know
/// @param tooLate somebody wanted to stop it when everything was in
/// @param again files that were there before are still here and can be imported again
public record ArrivedPage(
        String id,
        String title,
        int attempt,
        boolean tooLate,
        boolean again,
        String lead,
        List<Arrival> files) {

    /// One file.
    ///
    /// @param before it was imported earlier; the figures are those of that time
    public record Arrival(ImportedPage details, boolean before) {}

    static ArrivedPage of(Upload upload, List<Arrival> files, long added) {
        return new ArrivedPage(
                upload.id(),
                upload.title(),
                upload.attempt(),
                upload.stoppedTooLate(),
                upload.partlyThereBefore(),
                lead(files, added),
                files);
    }

    private static String lead(List<Arrival> files, long added) {
        boolean allBefore = files.stream().allMatch(Arrival::before);
        if (allBefore) {
            return files.size() == 1
                    ? "This file was imported before, so nothing was added."
                    : "These files were imported before, so nothing was added.";
        }
        return Words.count(added, "event", "events") + (added == 1 ? " is in." : " are in.");
    }

    static long added(List<Import> imports) {
        return imports.stream().mapToLong(Import::rows).sum();
    }
}
