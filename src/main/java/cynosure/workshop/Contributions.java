package cynosure.workshop;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Game;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that people wrote, voted and scored.
///
/// @param notes by field
/// @param gameVotes by step and person
/// @param game the one game that the facilitator recorded; null until then
/// @param candidates by id, in the order they were begun
/// @param verdicts by ballot
/// @param dots by round, person and candidate
/// @param together what people did in groups and with each other's candidates
/// @param emptied what can be brought back
/// @param unsigned votes and scores of anonymous steps, once they were turned over
public record Contributions(
        Map<Field, Note> notes,
        Map<Vote, Game> gameVotes,
        @Nullable Game game,
        Map<String, Candidate> candidates,
        Map<Field, String> candidateIds,
        Map<Ballot, Verdict> verdicts,
        Map<DotKey, Integer> dots,
        Together together,
        Emptied emptied,
        Unsigned unsigned) {

    /// One field of one person. Writing in it again replaces what stood there.
    public record Field(String stepId, String personId, int slot) {}

    /// One person's vote in one step.
    public record Vote(String stepId, String personId) {}

    /// One person's view of one candidate under one item of the checklist, in one round.
    public record Ballot(String stepId, String personId, String candidateId, ChecklistItem item) {}

    /// One person's dots on one candidate, in one round.
    public record DotKey(String stepId, String personId, String candidateId) {}

    /// The key under which a person's candidates are filed.
    private static final String CANDIDATES = "candidates";

    static Contributions none() {
        return new Contributions(
                Map.of(),
                Map.of(),
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Together.none(),
                Emptied.none(),
                Unsigned.none());
    }

    public @Nullable Candidate candidateOf(String personId, int slot) {
        String id = candidateIds.get(new Field(CANDIDATES, personId, slot));
        return id == null ? null : candidates.get(id);
    }

    Contributions noteWritten(Note note) {
        Field field = new Field(note.stepId(), note.authorId(), note.slot());
        Note before = notes.get(field);
        return new Contributions(
                Entries.with(notes, field, note),
                gameVotes,
                game,
                candidates,
                candidateIds,
                verdicts,
                dots,
                together,
                emptied.wrote(field, before == null ? "" : before.text(), note.text()),
                unsigned);
    }

    Contributions gameVoteCast(Vote vote, Game choice) {
        return new Contributions(
                notes,
                Entries.with(gameVotes, vote, choice),
                game,
                candidates,
                candidateIds,
                verdicts,
                dots,
                together,
                emptied,
                unsigned);
    }

    Contributions gameRecorded(Game recorded) {
        return new Contributions(
                notes,
                gameVotes,
                recorded,
                candidates,
                candidateIds,
                verdicts,
                dots,
                together,
                emptied,
                unsigned);
    }

    Contributions candidateWritten(Candidate candidate, int slot) {
        Field field = new Field(CANDIDATES, candidate.authorId(), slot);
        return new Contributions(
                notes,
                gameVotes,
                game,
                Entries.with(candidates, candidate.id(), candidate),
                Entries.with(candidateIds, field, candidate.id()),
                verdicts,
                dots,
                together,
                emptied(candidate),
                unsigned);
    }

    /// Candidates may get better words in a small group.
    Contributions after(Teamwork happening) {
        Map<String, Candidate> better =
                switch (happening) {
                    case Grouping.CandidateRefined(var candidate, var field, var by) ->
                            Entries.with(candidates, candidate.id(), candidate);
                    case Grouping.InputTaken(var id, var input, var by) ->
                            Entries.with(
                                    candidates,
                                    id,
                                    Objects.requireNonNull(candidates.get(id)).driven(input));
                    case Teamwork other -> candidates;
                };
        return new Contributions(
                notes,
                gameVotes,
                game,
                better,
                candidateIds,
                verdicts,
                dots,
                together.after(happening),
                emptied(happening),
                unsigned);
    }

    private Emptied emptied(Teamwork happening) {
        return switch (happening) {
            case Grouping.SheetFilled(var stepId, var group, var field, var by, var text) ->
                    emptied.wrote(
                            new Together.Cell(stepId, group, field),
                            together.entry(stepId, group, field)
                                    .map(Together.Entry::text)
                                    .orElse(""),
                            text);
            case Grouping.CandidateRefined(var candidate, var field, var by) -> emptied(candidate);
            case Grouping other -> emptied;
            case Sorting other -> emptied;
            case Merging other -> emptied;
            case Advising other -> emptied;
        };
    }

    private Emptied emptied(Candidate candidate) {
        Candidate before = candidates.get(candidate.id());
        Emptied after = emptied;
        for (CandidateField field : CandidateField.values()) {
            after =
                    after.wrote(
                            new Together.Part(candidate.id(), field),
                            before == null ? "" : field.of(before),
                            field.of(candidate));
        }
        return after;
    }

    Contributions scored(Ballot ballot, Verdict verdict) {
        return new Contributions(
                notes,
                gameVotes,
                game,
                candidates,
                candidateIds,
                Entries.with(verdicts, ballot, verdict),
                dots,
                together,
                emptied,
                unsigned);
    }

    Contributions dotsPlaced(DotKey key, int count) {
        return new Contributions(
                notes,
                gameVotes,
                game,
                candidates,
                candidateIds,
                verdicts,
                Entries.with(dots, key, count),
                together,
                emptied,
                unsigned);
    }

    Contributions ballotsTurned(String stepId, Map<String, Integer> tally) {
        return new Contributions(
                notes,
                gameVotes,
                game,
                candidates,
                candidateIds,
                verdicts,
                dots,
                together,
                emptied,
                unsigned.after(stepId, tally));
    }

    /// Something was said in a step.
    boolean in(String stepId) {
        return Stream.of(
                        notes.keySet().stream().map(Field::stepId),
                        gameVotes.keySet().stream().map(Vote::stepId),
                        verdicts.keySet().stream().map(Ballot::stepId),
                        dots.keySet().stream().map(DotKey::stepId),
                        together.sifted().answers().keySet().stream().map(Sifted.Sheet::stepId))
                .flatMap(steps -> steps)
                .anyMatch(stepId::equals);
    }

    public int dotsOn(String stepId, String candidateId) {
        return unsigned.dotsOn(stepId, candidateId) + signedDotsOn(stepId, candidateId);
    }

    private int signedDotsOn(String stepId, String candidateId) {
        return dots.entrySet().stream()
                .filter(entry -> entry.getKey().stepId().equals(stepId))
                .filter(entry -> entry.getKey().candidateId().equals(candidateId))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int dotsBy(String stepId, String personId, String candidateId) {
        return Objects.requireNonNullElse(dots.get(new DotKey(stepId, personId, candidateId)), 0);
    }

    /// How many people judged a candidate so, in one round; by name or on a ballot.
    public int judged(String stepId, String candidateId, ChecklistItem item, Verdict verdict) {
        return unsigned.verdicts(stepId, candidateId, item, verdict)
                + (int)
                        verdicts.entrySet().stream()
                                .filter(entry -> entry.getValue() == verdict)
                                .map(Map.Entry::getKey)
                                .filter(ballot -> ballot.stepId().equals(stepId))
                                .filter(ballot -> ballot.candidateId().equals(candidateId))
                                .filter(ballot -> ballot.item() == item)
                                .count();
    }
}
