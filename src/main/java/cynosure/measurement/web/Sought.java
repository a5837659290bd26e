package cynosure.measurement.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/// What an address asks for, word for word as it was sent; empty where nothing was.
///
/// @param star `true` for the North Star Metric
/// @param every the word of a grain
/// @param range the word of a [Range]
/// @param whom the users it is read for, in words; `for` in the address
/// @param compare `true` for readings beside earlier ones
/// @param by what it is split by: a property, or `first month`
record Sought(
        String definition,
        String name,
        String star,
        String every,
        String range,
        @BindParam("for") String whom,
        String compare,
        String by) {

    Sought {
        definition = sent(definition);
        name = sent(name);
        star = sent(star);
        every = sent(every);
        range = sent(range);
        whom = sent(whom).strip();
        compare = sent(compare);
        by = sent(by);
    }

    boolean golden() {
        return star.equals("true");
    }

    Wanted wanted() {
        return Wanted.of(this);
    }

    /// The same of another sentence.
    Sought of(String sentence) {
        return new Sought(sentence, name, star, every, range, whom, compare, by);
    }

    /// Its metric in the usual way, whatever else the address says.
    Sought plain() {
        return new Sought(definition, name, star, "", "", "", "", "");
    }

    private static String sent(@Nullable String word) {
        return word == null ? "" : word;
    }
}
