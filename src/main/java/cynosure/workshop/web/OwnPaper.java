package cynosure.workshop.web;

import cynosure.workshop.Paper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The anonymous paper of the one who looks, as far as their own browser knows it.
///
/// @param asked the step the room is in is written anonymously
/// @param given a paper was given to this person, in this browser or another
/// @param paper what stands on the one this browser has; null when it has none
public record OwnPaper(boolean asked, boolean given, @Nullable Paper paper) {

    static final OwnPaper NONE = new OwnPaper(false, false, null);

    /// What stands on its ballot; nothing where it has none.
    Map<String, String> ballot() {
        return paper == null ? Map.of() : paper.ballot();
    }

    /// There is something to write on: a paper, or no need for one.
    public boolean writable() {
        return !asked || paper != null;
    }
}
