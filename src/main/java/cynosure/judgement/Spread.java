package cynosure.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What people say of one point now: one voice each.
///
/// @param voices the latest word of each person, from yes to can't say
/// @param earlier what they said before, newest first
public record Spread(Criterion criterion, List<Opinion> voices, List<Opinion> earlier) {

    /// The spreads of all points, in their order.
    ///
    /// @param opinions all that was ever said of a node, oldest first
    public static List<Spread> all(List<Opinion> opinions) {
        List<Spread> all = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            all.add(of(criterion, opinions));
        }
        return List.copyOf(all);
    }

    private static Spread of(Criterion criterion, List<Opinion> opinions) {
        Map<String, Opinion> latest = new LinkedHashMap<>();
        List<Opinion> earlier = new ArrayList<>();
        for (Opinion opinion : opinions) {
            if (opinion.criterion() == criterion) {
                Opinion before = latest.put(opinion.by(), opinion);
                if (before != null) {
                    earlier.add(before);
                }
            }
        }
        return new Spread(
                criterion,
                latest.values().stream().sorted(Comparator.comparing(Opinion::stance)).toList(),
                List.copyOf(earlier.reversed()));
    }

    public int count(Stance stance) {
        return (int) voices.stream().filter(voice -> voice.stance() == stance).count();
    }

    public boolean judged() {
        return !voices.isEmpty();
    }

    /// Whether somebody says yes and somebody else no.
    public boolean disputed() {
        return count(Stance.YES) > 0 && count(Stance.NO) > 0;
    }

    /// How far apart people are, from 0 to 1: the mean distance between two of them, where yes and
    /// no are 1 apart and partly lies between. Who can't say is not asked.
    public double distance() {
        double yes = count(Stance.YES);
        double partly = count(Stance.PARTLY);
        double no = count(Stance.NO);
        double people = yes + partly + no;
        double pairs = people * (people - 1) / 2;
        return pairs == 0 ? 0 : (yes * no + (yes + no) * partly / 2) / pairs;
    }
}
