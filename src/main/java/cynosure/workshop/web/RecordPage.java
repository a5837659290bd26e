package cynosure.workshop.web;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Game;
import cynosure.people.Workspaces;
import cynosure.workshop.Answers;
import cynosure.workshop.Candidate;
import cynosure.workshop.Decision;
import cynosure.workshop.Participant;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Prompts;
import cynosure.workshop.activity.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The record of a workshop: what was decided, where people differed, and what they wrote. Only
/// what was revealed stands in it.
public record RecordPage(
        String id,
        String product,
        String day,
        String facilitator,
        List<Participant> people,
        @Nullable Decision decision,
        @Nullable Game game,
        List<Votes> gameVotes,
        List<Line> candidates,
        List<Questions> written) {

    public record Votes(Game game, int count) {}

    /// @param divided the checklist items on which some said yes and some said no
    public record Line(
            Candidate candidate, String author, int dots, boolean adopted, List<String> divided) {}

    public record Questions(String title, List<Answered> questions) {}

    public record Answered(String prompt, List<String> answers) {}

    static RecordPage of(Workshop workshop, Workspaces workspaces) {
        return new RecordPage(
                workshop.id(),
                workshop.plan().product(),
                ListPage.day(workshop.plan().at(), ListPage.zone(workspaces)),
                workshop.plan().facilitatorName(),
                workshop.participants(),
                workshop.decision(),
                workshop.said().game(),
                gameVotes(workshop),
                candidates(workshop),
                written(workshop));
    }

    private static List<Votes> gameVotes(Workshop workshop) {
        if (workshop.agenda().first(Activity.PICK_THE_GAME).filter(workshop::revealed).isEmpty()) {
            return List.of();
        }
        return Arrays.stream(Game.values())
                .map(
                        game ->
                                new Votes(
                                        game,
                                        (int)
                                                workshop.said().gameVotes().values().stream()
                                                        .filter(vote -> vote == game)
                                                        .count()))
                .toList();
    }

    private static List<Line> candidates(Workshop workshop) {
        if (!workshop.candidatesRevealed()) {
            return List.of();
        }
        Decision decision = workshop.decision();
        return workshop.candidates().stream()
                .map(
                        candidate ->
                                new Line(
                                        candidate,
                                        workshop.nameOf(candidate.authorId()),
                                        workshop.said().dotsOn(candidate.id()),
                                        decision != null
                                                && decision.candidateId().equals(candidate.id()),
                                        divided(workshop, candidate)))
                .sorted(Comparator.comparingInt(Line::dots).reversed())
                .toList();
    }

    private static List<String> divided(Workshop workshop, Candidate candidate) {
        return Arrays.stream(ChecklistItem.values())
                .filter(item -> Spreads.divided(Spreads.of(workshop, candidate.id(), item)))
                .map(ChecklistItem::label)
                .toList();
    }

    private static List<Questions> written(Workshop workshop) {
        return workshop.agenda().steps().stream()
                .filter(step -> !Prompts.of(step.activity()).isEmpty() && workshop.revealed(step))
                .map(step -> questions(workshop, step))
                .toList();
    }

    private static Questions questions(Workshop workshop, Step step) {
        return new Questions(
                Words.of(step.activity()).title(),
                Answers.of(workshop, step).prompts().stream()
                        .map(each -> new Answered(each.prompt().words(), said(each)))
                        .toList());
    }

    private static List<String> said(Answers.ToPrompt each) {
        return each.answers().stream().map(signed -> signed.answer().said(each.prompt())).toList();
    }
}
