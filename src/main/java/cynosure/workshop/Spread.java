package cynosure.workshop;

import java.util.List;
import java.util.Locale;

/// How many people chose each step of a scale, in the scale's order.
public record Spread(List<Integer> people) {

    /// How much people agree.
    public enum Agreement {
        AGREED,
        MIXED,
        DIVIDED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Spread {
        people = List.copyOf(people);
    }

    public int total() {
        return people.stream().mapToInt(Integer::intValue).sum();
    }

    /// The variance of the answers as a part of the largest there could be: 0 when all say the
    /// same, 1 when half stand at each end. Good for sorting by disagreement.
    public double disagreement() {
        int total = total();
        int last = people.size() - 1;
        if (total == 0 || last < 1) {
            return 0;
        }
        double mean = 0;
        double square = 0;
        for (int i = 0; i <= last; i++) {
            double share = (double) people.get(i) / total;
            mean += share * i;
            square += share * i * i;
        }
        return (square - mean * mean) / (last * last / 4.0);
    }

    /// Divided from 0.6 on: four against two on yes and no. Agreed below 0.2: one in six a step
    /// off.
    public Agreement agreement() {
        double disagreement = disagreement();
        if (disagreement >= 0.6) {
            return Agreement.DIVIDED;
        }
        return disagreement < 0.2 ? Agreement.AGREED : Agreement.MIXED;
    }

    public boolean divided() {
        return agreement() == Agreement.DIVIDED;
    }
}
