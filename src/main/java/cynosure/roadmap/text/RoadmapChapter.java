package cynosure.roadmap.text;

import cynosure.framework.text.Chapter;
import cynosure.people.Person;
import cynosure.roadmap.Roadmap;
import cynosure.roadmap.Roadmap.Told;
import cynosure.roadmap.RoadmapDifference;
import cynosure.roadmap.Serves;
import cynosure.roadmap.Work;
import cynosure.yaml.Sheet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.Node;

/// Writes the roadmap as it stands. Who said what, and when, stays here: whoever brings the file in
/// says it anew, where it says something new.
@Component
public class RoadmapChapter implements Chapter {

    private final Roadmap roadmap;

    RoadmapChapter(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    @Override
    public String key() {
        return RoadmapKeys.CHAPTER;
    }

    @Override
    public Object written() {
        return written(Told.of(roadmap.items()));
    }

    @Override
    public Page read(Node node, Sheet sheet) {
        List<Told> items = RoadmapSheet.read(node, sheet);
        return new Page() {

            @Override
            public List<String> changes() {
                return RoadmapDifference.between(Told.of(roadmap.items()), items);
            }

            @Override
            public void become(Person by) {
                if (!changes().isEmpty()) {
                    roadmap.become(items, by);
                }
            }
        };
    }

    static List<Map<String, Object>> written(List<Told> items) {
        return items.stream().map(RoadmapChapter::item).toList();
    }

    private static Map<String, Object> item(Told told) {
        Work work = told.work();
        Map<String, Object> pairs = new LinkedHashMap<>();
        put(pairs, "key", work.key().equals(Work.keyOf(work.title())) ? "" : work.key());
        put(pairs, "title", work.title());
        put(pairs, "status", work.status());
        if (work.finished()) {
            pairs.put("finished", true);
        }
        put(pairs, "owner", work.owner());
        if (work.size() != null) {
            pairs.put("size", number(work.size()));
        }
        put(pairs, "url", work.url());
        switch (told.serves()) {
            case Serves.Unsaid _ -> {}
            case Serves.Nothing _ -> pairs.put("serves", RoadmapKeys.NONE);
            case Serves.Inputs(List<Serves.Input> inputs) ->
                    pairs.put("serves", inputs.stream().map(RoadmapChapter::input).toList());
        }
        return pairs;
    }

    private static Map<String, Object> input(Serves.Input input) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        put(pairs, "input", input.id());
        put(pairs, "if", input.assumption());
        return pairs;
    }

    private static Object number(BigDecimal size) {
        return size.scale() == 0 ? size.toBigIntegerExact() : size;
    }

    private static void put(Map<String, Object> pairs, String key, String text) {
        if (!text.isEmpty()) {
            pairs.put(key, text);
        }
    }
}
