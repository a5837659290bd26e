package cynosure.workshop;

import cynosure.workshop.Together.Group;
import cynosure.workshop.Together.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Forms small groups: nobody alone, nobody twice with the same person where it can be avoided,
/// functions mixed. The same people and the same seed always give the same groups.
///
/// It shuffles, then exchanges two people of different groups as long as that makes things better,
/// and does so from several beginnings. What is better is a sum over all who sit together: a
/// meeting again costs much, the same function a little.
final class Forming {

    private static final int AGAIN = 100;
    private static final int SAME_FUNCTION = 1;
    private static final int WORK = 40_000;

    private final List<Participant> people;
    private final int[][] cost;
    private final int[] groupOf;
    private final Random random;

    private Forming(List<Participant> people, Map<Pair, Integer> met, int groups, String seed) {
        this.people = people;
        this.random = new Random(seed.hashCode());
        this.cost = new int[people.size()][people.size()];
        for (int i = 0; i < people.size(); i++) {
            for (int j = 0; j < people.size(); j++) {
                cost[i][j] = i == j ? 0 : cost(people.get(i), people.get(j), met);
            }
        }
        this.groupOf = new int[people.size()];
        for (int i = 0; i < people.size(); i++) {
            groupOf[i] = i % groups;
        }
    }

    /// @param size how many a group should have; where it does not come out even, some have one
    ///   more or fewer, and never fewer than two
    static List<Group> form(
            List<Participant> people, int size, Map<Pair, Integer> met, String seed) {
        if (people.isEmpty()) {
            return List.of();
        }
        int even = Math.round((float) people.size() / size);
        int noneTooLarge = Math.ceilDiv(people.size(), size + 1);
        int noneAlone = people.size() / 2;
        int groups = Math.max(1, Math.min(Math.max(even, noneTooLarge), noneAlone));
        return new Forming(people, met, groups, seed).best(groups);
    }

    private static int cost(Participant one, Participant other, Map<Pair, Integer> met) {
        int meetings = met.getOrDefault(Pair.of(one.personId(), other.personId()), 0);
        return meetings * AGAIN + (one.function() == other.function() ? SAME_FUNCTION : 0);
    }

    private List<Group> best(int groups) {
        int tries = Math.max(1, WORK / (people.size() * people.size()));
        int[] best = groupOf.clone();
        int least = Integer.MAX_VALUE;
        for (int attempt = 0; attempt < tries && least > 0; attempt++) {
            shuffle();
            settle();
            int total = total();
            if (total < least) {
                least = total;
                best = groupOf.clone();
            }
        }
        return groups(best, groups);
    }

    private void shuffle() {
        for (int i = groupOf.length - 1; i > 0; i--) {
            exchange(i, random.nextInt(i + 1));
        }
    }

    private void settle() {
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < groupOf.length; i++) {
                for (int j = i + 1; j < groupOf.length; j++) {
                    if (groupOf[i] != groupOf[j] && gain(i, j) > 0) {
                        exchange(i, j);
                        better = true;
                    }
                }
            }
        }
    }

    /// By how much the cost falls when these two change places.
    private int gain(int one, int other) {
        int gain = 0;
        for (int k = 0; k < groupOf.length; k++) {
            if (k != one && k != other) {
                if (groupOf[k] == groupOf[one]) {
                    gain += cost[one][k] - cost[other][k];
                } else if (groupOf[k] == groupOf[other]) {
                    gain += cost[other][k] - cost[one][k];
                }
            }
        }
        return gain;
    }

    private void exchange(int one, int other) {
        int group = groupOf[one];
        groupOf[one] = groupOf[other];
        groupOf[other] = group;
    }

    private int total() {
        int total = 0;
        for (int i = 0; i < groupOf.length; i++) {
            for (int j = i + 1; j < groupOf.length; j++) {
                total += groupOf[i] == groupOf[j] ? cost[i][j] : 0;
            }
        }
        return total;
    }

    private List<Group> groups(int[] chosen, int groups) {
        List<List<String>> members = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < chosen.length; i++) {
            members.get(chosen[i]).add(people.get(i).personId());
        }
        List<Group> formed = new ArrayList<>();
        members.forEach(ids -> formed.add(new Group(formed.size() + 1, ids)));
        return Collections.unmodifiableList(formed);
    }
}
