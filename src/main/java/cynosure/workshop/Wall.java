package cynosure.workshop;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the room has in front of it, step by step: how far a talk has come, a text that was put up,
/// papers that were turned over, and votes on what was written.
///
/// @param parts how many parts of a talk are shown
/// @param texts what the facilitator put up for all to read
/// @param given who was given a paper, so that nobody gets two; never which
/// @param papers what stood on the papers, once they were turned over
/// @param votes by step
/// @param storyId the story that the room has before it; empty for none
public record Wall(
        Map<String, Integer> parts,
        Map<String, String> texts,
        Map<Given, Boolean> given,
        Map<String, List<Answer>> papers,
        Map<String, NoteVote> votes,
        String storyId) {

    /// One person has a paper for one step.
    public record Given(String stepId, String personId) {}

    static Wall bare() {
        return new Wall(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), "");
    }

    /// How many parts of a talk are shown: one at the least.
    public int parts(String stepId) {
        return Objects.requireNonNullElse(parts.get(stepId), 1);
    }

    public String text(String stepId) {
        return Objects.requireNonNullElse(texts.get(stepId), "");
    }

    public List<Answer> papers(String stepId) {
        return Objects.requireNonNullElse(papers.get(stepId), List.of());
    }

    public Optional<NoteVote> vote(String stepId) {
        return Optional.ofNullable(votes.get(stepId));
    }

    public boolean gave(String stepId, String personId) {
        return given.containsKey(new Given(stepId, personId));
    }

    Wall after(WallHappening happening) {
        return switch (happening) {
            case WallHappening.PartShown(var stepId, var part) ->
                    new Wall(
                            Entries.with(parts, stepId, part),
                            texts,
                            given,
                            papers,
                            votes,
                            storyId);
            case WallHappening.TextPutUp(var stepId, var text) ->
                    new Wall(
                            parts,
                            Entries.with(texts, stepId, text),
                            given,
                            papers,
                            votes,
                            storyId);
            case WallHappening.PaperGiven(var stepId, var personId) ->
                    new Wall(
                            parts,
                            texts,
                            Entries.with(given, new Given(stepId, personId), true),
                            papers,
                            votes,
                            storyId);
            case WallHappening.PapersTurned(var stepId, var answers) ->
                    new Wall(parts, texts, given, turned(stepId, answers), votes, storyId);
            case WallHappening.BallotsTurned any -> this;
            case WallHappening.VoteOpened(var stepId, var choices) ->
                    voting(stepId, NoteVote.on(choices));
            case WallHappening.NoteDotsPlaced(var stepId, var personId, var choiceId, var dots) ->
                    voting(stepId, known(stepId).with(personId, choiceId, dots));
            case WallHappening.StoryShown(var id) ->
                    new Wall(parts, texts, given, papers, votes, id);
            case WallHappening.ExchangeReflected(var stepId, var choice, var candidate, var by) ->
                    voting(stepId, known(stepId).reflecting(choice, candidate));
            case WallHappening.VoteShown(var stepId, var onPapers) ->
                    voting(stepId, known(stepId).shown(onPapers));
        };
    }

    /// A reveal that was taken back lost no paper: what is turned over later joins it.
    private Map<String, List<Answer>> turned(String stepId, List<Answer> answers) {
        List<Answer> all = Stream.concat(papers(stepId).stream(), answers.stream()).toList();
        return Entries.with(papers, stepId, all);
    }

    private NoteVote known(String stepId) {
        @Nullable NoteVote vote = votes.get(stepId);
        return vote == null ? NoteVote.on(List.of()) : vote;
    }

    private Wall voting(String stepId, NoteVote vote) {
        return new Wall(parts, texts, given, papers, Entries.with(votes, stepId, vote), storyId);
    }
}
