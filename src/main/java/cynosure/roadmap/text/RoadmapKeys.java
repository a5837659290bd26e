package cynosure.roadmap.text;

import java.util.List;

/// The words of the chapter, in the order in which they are written. `docs/northstar.schema.json`
/// has the same.
public final class RoadmapKeys {

    /// Where the chapter stands in the file.
    public static final String CHAPTER = "roadmap";

    /// Of an item.
    public static final List<String> ITEM =
            List.of("key", "title", "status", "finished", "owner", "size", "url", "serves");

    /// Of what it serves.
    public static final List<String> SERVES = List.of("input", "if");

    /// What stands at `serves` where it serves none.
    static final String NONE = "none";

    private RoadmapKeys() {}
}
