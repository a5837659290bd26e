package cynosure.workshop.web;

import cynosure.workshop.Candidate;
import cynosure.workshop.Contributions;
import cynosure.workshop.Note;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import java.util.stream.Stream;

/// How far the room is, as a number and nothing else.
final class Counts {

    private Counts() {}

    static StageView.Count of(Workshop workshop, Step step) {
        int people = workshop.participants().size();
        Contributions said = workshop.said();
        return new StageView.Count(
                Rooms.url(workshop),
                switch (step.activity().kind()) {
                    case NOTES, TALK ->
                            step.activity().hidesUntilReveal()
                                    ? words(writers(said, step), people, "have written something")
                                    : "";
                    case GAME ->
                            words(
                                    said.gameVotes().keySet().stream()
                                            .filter(vote -> vote.stepId().equals(step.id()))
                                            .count(),
                                    people,
                                    "have voted");
                    case WRITING ->
                            words(
                                    workshop.candidates().stream()
                                            .map(Candidate::authorId)
                                            .distinct()
                                            .count(),
                                    people,
                                    "have begun a candidate");
                    case SCORE ->
                            words(
                                    distinct(
                                            said.verdicts().keySet().stream()
                                                    .map(Contributions.Ballot::personId)),
                                    people,
                                    "have begun to score");
                    case DOTS ->
                            words(
                                    distinct(
                                            said.dots().entrySet().stream()
                                                    .filter(entry -> entry.getValue() > 0)
                                                    .map(entry -> entry.getKey().personId())),
                                    people,
                                    "have placed dots");
                    case REVEAL, CONVERGE -> "";
                });
    }

    private static long writers(Contributions said, Step step) {
        return distinct(
                said.notes().values().stream()
                        .filter(note -> note.stepId().equals(step.id()) && !note.text().isBlank())
                        .map(Note::authorId));
    }

    private static long distinct(Stream<String> people) {
        return people.distinct().count();
    }

    private static String words(long count, int people, String what) {
        return count + " of " + people + " " + what;
    }
}
