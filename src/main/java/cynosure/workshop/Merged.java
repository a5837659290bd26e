package cynosure.workshop;

import cynosure.workshop.Merging.CandidateMerged;
import cynosure.workshop.Merging.Clustered;
import cynosure.workshop.Merging.MergeUndone;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Which candidates became parts of others, and which lie together.
///
/// @param into what each merged candidate became part of
/// @param clusters the name of the cluster, by candidate
public record Merged(Map<String, String> into, Map<String, String> clusters) {

    static Merged none() {
        return new Merged(Map.of(), Map.of());
    }

    Merged after(Merging happening) {
        return switch (happening) {
            case CandidateMerged(var candidate, var whole, var by) ->
                    new Merged(Entries.with(into, candidate, whole), clusters);
            case MergeUndone(var candidate) -> {
                Map<String, String> fewer = new LinkedHashMap<>(into);
                fewer.remove(candidate);
                yield new Merged(Collections.unmodifiableMap(fewer), clusters);
            }
            case Clustered(var candidate, var cluster, var by) ->
                    new Merged(into, Entries.with(clusters, candidate, cluster));
        };
    }

    public boolean gone(String candidateId) {
        return into.containsKey(candidateId);
    }

    /// What this candidate is part of in the end; itself when it was not merged.
    public String whole(String candidateId) {
        String whole = candidateId;
        while (into.containsKey(whole)) {
            whole = into.get(whole);
        }
        return whole;
    }

    /// The candidates that became part of this one, directly or through another.
    public List<String> partsOf(String candidateId) {
        return into.keySet().stream().filter(part -> whole(part).equals(candidateId)).toList();
    }

    /// Empty for a candidate that lies by itself.
    public String clusterOf(String candidateId) {
        return Objects.requireNonNullElse(clusters.get(candidateId), "");
    }
}
