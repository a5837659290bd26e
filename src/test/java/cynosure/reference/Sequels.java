package cynosure.reference;

import cynosure.metric.Name;
import cynosure.metric.Sequel;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came after events, and before them, seen among everything that ever happened.
final class Sequels {

    private final List<Fact> all;
    private final Map<Sequel, Map<Fact, List<Fact>>> found = new IdentityHashMap<>();

    Sequels(History history) {
        this.all = history.facts();
    }

    /// Whether this sequel has to be waited for, so that some events cannot be judged yet.
    static boolean needsTime(@Nullable Sequel sequel) {
        return sequel != null && !sequel.before() && sequel.within() != null;
    }

    /// Whether an event has been followed long enough to be judged.
    static boolean isJudged(Fact fact, @Nullable Sequel sequel, Instant knownUntil) {
        return !needsTime(sequel) || !fact.at().plus(sequel.within().length()).isAfter(knownUntil);
    }

    /// Whether an event has the sequel wanted of it, or lacks it where none is wanted.
    ///
    /// @param until before which instant what follows must lie, where no length of time is named
    boolean holds(Fact fact, @Nullable Sequel sequel, Instant until) {
        if (sequel == null) {
            return true;
        }
        boolean open = !sequel.before() && sequel.within() == null;
        List<Fact> others =
                others(fact, sequel).stream()
                        .filter(other -> !open || other.at().isBefore(until))
                        .toList();
        return enough(fact, sequel, others) != sequel.not();
    }

    /// The first such event after this one: when it happened.
    Optional<Instant> next(Fact fact, Sequel sequel) {
        return others(fact, sequel).stream().map(Fact::at).min(Instant::compareTo);
    }

    private static boolean enough(Fact fact, Sequel sequel, List<Fact> others) {
        if (sequel.others() == null) {
            return !others.isEmpty();
        }
        boolean besides = sequel.others().other();
        long users =
                others.stream()
                        .map(Fact::actor)
                        .filter(Objects::nonNull)
                        .filter(user -> !besides || !user.equals(fact.actor()))
                        .distinct()
                        .count();
        return (!besides || fact.actor() != null) && users >= sequel.others().atLeast();
    }

    private List<Fact> others(Fact fact, Sequel sequel) {
        return found.computeIfAbsent(sequel, _ -> new HashMap<>())
                .computeIfAbsent(
                        fact,
                        _ -> all.stream().filter(other -> belongs(fact, other, sequel)).toList());
    }

    private static boolean belongs(Fact fact, Fact other, Sequel sequel) {
        Duration between =
                sequel.before()
                        ? Duration.between(other.at(), fact.at())
                        : Duration.between(fact.at(), other.at());
        return between.isPositive()
                && (sequel.within() == null || between.compareTo(sequel.within().length()) < 0)
                && Matching.isNamed(other, sequel.event())
                && joined(fact, other, sequel)
                && Matching.holds(sequel.where(), other);
    }

    private static boolean joined(Fact fact, Fact other, Sequel sequel) {
        boolean byOne = sequel.sameUser() || sequel.same().isEmpty();
        return (!byOne || sameUser(fact, other))
                && sequel.same().stream().allMatch(name -> sameValue(fact, other, name));
    }

    private static boolean sameUser(Fact fact, Fact other) {
        return fact.actor() != null && fact.actor().equals(other.actor());
    }

    private static boolean sameValue(Fact fact, Fact other, Name property) {
        String value = Matching.text(fact, property);
        return value != null && value.equals(Matching.text(other, property));
    }
}
