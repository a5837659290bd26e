package cynosure.workshop.web;

import cynosure.workshop.Candidate;
import cynosure.workshop.InputIdea;
import java.util.List;

/// A candidate as it lies on the table.
public record CandidateCard(
        String id,
        String name,
        String author,
        boolean mine,
        String increase,
        String measure,
        List<InputIdea> inputs) {

    static CandidateCard of(Looking looking, Candidate candidate) {
        return new CandidateCard(
                candidate.id(),
                candidate.name().isBlank() ? "Without a name yet" : candidate.name(),
                Authors.of(looking.workshop(), candidate),
                candidate.authorId().equals(looking.person().id()),
                candidate.increase(),
                candidate.measure(),
                candidate.inputs());
    }

    static List<CandidateCard> all(Looking looking) {
        return looking.workshop().candidatesRevealed()
                ? looking.workshop().candidates().stream()
                        .map(candidate -> of(looking, candidate))
                        .toList()
                : List.of();
    }
}
