package cynosure.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Candidates that a group sorts by answering one question again and again: which of these two
/// would you rather steer by?
///
/// One candidate after the other rises past those above it, as long as most would rather steer by
/// it. A tie moves nothing. No two are asked about twice, and a list that begins nearly sorted
/// takes hardly more questions than it has candidates.
///
/// @param begun the order from which it started
/// @param ballots who answered what, shown or not
/// @param shown the questions whose answers were shown, in that order
public record Ranking(List<String> begun, Map<Ballot, Preference> ballots, List<Duel> shown) {

    /// Two candidates that stand one below the other.
    public record Duel(String upper, String lower) {}

    public record Ballot(String personId, Duel duel) {}

    public enum Preference {
        UPPER,
        EITHER,
        LOWER
    }

    /// How many answered what.
    public record Tally(int upper, int either, int lower) {

        public int people() {
            return upper + either + lower;
        }

        public boolean moves() {
            return lower > upper;
        }

        public boolean tied() {
            return lower == upper;
        }
    }

    /// Where the sorting stands.
    ///
    /// @param order the candidates, best first, as far as is known
    /// @param sorted how many of them, from the top, have found their place
    /// @param question what is asked next; null when all have found their place
    /// @param left how many more questions there can be at most, this one included
    public record State(List<String> order, int sorted, @Nullable Duel question, int left) {}

    static Ranking of(List<String> candidateIds) {
        return new Ranking(List.copyOf(candidateIds), Map.of(), List.of());
    }

    Ranking preferred(String personId, Duel duel, Preference preference) {
        return new Ranking(
                begun, Entries.with(ballots, new Ballot(personId, duel), preference), shown);
    }

    Ranking showed(Duel duel) {
        List<Duel> more = new ArrayList<>(shown);
        more.add(duel);
        return new Ranking(begun, ballots, List.copyOf(more));
    }

    Ranking askedAgain(Duel duel) {
        Map<Ballot, Preference> fewer = new LinkedHashMap<>(ballots);
        fewer.keySet().removeIf(ballot -> ballot.duel().equals(duel));
        return new Ranking(
                begun,
                Collections.unmodifiableMap(fewer),
                shown.stream().filter(one -> !one.equals(duel)).toList());
    }

    public Tally tally(Duel duel) {
        return new Tally(
                count(duel, Preference.UPPER),
                count(duel, Preference.EITHER),
                count(duel, Preference.LOWER));
    }

    public Optional<Preference> by(String personId, Duel duel) {
        return Optional.ofNullable(ballots.get(new Ballot(personId, duel)));
    }

    /// @param live the candidates that are still on the table
    public State among(Set<String> live) {
        List<String> waiting = begun.stream().filter(live::contains).toList();
        List<String> order = new ArrayList<>();
        for (String candidate : waiting) {
            int place = order.size();
            while (place > 0) {
                Duel duel = new Duel(order.get(place - 1), candidate);
                Optional<Boolean> rises = rises(duel);
                if (rises.isEmpty()) {
                    return asking(duel, place, order, waiting);
                }
                if (!rises.get()) {
                    break;
                }
                place--;
            }
            order.add(place, candidate);
        }
        return new State(List.copyOf(order), order.size(), null, 0);
    }

    private static State asking(Duel duel, int place, List<String> sorted, List<String> waiting) {
        List<String> order = new ArrayList<>(sorted);
        order.add(place, duel.lower());
        order.addAll(waiting.subList(order.size(), waiting.size()));
        int left = place;
        for (int later = sorted.size() + 1; later < waiting.size(); later++) {
            left += later;
        }
        return new State(List.copyOf(order), sorted.size(), duel, left);
    }

    /// Whether the lower one rises past the upper; empty while that was not asked.
    private Optional<Boolean> rises(Duel duel) {
        Duel turned = new Duel(duel.lower(), duel.upper());
        if (shown.contains(duel)) {
            return Optional.of(tally(duel).moves());
        }
        return shown.contains(turned)
                ? Optional.of(!tally(turned).moves() && !tally(turned).tied())
                : Optional.empty();
    }

    private int count(Duel duel, Preference preference) {
        return (int)
                ballots.entrySet().stream()
                        .filter(entry -> entry.getKey().duel().equals(duel))
                        .filter(entry -> entry.getValue() == preference)
                        .count();
    }
}
