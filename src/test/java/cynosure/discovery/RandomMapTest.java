package cynosure.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever people do on a map, it stays whole.
class RandomMapTest {

    private static final int MAPS = 200;
    private static final int ACTS = 120;

    @Test
    void no_note_is_ever_lost_and_none_stands_in_two_places() {
        for (int seed = 0; seed < MAPS; seed++) {
            MindMap map = MindMap.begun(new Happening.Begun("map", "Full baskets"));
            List<RandomActs> people =
                    List.of(
                            new RandomActs("ada", seed),
                            new RandomActs("bo", seed + 1_000L),
                            new RandomActs("cy", seed + 2_000L));
            Set<String> written = new HashSet<>();
            for (int act = 0; act < ACTS; act++) {
                List<Happening> happenings = people.get(act % people.size()).next(map);
                if (!happenings.isEmpty()) {
                    String who = List.of("ada", "bo", "cy").get(act % people.size());
                    map = map.after(new Done(map.version() + 1, new Act("", who), happenings));
                }
                happenings.forEach(
                        happening -> {
                            if (happening instanceof Happening.NoteWritten(var id, _, _)) {
                                written.add(id);
                            }
                        });
                whole(map, written);
            }
        }
    }

    private static void whole(MindMap map, Set<String> written) {
        List<String> shown = new ArrayList<>();
        Stream.concat(
                        Stream.concat(map.loose().stream(), map.eliminated().stream()),
                        map.clusters().stream().flatMap(cluster -> map.in(cluster).stream()))
                .forEach(
                        note -> {
                            shown.add(note.id());
                            map.combinedInto(note.id()).forEach(other -> shown.add(other.id()));
                        });
        map.everyNote().stream()
                .filter(note -> note.fate() instanceof Fate.Unwritten)
                .forEach(note -> shown.add(note.id()));
        assertThat(shown).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    }
}
