package cynosure.workshop.activity;

/// What somebody says about a line they wrote: how sure they are of it, and where it happens.
public enum Mark {
    /// Nobody has checked it.
    GUESS("a guess"),
    /// Valuable, and nothing that our product does itself, such as sitting down in the seat.
    OUTSIDE("outside the product");

    private final String word;

    Mark(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
