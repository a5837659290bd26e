package cynosure.workshop;

import cynosure.framework.Dimension;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Advising.AdviceTakenUp;
import cynosure.workshop.Advising.AdviceWavedOff;
import cynosure.workshop.Grouping.InputTaken;
import cynosure.workshop.Merging.CandidateMerged;
import cynosure.workshop.Merging.Clustered;
import cynosure.workshop.Merging.MergeUndone;
import cynosure.workshop.WallHappening.ExchangeReflected;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What anyone in the room may do with the cards on the table: whoever leads, and whoever has a
/// seat.
public record AtTable(Workshop workshop, String personId) {

    private static final int RULE_LENGTH_MAX = 200;

    public static AtTable of(Workshop workshop, String personId) {
        if (workshop.finished()) {
            throw Fault.conflict(Problem.said("workshop.finished.lead"));
        }
        if (!workshop.leads(personId)) {
            workshop.seat(personId);
        }
        return new AtTable(workshop, personId);
    }

    /// The ids of the candidates that lie on the table.
    public static Set<String> live(Workshop workshop) {
        return workshop.candidates().stream().map(Candidate::id).collect(Collectors.toSet());
    }

    /// Makes one candidate part of another. Its author becomes one of the other's.
    public List<Happening> merge(String candidateId, String into) {
        if (workshop.together().merged().gone(candidateId)
                && workshop.together().merged().whole(candidateId).equals(into)) {
            return List.of();
        }
        onTheTable(candidateId);
        onTheTable(into);
        if (candidateId.equals(into)) {
            throw Fault.mistake(Problem.said("workshop.merge-itself"));
        }
        return List.of(new CandidateMerged(candidateId, into, personId));
    }

    /// Takes a merged candidate out again.
    public List<Happening> undoMerge(String candidateId) {
        return workshop.together().merged().gone(candidateId)
                ? List.of(new MergeUndone(candidateId))
                : List.of();
    }

    /// Lays a candidate into the cluster of this name; without a name it lies by itself.
    public List<Happening> cluster(String candidateId, String name) {
        onTheTable(candidateId);
        String cluster = named(name);
        return workshop.together().merged().clusterOf(candidateId).equals(cluster)
                ? List.of()
                : List.of(new Clustered(candidateId, cluster, personId));
    }

    /// Gives a cluster another name; without one, it is dissolved.
    public List<Happening> rename(String before, String name) {
        String cluster = named(name);
        return before.isBlank() || before.equals(cluster)
                ? List.of()
                : workshop.candidates().stream()
                        .filter(
                                one ->
                                        workshop.together()
                                                .merged()
                                                .clusterOf(one.id())
                                                .equals(before))
                        .<Happening>map(one -> new Clustered(one.id(), cluster, personId))
                        .toList();
    }

    /// Takes an input that was found in a small group into a candidate. Taken twice, it counts
    /// once.
    public List<Happening> takeInput(String candidateId, String name, Dimension dimension) {
        onTheTable(candidateId);
        Candidate candidate = workshop.candidate(candidateId).orElseThrow();
        InputIdea input = new InputIdea(name.strip(), dimension);
        if (input.name().isEmpty() || input.name().length() > Candidate.NAME_LENGTH_MAX) {
            throw Fault.mistake(Problem.said("workshop.input-name"));
        }
        if (candidate.inputs().stream().anyMatch(one -> one.name().equals(input.name()))) {
            return List.of();
        }
        if (candidate.inputs().size() >= Candidate.INPUTS_MAX) {
            throw Fault.conflict(Problem.said("workshop.inputs-full", candidate.name()));
        }
        return List.of(new InputTaken(candidateId, input, personId));
    }

    /// Says which candidate shows a moment on which the room voted.
    ///
    /// @param candidateId empty when none does after all
    public List<Happening> reflect(String stepId, String choiceId, String candidateId) {
        if (!candidateId.isEmpty()) {
            onTheTable(candidateId);
        }
        NoteVote vote = workshop.wall().vote(stepId).filter(NoteVote::isShown).orElse(null);
        if (vote == null || vote.choice(choiceId).isEmpty()) {
            throw Fault.conflict(Problem.said("workshop.nothing-to-vote.hidden"));
        }
        return vote.reflectedBy(choiceId).equals(candidateId)
                ? List.of()
                : List.of(new ExchangeReflected(stepId, choiceId, candidateId, personId));
    }

    /// Waves off advice on a candidate. The reason stays in sight.
    public List<Happening> waveOff(String candidateId, String rule, String reason) {
        onTheTable(candidateId);
        if (reason.isBlank()) {
            throw Fault.mistake(Problem.said("workshop.advice-reason"));
        }
        if (reason.length() > LeadOutcome.TEXT_LENGTH_MAX || rule.length() > RULE_LENGTH_MAX) {
            throw Fault.mistake(
                    Problem.said("workshop.too-long.reason", LeadOutcome.TEXT_LENGTH_MAX));
        }
        boolean known =
                workshop.together()
                        .advised()
                        .answer(candidateId, rule)
                        .filter(answer -> answer.reason().equals(reason.strip()))
                        .isPresent();
        return known
                ? List.of()
                : List.of(new AdviceWavedOff(candidateId, rule, reason.strip(), personId));
    }

    /// Advice that was waved off stands again.
    public List<Happening> takeUp(String candidateId, String rule) {
        return workshop.together().advised().answer(candidateId, rule).isPresent()
                ? List.of(new AdviceTakenUp(candidateId, rule))
                : List.of();
    }

    private static String named(String name) {
        if (name.length() > Candidate.NAME_LENGTH_MAX) {
            throw Fault.mistake(
                    Problem.said("workshop.too-long.cluster", Candidate.NAME_LENGTH_MAX));
        }
        return name.strip();
    }

    private void onTheTable(String candidateId) {
        if (!workshop.candidatesRevealed() || workshop.candidate(candidateId).isEmpty()) {
            throw Fault.notFound(Problem.said("workshop.no-candidate.table"));
        }
    }
}
