package cynosure.events.log;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a file of the log is called, and what its name promises: every entry before `first` was
/// safe before the file was made, and what an earlier file holds from `first` on does not count.
///
/// @param ordinal files are made one after the other
/// @param first the number of its first entry
/// @param salt goes into every checksum, so that bytes somebody sent us can't pass for an entry
/// @param text the name itself
record FileName(long ordinal, long first, long salt, String text) {

    static final String UNFINISHED = ".new";

    private static final Pattern FORM =
            Pattern.compile("([0-9]{10})-([0-9]{19})-([0-9a-f]{16})\\.log");

    static FileName of(long ordinal, long first, long salt) {
        String text = "%010d-%019d-%016x.log".formatted(ordinal, first, salt);
        return new FileName(ordinal, first, salt, text);
    }

    static Optional<FileName> of(String name) {
        Matcher parts = FORM.matcher(name);
        return parts.matches()
                ? Optional.of(
                        new FileName(
                                Long.parseLong(parts.group(1)),
                                Long.parseLong(parts.group(2)),
                                Long.parseUnsignedLong(parts.group(3), 16),
                                name))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
