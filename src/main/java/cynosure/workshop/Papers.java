package cynosure.workshop;

import cynosure.workshop.activity.Mark;
import java.util.List;

/// The papers of anonymous steps while people write on them.
///
/// A paper is known by a secret that only one browser has. Nothing here says whose it is, when it
/// was written on, or before which other; once papers are turned over, they are gone.
public interface Papers {

    /// The secret of a new paper. It is stored nowhere; only what it was sealed with is.
    String fresh(String workshopId, String stepId);

    /// Whether this paper was given out for the step.
    boolean genuine(String workshopId, String stepId, String paper);

    /// What stands on it; a blank one where nothing does.
    Paper read(String workshopId, String stepId, String paper);

    /// Writes in fields of a paper, the first of them at this slot.
    void write(
            String workshopId,
            String stepId,
            String paper,
            int slot,
            List<String> texts,
            List<Mark> marks);

    /// All papers on which something stands.
    List<Paper> all(String workshopId, String stepId);

    /// Shreds them.
    void shred(String workshopId, String stepId);

    /// Makes sure that no old state of a paper is left in a file. Not inside a transaction.
    void settle();
}
