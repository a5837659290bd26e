package cynosure.understanding;

import java.util.Collections;
import java.util.List;

/// How sure several people are of one thing, and how far apart they stand.
///
/// @param percents one for each person
public record Spread(List<Integer> percents) {

    /// From here on two people believe such different things that they should talk.
    public static final int APART = 40;

    public Spread {
        percents = List.copyOf(percents);
    }

    public static Spread of(List<Integer> percents) {
        return new Spread(percents);
    }

    public int people() {
        return percents.size();
    }

    public boolean silent() {
        return percents.isEmpty();
    }

    /// Between 0 and 100; only where somebody spoke.
    public double average() {
        return percents.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    public int lowest() {
        return silent() ? 0 : Collections.min(percents);
    }

    public int highest() {
        return silent() ? 0 : Collections.max(percents);
    }

    /// Between the two who are farthest apart.
    public int distance() {
        return highest() - lowest();
    }

    public boolean apart() {
        return distance() >= APART;
    }

    /// "3 people, from 30 % to 90 %"
    public String said() {
        return switch (people()) {
            case 0 -> "nobody has said how sure they are";
            case 1 -> "one person, " + lowest() + " % sure";
            default ->
                    people()
                            + " people, "
                            + (distance() == 0
                                    ? "all " + lowest() + " % sure"
                                    : "from " + lowest() + " % to " + highest() + " % sure");
        };
    }
}
