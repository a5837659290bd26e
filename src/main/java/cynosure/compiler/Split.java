package cynosure.compiler;

import cynosure.metric.Grain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What divides a series into segments.
public sealed interface Split {

    /// By every value of a property; null for one series.
    static @Nullable Split by(@Nullable String property) {
        return property == null ? null : new Property(property, null);
    }

    /// As people write it: `first month`, else a property; in quotes it is one even when it is
    /// called so.
    static Split read(String words) {
        for (Grain grain : Grain.values()) {
            Split first = new FirstPeriod(grain);
            if (words.strip().equalsIgnoreCase(first.words())) {
                return first;
            }
        }
        boolean quoted = words.length() > 2 && words.startsWith("\"") && words.endsWith("\"");
        return new Property(quoted ? words.substring(1, words.length() - 1) : words, null);
    }

    /// What it is called: `country` · `first month`.
    default String words() {
        return switch (this) {
            case Property(String property, _) -> property;
            case FirstPeriod(Grain grain) -> "first " + grain.word();
        };
    }

    /// The values of a property, each a segment; events without it make one of their own.
    ///
    /// @param kept the values that are segments, all others being folded into one; null for all
    record Property(String property, @Nullable List<String> kept) implements Split {
        public Property {
            kept = kept == null ? null : List.copyOf(kept);
        }
    }

    /// The period of a user's first event, written as the day it begins on; events without a user
    /// make a segment of their own.
    record FirstPeriod(Grain grain) implements Split {}
}
