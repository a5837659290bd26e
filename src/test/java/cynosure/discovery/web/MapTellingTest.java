package cynosure.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.discovery.Cluster;
import cynosure.discovery.MindMap;
import cynosure.discovery.Note;
import cynosure.discovery.RandomActs;
import cynosure.discovery.Table;
import cynosure.discovery.Touched;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whatever people do, a page that takes in what it is told shows what one opened anew would.
class MapTellingTest {

    private static final int MAPS = 100;
    private static final int ACTS = 150;

    @Test
    void what_is_told_after_each_act_makes_the_whole_map() {
        for (int seed = 0; seed < MAPS; seed++) {
            Table table = new Table();
            List<String> people = List.of("ada", "bo", "cy");
            List<RandomActs> acts =
                    List.of(
                            new RandomActs("ada", seed),
                            new RandomActs("bo", seed + 1_000L),
                            new RandomActs("cy", seed + 2_000L));
            Map<String, Object> page = new HashMap<>();
            for (int act = 0; act < ACTS; act++) {
                MindMap before = table.map();
                RandomActs next = acts.get(act % acts.size());
                table.does(people.get(act % people.size()), next::next);
                Touched touched = Touched.between(before, table.map());
                take(page, table.map(), touched.notes(), touched.clusters());
            }
            Map<String, Object> fresh = new HashMap<>();
            take(fresh, table.map(), table.map().everyNote(), table.map().everyCluster());
            assertThat(page).isEqualTo(fresh);
        }
    }

    private static void take(
            Map<String, Object> page,
            MindMap map,
            Iterable<Note> notes,
            Iterable<Cluster> clusters) {
        notes.forEach(
                note -> {
                    NoteCard card = NoteCard.of(map, note);
                    page.put(card.id(), card);
                });
        clusters.forEach(
                cluster -> {
                    ClusterCard card = ClusterCard.of(map, cluster);
                    page.put(card.id(), card.words() + "" + card.gone() + card.disputed());
                });
    }
}
