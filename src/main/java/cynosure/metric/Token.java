package cynosure.metric;

/// A word, number or mark of a sentence.
///
/// @param text the word as written; for quoted text and names in brackets what stands inside
/// @param start where it stands, from 0
/// @param end where it ends, exclusive
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        WORD,
        QUOTED,
        BRACKETED,
        NUMBER,
        COMMA,
        OPEN,
        CLOSE,
        ODD,
        END
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean is(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }
}
