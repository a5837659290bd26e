package cynosure.workshop;

import java.util.List;
import java.util.Map;

/// What happens to what the whole room has in front of it.
public sealed interface WallHappening extends Happening {

    /// A talk went on, or back.
    ///
    /// @param part how many parts are shown now
    record PartShown(String stepId, int part) implements WallHappening {}

    record TextPutUp(String stepId, String text) implements WallHappening {}

    /// Somebody was given a paper to write on anonymously. Which one is stored nowhere.
    record PaperGiven(String stepId, String personId) implements WallHappening {}

    /// The papers of an anonymous step were turned over: answers in no order that tells anything,
    /// and those that stood on one paper are no longer together.
    record PapersTurned(String stepId, List<Answer> answers) implements WallHappening {}

    /// A story that was kept as evidence was put before the room.
    ///
    /// @param storyId empty when it was taken down
    record StoryShown(String storyId) implements WallHappening {}

    /// The ballots of an anonymous step were counted and shredded: what remains is how often each
    /// thing was said, and nothing of which things were said together.
    ///
    /// @param tally see [Unsigned]
    record BallotsTurned(String stepId, Map<String, Integer> tally) implements WallHappening {}

    record VoteOpened(String stepId, List<NoteVote.Choice> choices) implements WallHappening {}

    record NoteDotsPlaced(String stepId, String personId, String choiceId, int dots)
            implements WallHappening {}

    /// Somebody said which candidate shows a moment that matters.
    ///
    /// @param candidateId empty when none does after all
    record ExchangeReflected(String stepId, String choiceId, String candidateId, String by)
            implements WallHappening {}

    /// The dots were shown.
    ///
    /// @param onPapers dots that were placed anonymously, by choice
    record VoteShown(String stepId, Map<String, Integer> onPapers) implements WallHappening {}
}
