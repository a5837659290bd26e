package cynosure.workshop;

import org.jspecify.annotations.Nullable;

/// An act of leading was taken back. It stays among the happenings, and so does its taking back.
public sealed interface TakenBack extends Happening {

    /// The room is back where it was, with its clock as it was.
    ///
    /// @param before null when it was the start that came too early
    record MoveTakenBack(@Nullable Progress before) implements TakenBack {}

    record TimeTakenBack(String stepId, int minutes) implements TakenBack {}
}
