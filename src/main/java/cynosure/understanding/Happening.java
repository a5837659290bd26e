package cynosure.understanding;

import cynosure.workshop.JobFunction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that was said about what the team understands. Stored for ever; what holds now is the
/// sum of all of them. How it is stored is a promise.
public sealed interface Happening {

    /// A belief was written down.
    ///
    /// @param nodeId what in the tree it is about; empty for nothing
    /// @param from the workshop it comes from; empty where it was written here
    record TenetWritten(String id, Tenet.Kind kind, String words, String nodeId, String from)
            implements Happening {}

    record TenetReworded(String id, Tenet.Kind kind, String words, String nodeId)
            implements Happening {}

    /// @param link where it can be read; may be empty
    /// @param on the day from which it is; null when nobody knows
    record EvidenceGiven(
            String tenetId,
            String id,
            Evidence.Side side,
            Evidence.Sort sort,
            String words,
            String link,
            @Nullable LocalDate on)
            implements Happening {}

    record EvidenceWithdrawn(String tenetId, String id, String why) implements Happening {}

    /// How sure somebody is, from 0 to 100.
    record SureSaid(String tenetId, int percent, String words) implements Happening {}

    record StandSaid(String tenetId, Tenet.Stand stand, String why) implements Happening {}

    /// @param on the day on which the team looks at it again; null for none
    record RevisitSet(String tenetId, @Nullable LocalDate on) implements Happening {}

    /// Somebody says what they do in the company.
    record SeatChosen(JobFunction function) implements Happening {}

    /// @param blanks what was filled into the template; empty where it was written freely
    record VisionStated(String words, List<String> blanks) implements Happening {}

    /// @param part the part of the vision that is read; empty for the whole
    record LineRead(String id, String part, Vision.Side side, String words) implements Happening {}

    record LineTakenOut(String id) implements Happening {}

    record LineBelieved(String id, String tenetId) implements Happening {}

    /// @param dots what it got in the workshop it comes from
    record MomentFound(String id, Moment.Told told, int dots, String from) implements Happening {}

    record MomentReworded(String id, Moment.Told told) implements Happening {}

    /// One place earlier on the journey, or one later.
    record MomentMoved(String id, boolean earlier) implements Happening {}

    /// @param dots how many of one person's dots lie on it now
    record DotsPlaced(String id, int dots) implements Happening {}

    /// It is one of the few that show what the product is for, or no longer.
    record MomentChosen(String id, boolean chosen) implements Happening {}

    /// @param nodeIds the metric and the inputs that show it
    record MomentReflected(String id, List<String> nodeIds) implements Happening {}

    record MomentSetAside(String id, String why) implements Happening {}

    record MomentBroughtBack(String id) implements Happening {}
}
