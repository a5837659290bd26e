package cynosure.judgement;

import cynosure.web.Sparkline;
import org.jspecify.annotations.Nullable;

/// One thing that data says about a metric, in a sentence.
///
/// @param picture the series it speaks of; null where none helps
public record Fact(Sort sort, String sentence, @Nullable Sparkline picture) {

    /// What to make of it at a glance. The sentence says the same.
    public enum Sort {
        FINE,
        CARE,
        PLAIN,
        /// What only statistics can say, and nobody has asked them yet.
        UNTESTED
    }

    static Fact fine(String sentence) {
        return new Fact(Sort.FINE, sentence, null);
    }

    static Fact care(String sentence) {
        return new Fact(Sort.CARE, sentence, null);
    }

    static Fact plain(String sentence) {
        return new Fact(Sort.PLAIN, sentence, null);
    }

    static Fact untested(String sentence) {
        return new Fact(Sort.UNTESTED, sentence, null);
    }

    Fact drawn(Sparkline picture) {
        return new Fact(sort, sentence, picture);
    }
}
