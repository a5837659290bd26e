package cynosure.catalogue.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds events that are sent under two names: the same but for capitals and what stands between
/// words (`Share Note`, `share_note`), or a new one that is one slip of the hand away from an old
/// one.
public final class Twins {

    private static final int SLIP_LENGTH = 8;
    private static final double FEW = 0.05;
    private static final Duration NEW = Duration.ofDays(30);

    private Twins() {}

    /// A name with how often and when it was seen.
    public record Named(String name, long count, Instant first, Instant last) {}

    /// @param name the younger of the two
    /// @param alike the one it resembles
    /// @param slip whether a letter differs
    public record Twin(Named name, Named alike, boolean slip) {}

    /// @param now up to when events are known
    public static List<Twin> among(List<Named> names, Instant now) {
        Map<String, Named> oldest = new HashMap<>();
        for (Named named : names) {
            oldest.merge(
                    bare(named.name()),
                    named,
                    (one, other) -> other.first().isBefore(one.first()) ? other : one);
        }
        List<Twin> twins = new ArrayList<>();
        for (Named named : names) {
            Named old = oldest.get(bare(named.name()));
            boolean lately = !named.last().isBefore(now.minus(NEW));
            if (lately && !old.name().equals(named.name()) && !bare(named.name()).isEmpty()) {
                twins.add(new Twin(named, old, false));
            } else if (!named.first().isBefore(now.minus(NEW))) {
                slip(named, names).ifPresent(alike -> twins.add(new Twin(named, alike, true)));
            }
        }
        return twins;
    }

    private static Optional<Named> slip(Named young, List<Named> names) {
        String bare = bare(young.name());
        return bare.length() < SLIP_LENGTH
                ? Optional.empty()
                : names.stream()
                        .filter(old -> old.first().isBefore(young.first().minus(NEW)))
                        .filter(old -> young.count() <= FEW * old.count())
                        .filter(old -> oneSlip(bare, bare(old.name())))
                        .findFirst();
    }

    /// Only letters and digits, small.
    static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// Whether one letter is missing, too many, another one, or swapped with its neighbour. A digit
    /// makes another name.
    static boolean oneSlip(String a, String b) {
        if (a.equals(b) || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int begin = 0;
        int least = Math.min(a.length(), b.length());
        while (begin < least && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < least - begin
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String left = a.substring(begin, a.length() - end);
        String right = b.substring(begin, b.length() - end);
        boolean swapped =
                left.length() == 2
                        && right.length() == 2
                        && left.charAt(0) == right.charAt(1)
                        && left.charAt(1) == right.charAt(0);
        boolean one = left.length() <= 1 && right.length() <= 1;
        return (one || swapped) && (left + right).chars().noneMatch(Character::isDigit);
    }
}
