package cynosure.roadmap;

import cynosure.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Everything that the team works on.
public interface Roadmap {

    /// What is on the roadmap now, in the order in which it came.
    List<RoadmapItem> items();

    /// What was taken off, the latest first.
    List<RoadmapItem> removed();

    /// An item, also one that was taken off.
    Optional<RoadmapItem> find(String id);

    /// Takes over a list, all of it or nothing. What is known by its key is told anew and keeps its
    /// links; what was taken off stays off.
    Taken take(List<Work> list);

    /// What came of a list.
    ///
    /// @param off how many of it had been taken off before, and stay off
    record Taken(int added, int changed, int same, int off) {}

    /// Says what an item is and what it serves. Links that stay as they were keep who said them.
    ///
    /// @param version the one that was looked at; another is refused as `roadmap.outrun`
    void change(String id, long version, Work work, Serves serves, Person by);

    void remove(String id);

    void putBack(String id);

    /// Makes a list with its links the whole roadmap, as it stands in a file. What the file does
    /// not have is taken off.
    void become(List<Told> list, Person by);

    /// An item as a file tells it.
    record Told(Work work, Serves serves) {

        public static List<Told> of(List<RoadmapItem> items) {
            return items.stream()
                    .map(item -> new Told(item.work(), Serves.of(item.links())))
                    .toList();
        }

        /// The same as an item of which nobody is known to have said it.
        public RoadmapItem item() {
            return new RoadmapItem(work.key(), work, serves.links("", Instant.EPOCH), 1);
        }
    }
}
