package cynosure.workshop;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the session goes: who sits in it, where the room is, what was revealed, who said "I'm done".
///
/// @param participants by person id, in the order they came
/// @param progress where the room is; null before the start
/// @param finishedAt null until the workshop is over
/// @param reveals by step id
public record Course(
        Map<String, Participant> participants,
        @Nullable Progress progress,
        @Nullable Instant finishedAt,
        Map<String, Reveal> reveals,
        Set<Done> done) {

    /// One person is done with one step.
    public record Done(String stepId, String personId) {}

    static Course beforeAnyone() {
        return new Course(Map.of(), null, null, Map.of(), Set.of());
    }

    Course joined(Participant participant) {
        return new Course(
                Entries.with(participants, participant.personId(), participant),
                progress,
                finishedAt,
                reveals,
                done);
    }

    Course movedTo(String stepId, Instant at) {
        return new Course(participants, new Progress(stepId, at, 0), finishedAt, reveals, done);
    }

    Course timeAdded(String stepId, int minutes) {
        if (progress == null || !progress.stepId().equals(stepId)) {
            return this;
        }
        Progress longer = new Progress(stepId, progress.since(), progress.minutesAdded() + minutes);
        return new Course(participants, longer, finishedAt, reveals, done);
    }

    /// The last move was taken back: the room is where it was.
    Course backAt(@Nullable Progress before) {
        return new Course(participants, before, finishedAt, reveals, done);
    }

    Course revealed(Reveal reveal) {
        return new Course(
                participants,
                progress,
                finishedAt,
                Entries.with(reveals, reveal.stepId(), reveal),
                done);
    }

    Course saidDone(Done mark, boolean isDone) {
        Set<Done> marks = new LinkedHashSet<>(done);
        if (isDone) {
            marks.add(mark);
        } else {
            marks.remove(mark);
        }
        return new Course(participants, progress, finishedAt, reveals, Set.copyOf(marks));
    }

    Course finished(Instant at) {
        return new Course(participants, progress, at, reveals, done);
    }

    Course reopened() {
        return new Course(participants, progress, null, reveals, done);
    }
}
