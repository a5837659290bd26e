package cynosure.workshop;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the room leaves with beside its North Star: what it ruled out and kept, what it must still
/// find out, who does what, and where it did not agree.
///
/// @param lines by id, in the order they were written, removed ones included
/// @param removed ids of lines that were taken away and can be put back
/// @param endings what became of candidates, by candidate
public record Outcome(Map<String, Line> lines, Set<String> removed, Map<String, Ending> endings) {

    /// What a line is about. Names are stored, so they are a promise.
    public enum Topic {
        RULED_OUT,
        TO_FIND_OUT,
        ACTION,
        DISAGREEMENT;

        /// Somebody should do it by some day.
        public boolean owned() {
            return switch (this) {
                case TO_FIND_OUT, ACTION -> true;
                case RULED_OUT, DISAGREEMENT -> false;
            };
        }
    }

    /// What became of a candidate that was not adopted.
    public enum Fate {
        RULED_OUT,
        /// Some would still steer by it, for a reason that is worth remembering.
        KEPT
    }

    /// @param who empty while nobody has taken it on
    /// @param due null while nobody has said by when
    /// @param by who wrote it down
    public record Line(
            String id, Topic topic, String text, String who, @Nullable LocalDate due, String by) {}

    public record Ending(Fate fate, String reason) {}

    static Outcome none() {
        return new Outcome(Map.of(), Set.of(), Map.of());
    }

    Outcome after(Concluding happening) {
        return switch (happening) {
            case Concluding.LineWritten(var id, var topic, var text, var who, var due, var by) ->
                    new Outcome(
                            Entries.with(lines, id, new Line(id, topic, text, who, due, by)),
                            removed,
                            endings);
            case Concluding.LineRemoved(var id) -> {
                Set<String> more = new LinkedHashSet<>(removed);
                more.add(id);
                yield new Outcome(lines, Collections.unmodifiableSet(more), endings);
            }
            case Concluding.LinePutBack(var id) -> {
                Set<String> fewer = new LinkedHashSet<>(removed);
                fewer.remove(id);
                yield new Outcome(lines, Collections.unmodifiableSet(fewer), endings);
            }
            case Concluding.FateDecided(var candidateId, var fate, var reason) ->
                    new Outcome(
                            lines,
                            removed,
                            Entries.with(endings, candidateId, new Ending(fate, reason)));
            case Concluding.InputsHandedOver any -> this;
            case Concluding.FateLifted(var candidateId) -> {
                Map<String, Ending> fewer = new LinkedHashMap<>(endings);
                fewer.remove(candidateId);
                yield new Outcome(lines, removed, Collections.unmodifiableMap(fewer));
            }
        };
    }

    /// The lines of a topic that still stand, in the order they were written.
    public List<Line> lines(Topic topic) {
        return lines.values().stream()
                .filter(line -> line.topic() == topic && !removed.contains(line.id()))
                .toList();
    }

    /// The lines that were taken away, the latest last.
    public List<Line> takenAway() {
        return removed.stream().map(lines::get).toList();
    }

    public Optional<Line> line(String id) {
        return Optional.ofNullable(lines.get(id));
    }

    /// What became of a candidate; empty while it is open.
    public Optional<Ending> of(String candidateId) {
        return Optional.ofNullable(endings.get(candidateId));
    }

    public boolean empty() {
        return endings.isEmpty()
                && Arrays.stream(Topic.values()).allMatch(topic -> lines(topic).isEmpty());
    }
}
