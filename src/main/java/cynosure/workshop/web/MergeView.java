package cynosure.workshop.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The cards on the table, those that belong together beside each other.
///
/// @param clusters those with a name first, what lies by itself last
/// @param names of the clusters there are
public record MergeView(List<Cluster> clusters, List<CandidateCard> cards, List<String> names)
        implements StageView.Body {

    /// @param name empty for what lies by itself
    public record Cluster(String name, int number, List<CandidateCard> cards) {}

    static MergeView of(Looking looking) {
        List<CandidateCard> cards = CandidateCard.all(looking);
        Map<String, List<CandidateCard>> byName = new LinkedHashMap<>();
        for (CandidateCard card : cards) {
            String name = looking.workshop().together().merged().clusterOf(card.id());
            byName.computeIfAbsent(name, any -> new ArrayList<>()).add(card);
        }
        List<CandidateCard> alone = byName.remove("");
        List<Cluster> clusters = new ArrayList<>();
        byName.forEach(
                (name, members) -> clusters.add(new Cluster(name, clusters.size() + 1, members)));
        if (alone != null) {
            clusters.add(new Cluster("", clusters.size() + 1, alone));
        }
        return new MergeView(List.copyOf(clusters), cards, List.copyOf(byName.keySet()));
    }
}
