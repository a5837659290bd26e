package cynosure.discovery;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One thought on a map.
///
/// @param by the id of the person who wrote it
/// @param version of its words: grows whenever they change or are in dispute
/// @param rivals other words that were written at the same time; somebody has to choose
/// @param clusterId where it was put; empty while it is loose. A cluster that is gone holds nothing
/// @param placed grows with every move: notes stand in the order in which they came
/// @param backers the ids of those who find it important
public record Note(
        String id,
        String words,
        String by,
        int version,
        List<Rival<String>> rivals,
        String clusterId,
        long placed,
        Fate fate,
        Set<String> backers) {

    static Note written(String id, String words, String by, String clusterId, long placed) {
        return new Note(id, words, by, 1, List.of(), clusterId, placed, Fate.STANDING, Set.of());
    }

    public boolean standing() {
        return fate instanceof Fate.Standing;
    }

    Note worded(String words, List<Rival<String>> rivals) {
        return new Note(id, words, by, version + 1, rivals, clusterId, placed, fate, backers);
    }

    Note placed(String clusterId, long placed) {
        return new Note(id, words, by, version, rivals, clusterId, placed, fate, backers);
    }

    Note fated(Fate fate) {
        return new Note(id, words, by, version, rivals, clusterId, placed, fate, backers);
    }

    Note backed(String person, boolean backs) {
        Set<String> all = new LinkedHashSet<>(backers);
        if (backs) {
            all.add(person);
        } else {
            all.remove(person);
        }
        return new Note(id, words, by, version, rivals, clusterId, placed, fate, Set.copyOf(all));
    }
}
