package cynosure.judgement;

import cynosure.people.Person;
import java.util.List;
import java.util.Optional;

/// What the team answered, and what its members are still writing. The latest answer to a question
/// counts; the earlier ones stay.
public interface Answers {

    /// Everything that was ever answered, oldest first.
    List<Answer> all();

    /// Writes an answer down and ends the person's draft of it.
    void answer(ConvergingQuestion question, String words, int version, Person by);

    /// What this person is still writing; only they see it.
    Optional<String> draft(ConvergingQuestion question, Person by);

    /// Keeps what this person is writing; nothing written ends the draft.
    void keep(ConvergingQuestion question, String words, Person by);
}
