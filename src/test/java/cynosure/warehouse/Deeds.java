package cynosure.warehouse;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What happened, in the order in which it arrived, and what follows from it, worked out the plain
/// way: every time anew, over everything.
final class Deeds {

    private static final Duration GAP = Duration.ofMinutes(30);

    /// @param plan a telling's or an event's `plan`: text, a number or nothing
    record Deed(String name, @Nullable String actor, Instant at, @Nullable Object plan) {
        boolean telling() {
            return name.equals("identify");
        }
    }

    /// An event with what is derived from all the others.
    record Derived(
            Deed deed,
            @Nullable Integer session,
            @Nullable Long sinceFirst,
            @Nullable Object planThen) {}

    private final List<Deed> all = new ArrayList<>();

    void arrive(List<Deed> more) {
        all.addAll(more);
    }

    List<Derived> derived() {
        Map<String, List<Deed>> done = new HashMap<>();
        List<Derived> derived = new ArrayList<>();
        for (Deed deed : all) {
            if (deed.telling()) {
                continue;
            }
            if (deed.actor() == null) {
                derived.add(new Derived(deed, null, null, null));
            } else {
                done.computeIfAbsent(deed.actor(), _ -> new ArrayList<>()).add(deed);
            }
        }
        done.values().forEach(one -> derive(one, derived));
        return derived;
    }

    private void derive(List<Deed> done, List<Derived> derived) {
        done.sort(Comparator.comparing(Deed::at));
        Instant first = done.getFirst().at();
        Instant before = first;
        int session = 0;
        for (Deed deed : done) {
            if (Duration.between(before, deed.at()).compareTo(GAP) > 0) {
                session++;
            }
            before = deed.at();
            long since = ChronoUnit.MICROS.between(first, deed.at());
            derived.add(new Derived(deed, session, since, planOf(deed)));
        }
    }

    private @Nullable Object planOf(Deed deed) {
        Deed latest = null;
        for (Deed told : all) {
            boolean counts =
                    told.telling()
                            && told.plan() != null
                            && Objects.equals(told.actor(), deed.actor())
                            && !told.at().isAfter(deed.at());
            if (counts && (latest == null || !told.at().isBefore(latest.at()))) {
                latest = told;
            }
        }
        return latest == null ? null : latest.plan();
    }

    /// `actor day` for every local day with an event; a day begins the first time it does.
    Set<String> actorDays(ZoneId zone) {
        Set<String> days = new TreeSet<>();
        for (Deed deed : all) {
            if (!deed.telling() && deed.actor() != null) {
                days.add(deed.actor() + " " + day(deed.at(), zone));
            }
        }
        return days;
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(at, zone).plusDays(2);
        while (day.atStartOfDay(zone).toInstant().isAfter(at)) {
            day = day.minusDays(1);
        }
        return day;
    }

    static Object number(int number) {
        return BigDecimal.valueOf(number);
    }
}
