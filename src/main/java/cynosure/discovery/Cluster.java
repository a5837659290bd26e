package cynosure.discovery;

import java.util.List;

/// Notes that belong together, and what they are called together.
///
/// @param version of its words: grows whenever they change or are in dispute
/// @param made the act that made it; clusters stand in this order
/// @param gone whether it was dissolved, or joined another
/// @param input whether it became an input, which then has its id
public record Cluster(
        String id,
        ClusterWords words,
        int version,
        List<Rival<ClusterWords>> rivals,
        long made,
        boolean gone,
        boolean input) {

    static Cluster made(String id, String name, long made) {
        return new Cluster(id, ClusterWords.named(name), 1, List.of(), made, false, false);
    }

    public boolean named() {
        return !words.name().isEmpty();
    }

    Cluster worded(ClusterWords words, List<Rival<ClusterWords>> rivals) {
        return new Cluster(id, words, version + 1, rivals, made, gone, input);
    }

    Cluster gone(boolean gone) {
        return new Cluster(id, words, version, rivals, made, gone, input);
    }

    Cluster asInput() {
        return new Cluster(id, words, version, rivals, made, gone, true);
    }
}
