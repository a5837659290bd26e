package cynosure.sharing.web;

/// Why a link opens nothing.
public enum Closed {
    UNKNOWN(
            "This link opens nothing",
            "There is nothing at this address. Perhaps a letter was lost when it was copied."),
    ENDED(
            "This link has ended",
            "It was made for a time, and that time is over. Whoever gave it to you can make a new one."),
    REVOKED(
            "This link was taken back",
            "It opens nothing any more. Whoever gave it to you can make a new one.");

    private final String title;
    private final String words;

    Closed(String title, String words) {
        this.title = title;
        this.words = words;
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }
}
