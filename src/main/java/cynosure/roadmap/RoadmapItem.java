package cynosure.roadmap;

import java.util.List;

/// Something on the roadmap, with what people say that it serves.
///
/// @param links in the order in which they were said; none while nobody has said anything
/// @param version counts its changes, from 1
public record RoadmapItem(String id, Work work, List<Link> links, long version) {

    public RoadmapItem {
        links = List.copyOf(links);
    }

    public boolean asked() {
        return !links.isEmpty();
    }

    /// Somebody said that it serves none of the inputs.
    public boolean orphan() {
        return links.stream().anyMatch(Link.None.class::isInstance);
    }

    public List<Link.Served> served() {
        return links.stream()
                .filter(Link.Served.class::isInstance)
                .map(Link.Served.class::cast)
                .toList();
    }
}
