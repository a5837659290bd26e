package cynosure.events.privacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is kept of what comes in: said for all sources, or for one.
///
/// @param ips whether IP addresses are kept
/// @param blocked names of properties that are not kept; `*` stands for any letters
/// @param pseudonyms null where a source does as all do
/// @param days how long events are kept; 0 is for ever, or for a source as long as all
public record Rules(boolean ips, List<String> blocked, @Nullable Pseudonyms pseudonyms, int days) {

    /// Nothing was said.
    public static final Rules USUAL = new Rules(false, List.of(), null, 0);

    public static final int BLOCKED_MAX = 200;
    public static final int NAME_MAX = 200;
    public static final int DAYS_MAX = 36_500;

    public Rules {
        blocked = List.copyOf(blocked);
    }

    /// What holds for a source: its own rules over those for all. IP addresses are kept only where
    /// the source itself says so.
    public Rules over(Rules common) {
        Set<String> all = new LinkedHashSet<>(common.blocked);
        all.addAll(blocked);
        Pseudonyms own = pseudonyms == null ? common.pseudonyms : pseudonyms;
        return new Rules(
                ips,
                List.copyOf(all),
                own == null ? Pseudonyms.NONE : own,
                days == 0 ? common.days : days);
    }

    /// Whether a property of this name is on the block-list.
    public boolean blocks(String name) {
        return new Names(this).of(name) == Names.Fate.BLOCKED;
    }

    /// The same with one more name blocked.
    public Rules blocking(String name) {
        Set<String> more = new LinkedHashSet<>(blocked);
        more.add(name);
        return new Rules(ips, List.copyOf(more), pseudonyms, days);
    }
}
