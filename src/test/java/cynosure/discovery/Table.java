package cynosure.discovery;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.problem.Fault;
import java.util.List;
import java.util.function.Function;

/// A map without a server, and people who do things on it.
public final class Table {

    private MindMap map = MindMap.begun(new Happening.Begun("map", "Weekly Lamplighters"));

    public MindMap map() {
        return map;
    }

    public List<Happening> does(String who, Function<MindMap, List<Happening>> verb) {
        List<Happening> happenings = verb.apply(map);
        if (!happenings.isEmpty()) {
            map = map.after(new Done(map.version() + 1, new Act("", who), happenings));
        }
        return happenings;
    }

    /// Somebody writes a loose note.
    public void writes(String who, String noteId, String words) {
        does(who, on -> on.hand(who).write(noteId, words, ""));
    }

    /// Somebody makes a cluster.
    public void gathers(String who, String clusterId, String name) {
        does(who, on -> on.shaping(who).gather(clusterId, name, ""));
    }

    public void puts(String who, String noteId, String clusterId) {
        does(who, on -> on.hand(who).move(noteId, clusterId));
    }

    public void takesBack(String who) {
        does(who, on -> on.hand(who).takeBack());
    }

    public void refused(String code, Function<MindMap, List<Happening>> verb) {
        assertThatThrownBy(() -> verb.apply(map))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> {
                            if (!fault.problems().first().code().equals(code)) {
                                throw new AssertionError(
                                        code + " was " + fault.problems().first().code());
                            }
                        });
    }

    public List<String> loose() {
        return map.loose().stream().map(Note::words).toList();
    }

    public List<String> in(String clusterId) {
        return map.in(map.cluster(clusterId)).stream().map(Note::words).toList();
    }
}
