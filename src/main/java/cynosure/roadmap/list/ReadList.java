package cynosure.roadmap.list;

import cynosure.roadmap.Work;
import java.util.List;

/// What was understood of a list.
///
/// @param refused the first rows that could not be read, in their order
/// @param unnamed how many more could not be read
public record ReadList(Tracker tracker, List<Work> works, List<Refused> refused, int unnamed) {

    /// A row that could not be read.
    public record Refused(long line, String reason, String text) {}

    public ReadList {
        works = List.copyOf(works);
        refused = List.copyOf(refused);
    }

    public int refusals() {
        return refused.size() + unnamed;
    }
}
