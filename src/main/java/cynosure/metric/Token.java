package cynosure.metric;

import org.jspecify.annotations.Nullable;

/// A word, number or mark of a sentence.
///
/// @param text the word as written; for quoted text and names in brackets what stands inside
/// @param start where it stands, from 0
/// @param end where it ends, exclusive
/// @param lookout at the end of a text that is still being written: told what is looked for there
record Token(Kind kind, String text, int start, int end, @Nullable Lookout lookout) {

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

    Token(Kind kind, String text, int start, int end) {
        this(kind, text, start, end, null);
    }

    boolean is(Kind wanted) {
        if (lookout != null) {
            lookout.kind(wanted);
        }
        return kind == wanted;
    }

    boolean is(String keyword) {
        if (lookout != null) {
            lookout.word(keyword);
        }
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }
}
