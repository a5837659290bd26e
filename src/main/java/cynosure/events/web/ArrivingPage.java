package cynosure.events.web;

/// What is shown while an import runs, or a trial of one.
///
/// @param trial nothing of it will be added
/// @param words how far it is, for people
/// @param percent how far it is, of 100
/// @param stopping it was asked to stop and is about to
public record ArrivingPage(
        String id, String title, boolean trial, String words, int percent, boolean stopping) {

    static ArrivingPage of(Upload upload, Running running) {
        return new ArrivingPage(
                upload.id(),
                upload.title(),
                running.trial(),
                words(running),
                running.percent(),
                running.stopping());
    }

    public String heading() {
        return (trial ? "Trying " : "Importing ") + title;
    }

    private static String words(Running running) {
        if (running.stopping()) {
            return running.trial()
                    ? "Stopping. Nothing was added."
                    : "Stopping. Unless it was done just before, nothing of the file is added.";
        }
        if (!running.begun()) {
            return "Waiting until what was started before it is done.";
        }
        String file = running.file();
        if (running.rows() == 0) {
            return file.isEmpty() ? "Reading the first rows." : "Reading " + file + ".";
        }
        String rows = Words.count(running.rows(), "row", "rows") + " so far";
        String refused =
                running.refused() == 0 ? "" : ", " + Words.count(running.refused()) + " refused";
        return step(running, file) + ": " + rows + refused + ".";
    }

    /// A file is read twice, and its rows are counted anew the second time.
    private static String step(Running running, String file) {
        if (!running.second()) {
            return "Looking at what stands in the columns of " + file;
        }
        return running.trial() ? "Working out what would come of " + file : "Bringing in " + file;
    }
}
