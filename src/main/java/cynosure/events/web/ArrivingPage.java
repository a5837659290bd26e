package cynosure.events.web;

/// What is shown while an import runs.
///
/// @param words how far it is, for people
/// @param percent how far it is, of 100
/// @param stopping it was asked to stop and is about to
public record ArrivingPage(String id, String title, String words, int percent, boolean stopping) {

    static ArrivingPage of(Upload upload, Running running) {
        return new ArrivingPage(
                upload.id(), upload.title(), words(running), running.percent(), running.stopping());
    }

    private static String words(Running running) {
        if (running.stopping()) {
            return "Stopping. Nothing of the file will be added.";
        }
        if (!running.begun()) {
            return "Waiting for its turn, or reading the first rows.";
        }
        String refused =
                running.refused() == 0 ? "" : ", " + Words.count(running.refused()) + " refused";
        return Words.count(running.rows(), "row", "rows")
                + " of "
                + running.file()
                + " read"
                + refused
                + ". Each file is read twice: to see what stands in its columns, then to bring it in.";
    }
}
