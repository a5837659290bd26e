package cynosure.workshop.web;

import cynosure.workshop.Authors;
import cynosure.workshop.Candidate;
import cynosure.workshop.InputIdea;
import cynosure.workshop.Workshop;
import java.util.List;
import java.util.Objects;

/// A candidate as it lies on the table.
public record CandidateCard(
        String id,
        String name,
        String author,
        boolean mine,
        String increase,
        String measure,
        List<InputIdea> inputs,
        List<Part> parts) {

    /// A candidate that became part of this one.
    public record Part(String id, String name, String author, String increase) {}

    static CandidateCard of(Looking looking, Candidate candidate) {
        return new CandidateCard(
                candidate.id(),
                candidate.name().isBlank() ? looking.book().say("word.nameless") : candidate.name(),
                Authors.of(looking.workshop(), candidate),
                candidate.authorId().equals(looking.person().id()),
                candidate.increase(),
                candidate.measure(),
                candidate.inputs(),
                parts(looking.workshop(), candidate));
    }

    private static List<Part> parts(Workshop workshop, Candidate candidate) {
        return workshop.together().merged().partsOf(candidate.id()).stream()
                .map(id -> Objects.requireNonNull(workshop.said().candidates().get(id)))
                .map(
                        part ->
                                new Part(
                                        part.id(),
                                        part.name().isBlank()
                                                ? workshop.book().say("word.nameless")
                                                : part.name(),
                                        workshop.nameOf(part.authorId()),
                                        part.increase()))
                .toList();
    }

    static List<CandidateCard> all(Looking looking) {
        return looking.workshop().candidatesRevealed()
                ? looking.workshop().candidates().stream()
                        .map(candidate -> of(looking, candidate))
                        .toList()
                : List.of();
    }
}
