package cynosure.roadmap.web;

import cynosure.roadmap.RoadmapItem;
import cynosure.roadmap.Work;
import cynosure.roadmap.list.ReadList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was understood of a list, before any of it is taken.
///
/// @param shown the first rows
public record PreviewPage(
        String name, String id, String source, ReadList list, List<Row> shown, Counts counts) {

    private static final int SHOWN_MAX = 50;

    /// @param news what taking it does: `new`, `changed`, `as before`, `stays off`
    public record Row(Work work, String news) {}

    public record Counts(int added, int changed, int same, int off, int finished) {}

    static PreviewPage of(
            String name,
            String id,
            ReadList list,
            List<RoadmapItem> items,
            List<RoadmapItem> removed) {
        Map<String, Work> known = new HashMap<>();
        items.forEach(item -> known.put(item.work().key(), item.work()));
        Set<String> off = new HashSet<>();
        removed.forEach(item -> off.add(item.work().key()));
        Map<String, Integer> news = new HashMap<>();
        List<Row> rows = list.works().stream().map(work -> row(work, known, off)).toList();
        rows.forEach(row -> news.merge(row.news(), 1, Integer::sum));
        Counts counts =
                new Counts(
                        news.getOrDefault("new", 0),
                        news.getOrDefault("changed", 0),
                        news.getOrDefault("as before", 0),
                        news.getOrDefault("stays off", 0),
                        (int) list.works().stream().filter(Work::finished).count());
        return new PreviewPage(
                name,
                id,
                list.tracker().label(),
                list,
                rows.stream().limit(SHOWN_MAX).toList(),
                counts);
    }

    private static Row row(Work work, Map<String, Work> known, Set<String> off) {
        if (off.contains(work.key())) {
            return new Row(work, "stays off");
        }
        Work before = known.get(work.key());
        if (before == null) {
            return new Row(work, "new");
        }
        return new Row(work, before.told(work).equals(before) ? "as before" : "changed");
    }

    public String lead() {
        int works = list.works().size();
        String refused =
                list.refusals() == 0
                        ? ""
                        : list.refusals() == 1
                                ? " 1 row can't be read; it is named below."
                                : " "
                                        + list.refusals()
                                        + " rows can't be read; they are named below.";
        return RoadmapPage.count(works)
                + ", read as "
                + source
                + "."
                + refused
                + " Nothing is on the roadmap yet.";
    }

    public String action() {
        return "/north-star/roadmap/lists/" + id;
    }

    public int more() {
        return list.works().size() - shown.size();
    }
}
