package cynosure.workshop;

import cynosure.language.Phrasebook;
import java.util.List;

/// Which part of the company somebody speaks for.
public enum JobFunction {
    PRODUCT,
    ENGINEERING,
    MARKETING,
    DESIGN,
    ANALYTICS,
    SALES,
    SUPPORT,
    FINANCE,
    EXECUTIVE;

    /// Without these three a North Star is rarely acted on afterwards: one builds it, one
    /// instruments it, one tells it.
    public static final List<JobFunction> NEEDED = List.of(PRODUCT, ENGINEERING, MARKETING);

    public String word(Phrasebook book) {
        return book.say("word.function." + this);
    }

    /// Within a sentence.
    public String inside(Phrasebook book) {
        return book.say("word.inside.function." + this);
    }
}
