package cynosure.workshop;

import cynosure.workshop.activity.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one person wrote in one field of a step.
///
/// @param slot which field, from 0: the question that is answered, a blank in a sentence, or a line
/// @param marks what its author says about it
public record Note(String stepId, String authorId, int slot, String text, List<Mark> marks) {

    public static final int LENGTH_MAX = 2_000;

    /// Notes that were stored before there were marks have none.
    public Note(String stepId, String authorId, int slot, String text, @Nullable List<Mark> marks) {
        this.stepId = stepId;
        this.authorId = authorId;
        this.slot = slot;
        this.text = text;
        this.marks = marks == null ? List.of() : marks.stream().distinct().sorted().toList();
    }

    public Note(String stepId, String authorId, int slot, String text) {
        this(stepId, authorId, slot, text, List.of());
    }
}
