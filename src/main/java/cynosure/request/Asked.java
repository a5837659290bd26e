package cynosure.request;

/// What was asked for, as it came.
///
/// @param what in the words of whoever asked
/// @param who asked, in words: a customer, a colleague, several; may be empty
/// @param link where it was asked; may be empty
public record Asked(String what, String who, String link) {

    private static final int TITLE_MAX = 100;

    public Asked {
        what = Words.lines(what);
        who = Words.line(who);
        link = Words.line(link);
    }

    /// A few words by which everybody knows it: the first line, shortened where it is long.
    public String title() {
        String first = what.lines().findFirst().orElse("").strip();
        if (first.length() <= TITLE_MAX) {
            return first;
        }
        int space = first.lastIndexOf(' ', TITLE_MAX - 1);
        return first.substring(0, space > 0 ? space : TITLE_MAX - 1) + "…";
    }
}
