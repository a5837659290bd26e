package cynosure.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the time went: every stay of the room in a step, and the last act of leading that can be
/// taken back.
///
/// @param stays in order; the last one is still going on while it has no end
/// @param last null when there is nothing to take back
public record Timeline(List<Stay> stays, @Nullable Undoable last) {

    /// The room was in a step for a while.
    public record Stay(String stepId, Instant from, @Nullable Instant until) {

        Duration length(Instant now) {
            return Duration.between(from, until == null ? now : until);
        }
    }

    /// An act of leading that can be taken back, with what it needs for that.
    public sealed interface Undoable {

        /// The room moved.
        ///
        /// @param before where it was; null for the start
        record Moved(String stepId, @Nullable Progress before) implements Undoable {}

        record TimeAdded(String stepId, int minutes) implements Undoable {}
    }

    public Timeline {
        stays = List.copyOf(stays);
    }

    static Timeline empty() {
        return new Timeline(List.of(), null);
    }

    Timeline movedTo(String stepId, @Nullable Progress before, Instant at) {
        List<Stay> more = ended(at);
        more.add(new Stay(stepId, at, null));
        return new Timeline(more, new Undoable.Moved(stepId, before));
    }

    Timeline timeAdded(String stepId, int minutes) {
        return new Timeline(stays, new Undoable.TimeAdded(stepId, minutes));
    }

    /// Something happened after which the last act stays as it is.
    Timeline settled() {
        return new Timeline(stays, null);
    }

    Timeline finished(Instant at) {
        return new Timeline(ended(at), null);
    }

    Timeline reopened(Instant at) {
        if (stays.isEmpty()) {
            return this;
        }
        List<Stay> more = new ArrayList<>(stays);
        more.add(new Stay(stays.getLast().stepId(), at, null));
        return new Timeline(more, null);
    }

    /// The last move never was: its stay goes, and the one before goes on.
    Timeline moveTakenBack() {
        List<Stay> fewer = new ArrayList<>(stays);
        fewer.removeLast();
        if (!fewer.isEmpty()) {
            Stay before = fewer.removeLast();
            fewer.add(new Stay(before.stepId(), before.from(), null));
        }
        return new Timeline(fewer, null);
    }

    /// How long the room was in a step, all stays together.
    public Duration spentIn(Step step, Instant now) {
        return stays.stream()
                .filter(stay -> stay.stepId().equals(step.id()))
                .map(stay -> stay.length(now))
                .reduce(Duration.ZERO, Duration::plus);
    }

    public Optional<Instant> begun() {
        return stays.isEmpty() ? Optional.empty() : Optional.of(stays.getFirst().from());
    }

    private List<Stay> ended(Instant at) {
        List<Stay> more = new ArrayList<>(stays);
        if (!more.isEmpty() && more.getLast().until() == null) {
            Stay last = more.removeLast();
            more.add(new Stay(last.stepId(), last.from(), at));
        }
        return more;
    }
}
