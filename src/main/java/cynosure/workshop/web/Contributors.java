package cynosure.workshop.web;

import cynosure.workshop.AtTable;
import cynosure.workshop.Candidate;
import cynosure.workshop.Contributions;
import cynosure.workshop.Note;
import cynosure.workshop.Participant;
import cynosure.workshop.Ranking;
import cynosure.workshop.Sifted;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Privacy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who has given something in a step: that they did, never what.
final class Contributors {

    private Contributors() {}

    /// Ids of the people; empty where nobody is asked for anything, or nobody may know who gave.
    static Optional<Set<String>> in(Workshop workshop, Step step) {
        Contributions said = workshop.said();
        if (step.privacy() == Privacy.ANONYMOUS) {
            return Optional.empty();
        }
        return switch (step.activity().kind()) {
            case NOTES, TALK ->
                    step.activity().hidesUntilReveal() && step.privacy() != Privacy.ANONYMOUS
                            ? people(writers(said, step))
                            : Optional.empty();
            case GAME ->
                    people(
                            said.gameVotes().keySet().stream()
                                    .filter(vote -> vote.stepId().equals(step.id()))
                                    .map(Contributions.Vote::personId));
            case WRITING -> people(workshop.candidates().stream().map(Candidate::authorId));
            case SCORE ->
                    people(
                            said.verdicts().keySet().stream()
                                    .filter(ballot -> ballot.stepId().equals(step.id()))
                                    .map(Contributions.Ballot::personId));
            case DOTS ->
                    people(
                            said.dots().entrySet().stream()
                                    .filter(entry -> entry.getKey().stepId().equals(step.id()))
                                    .filter(entry -> entry.getValue() > 0)
                                    .map(entry -> entry.getKey().personId()));
            case WORKSHEET ->
                    people(
                            workshop.together().sheets().entrySet().stream()
                                    .filter(entry -> entry.getKey().stepId().equals(step.id()))
                                    .filter(entry -> !entry.getValue().text().isBlank())
                                    .map(entry -> entry.getValue().by()));
            case FILTER ->
                    people(
                            workshop.together().sifted().answers().keySet().stream()
                                    .filter(sheet -> sheet.stepId().equals(step.id()))
                                    .map(Sifted.Sheet::personId));
            case RANK -> answered(workshop, step);
            case REVEAL, CONVERGE, PAUSE, PAIRS, MERGE -> Optional.empty();
        };
    }

    /// Who answered the question that a ranking by pairs is at.
    private static Optional<Set<String>> answered(Workshop workshop, Step step) {
        Ranking ranking = workshop.together().sifted().ranking(step.id()).orElse(null);
        Ranking.Duel duel =
                ranking == null ? null : ranking.among(AtTable.live(workshop)).question();
        return duel == null
                ? Optional.empty()
                : people(
                        ranking.ballots().keySet().stream()
                                .filter(ballot -> ballot.duel().equals(duel))
                                .map(Ranking.Ballot::personId));
    }

    /// Names of those who gave nothing yet.
    static List<String> silent(Workshop workshop, Step step) {
        return in(workshop, step)
                .map(
                        gave ->
                                workshop.participants().stream()
                                        .filter(seat -> !gave.contains(seat.personId()))
                                        .map(Participant::name)
                                        .toList())
                .orElse(List.of());
    }

    private static Stream<String> writers(Contributions said, Step step) {
        return said.notes().values().stream()
                .filter(note -> note.stepId().equals(step.id()) && !note.text().isBlank())
                .map(Note::authorId);
    }

    private static Optional<Set<String>> people(Stream<String> ids) {
        return Optional.of(ids.collect(Collectors.toUnmodifiableSet()));
    }
}
