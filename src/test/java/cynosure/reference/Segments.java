package cynosure.reference;

import cynosure.compiler.Split;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a split divides events into.
final class Segments {

    private final @Nullable Split split;
    private final Periods periods;

    /// One series of several.
    ///
    /// @param value what all of its events have; null for nothing
    /// @param folded whether it takes in all values that are none of their own
    record Segment(@Nullable String value, boolean folded) {}

    Segments(@Nullable Split split, Periods periods) {
        this.split = split;
        this.periods = periods;
    }

    /// Every segment that any event has, and those that were asked for by name.
    Set<Segment> of(History history) {
        var segments = new LinkedHashSet<Segment>();
        history.facts().forEach(fact -> segments.add(of(fact)));
        if (split instanceof Split.Property(_, var kept) && kept != null) {
            kept.forEach(value -> segments.add(new Segment(value, false)));
        }
        if (split == null) {
            segments.add(new Segment(null, false));
        }
        return segments;
    }

    Predicate<Fact> belonging(Segment segment) {
        return fact -> of(fact).equals(segment);
    }

    private Segment of(Fact fact) {
        return switch (split) {
            case null -> new Segment(null, false);
            case Split.FirstPeriod(var grain) ->
                    new Segment(first(fact.first(), new Periods(grain, periods.calendar())), false);
            case Split.Property(String property, var kept) -> {
                String value = Matching.text(Matching.valueOrTrait(fact, property));
                boolean folded = kept != null && value != null && !kept.contains(value);
                yield new Segment(folded ? null : value, folded);
            }
        };
    }

    private static @Nullable String first(@Nullable Instant first, Periods periods) {
        return first == null ? null : Objects.toString(periods.start(periods.day(first)));
    }
}
