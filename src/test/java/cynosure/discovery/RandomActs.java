package cynosure.discovery;

import cynosure.framework.Dimension;
import cynosure.problem.Fault;
import java.util.List;
import java.util.Random;

/// Somebody who does whatever can be done on a map, at random; what is refused is left.
public final class RandomActs {

    private final String who;
    private final Random random;
    private int made;

    public RandomActs(String who, long seed) {
        this.who = who;
        this.random = new Random(seed);
    }

    /// What this person does next, looking at the map as it is; nothing where it is refused.
    public List<Happening> next(MindMap map) {
        try {
            return verb(map);
        } catch (Fault refused) {
            return List.of();
        }
    }

    private List<Happening> verb(MindMap map) {
        Hand hand = map.hand(who);
        Shaping shaping = map.shaping(who);
        String fresh = who + "-" + made++;
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> hand.write(fresh, "note " + random.nextInt(99), cluster(map));
            case 3 -> hand.reword(note(map), "words " + random.nextInt(99), 1 + random.nextInt(3));
            case 4, 5 -> hand.move(note(map), cluster(map));
            case 6 -> hand.combine(note(map), note(map));
            case 7 -> hand.eliminate(note(map));
            case 8 -> hand.bringBack(note(map));
            case 9 -> hand.reinforce(note(map));
            case 10 -> hand.release(note(map));
            case 11 -> shaping.gather(fresh, "cluster " + random.nextInt(9), note(map));
            case 12 ->
                    shaping.name(
                            cluster(map),
                            new ClusterWords("name " + random.nextInt(9), Dimension.DEPTH, "", ""),
                            1 + random.nextInt(3));
            case 13 -> shaping.join(cluster(map), cluster(map));
            case 14 -> random.nextBoolean() ? shaping.dissolve(cluster(map)) : hand.takeBack();
            default -> hand.takeBack();
        };
    }

    private String note(MindMap map) {
        List<Note> notes = map.notes();
        return notes.isEmpty() ? "none" : notes.get(random.nextInt(notes.size())).id();
    }

    private String cluster(MindMap map) {
        List<Cluster> clusters = map.clusters();
        int chosen = random.nextInt(clusters.size() + 1);
        return chosen == clusters.size() ? "" : clusters.get(chosen).id();
    }
}
