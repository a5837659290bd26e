package cynosure.workshop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What stood in fields before they were emptied, so that it can be brought back. A text that is
/// deleted letter by letter is saved on its way; what counts is how it stood before it began to
/// shrink. Writing again ends it.
///
/// Nothing of what is written on anonymous papers is kept here.
///
/// @param shrinking by field
record Emptied(Map<Record, Shrinking> shrinking) {

    /// @param from the text before it began to shrink
    /// @param gone nothing is left of it
    record Shrinking(String from, boolean gone) {}

    static Emptied none() {
        return new Emptied(Map.of());
    }

    /// @param place the field: a [Contributions.Field], [Together.Part] or [Together.Cell]
    Emptied wrote(Record place, String before, String now) {
        if (now.length() >= before.length()) {
            return shrinking.containsKey(place) ? without(place) : this;
        }
        Shrinking known = shrinking.get(place);
        String from = known == null ? before : known.from();
        return new Emptied(Entries.with(shrinking, place, new Shrinking(from, now.isBlank())));
    }

    /// What can be brought back to a field that is empty now.
    Optional<String> at(Record place) {
        return Optional.ofNullable(shrinking.get(place))
                .filter(Shrinking::gone)
                .map(Shrinking::from);
    }

    private Emptied without(Record place) {
        Map<Record, Shrinking> fewer = new LinkedHashMap<>(shrinking);
        fewer.remove(place);
        return new Emptied(Collections.unmodifiableMap(fewer));
    }
}
