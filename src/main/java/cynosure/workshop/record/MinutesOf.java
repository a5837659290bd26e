package cynosure.workshop.record;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Game;
import cynosure.workshop.Answers;
import cynosure.workshop.Candidate;
import cynosure.workshop.Contributions.Ballot;
import cynosure.workshop.Decision;
import cynosure.workshop.Outcome;
import cynosure.workshop.Step;
import cynosure.workshop.Verdict;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Mark;
import cynosure.workshop.activity.Prompt;
import cynosure.workshop.activity.Words;
import cynosure.workshop.record.Minutes.Decided;
import cynosure.workshop.record.Minutes.GameVotes;
import cynosure.workshop.record.Minutes.Heading;
import cynosure.workshop.record.Minutes.Judged;
import cynosure.workshop.record.Minutes.Leftovers;
import cynosure.workshop.record.Minutes.Person;
import cynosure.workshop.record.Minutes.Proposal;
import cynosure.workshop.record.Minutes.Question;
import cynosure.workshop.record.Minutes.Said;
import cynosure.workshop.record.Minutes.Spell;
import cynosure.workshop.record.Minutes.Task;
import cynosure.workshop.record.Minutes.Written;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes the minutes of a workshop. The one place that decides what may stand in them.
public final class MinutesOf {

    private final Workshop workshop;
    private final ZoneId zone;

    private MinutesOf(Workshop workshop, ZoneId zone) {
        this.workshop = workshop;
        this.zone = zone;
    }

    /// @param zone whose days count
    public static Minutes workshop(Workshop workshop, ZoneId zone) {
        return new MinutesOf(workshop, zone).take();
    }

    private Minutes take() {
        return new Minutes(
                heading(),
                decided(),
                workshop.said().game(),
                gameVotes(),
                proposals(),
                leftovers(),
                written(),
                clock());
    }

    private Heading heading() {
        Instant held =
                Objects.requireNonNullElse(workshop.course().finishedAt(), workshop.plan().at());
        return new Heading(
                workshop.id(),
                workshop.plan().product(),
                day(held),
                workshop.plan().facilitatorName(),
                workshop.participants().stream()
                        .map(person -> new Person(person.name(), person.function().word()))
                        .toList());
    }

    private @Nullable Decided decided() {
        Decision decision = workshop.decision();
        return decision == null
                ? null
                : new Decided(
                        decision.name(),
                        decision.definition(),
                        day(decision.at()),
                        workshop.nameOf(decision.by()),
                        workshop.sequel().reviewOn(),
                        workshop.candidate(decision.candidateId())
                                .map(Candidate::inputs)
                                .orElse(List.of()));
    }

    private List<GameVotes> gameVotes() {
        return seen(Activity.PICK_THE_GAME)
                .map(step -> Arrays.stream(Game.values()).map(game -> votes(step, game)).toList())
                .orElse(List.of());
    }

    private GameVotes votes(Step step, Game game) {
        List<String> voters =
                workshop.said().gameVotes().entrySet().stream()
                        .filter(vote -> vote.getKey().stepId().equals(step.id()))
                        .filter(vote -> vote.getValue() == game)
                        .map(vote -> workshop.nameOf(vote.getKey().personId()))
                        .toList();
        return new GameVotes(game, voters.size(), step.privacy().named() ? voters : List.of());
    }

    private List<Proposal> proposals() {
        if (!workshop.candidatesRevealed()) {
            return List.of();
        }
        return workshop.candidates().stream()
                .map(this::proposal)
                .sorted(
                        Comparator.comparing(Proposal::adopted)
                                .thenComparing(Proposal::dots)
                                .reversed())
                .toList();
    }

    private Proposal proposal(Candidate candidate) {
        boolean named =
                workshop.agenda()
                        .first(Activity.SILENT_WRITING)
                        .map(step -> step.privacy().named())
                        .orElse(true);
        boolean counted = seen(Activity.DOT_VOTES).isPresent();
        Decision decision = workshop.decision();
        Optional<Outcome.Ending> ending = workshop.outcome().of(candidate.id());
        return new Proposal(
                candidate.id(),
                candidate.name(),
                candidate.increase(),
                candidate.measure(),
                candidate.inputs(),
                named ? workshop.nameOf(candidate.authorId()) : "",
                counted ? workshop.said().dotsOn(candidate.id()) : 0,
                decision != null && decision.candidateId().equals(candidate.id()),
                ending.map(end -> word(end.fate())).orElse(""),
                ending.map(Outcome.Ending::reason).orElse(""),
                seen(Activity.SCORE).isPresent() ? judged(candidate) : List.of());
    }

    private static String word(Outcome.Fate fate) {
        return switch (fate) {
            case RULED_OUT -> "Ruled out";
            case KEPT -> "Kept: some would still steer by it";
        };
    }

    private List<Judged> judged(Candidate candidate) {
        return Arrays.stream(ChecklistItem.values())
                .map(
                        item ->
                                new Judged(
                                        item,
                                        count(candidate, item, Verdict.NO),
                                        count(candidate, item, Verdict.PARTLY),
                                        count(candidate, item, Verdict.YES)))
                .filter(judged -> judged.spread().total() > 0)
                .toList();
    }

    private int count(Candidate candidate, ChecklistItem item, Verdict verdict) {
        return (int)
                workshop.participants().stream()
                        .map(person -> new Ballot(person.personId(), candidate.id(), item))
                        .filter(ballot -> workshop.said().verdicts().get(ballot) == verdict)
                        .count();
    }

    private Leftovers leftovers() {
        return new Leftovers(
                texts(Outcome.Topic.RULED_OUT),
                tasks(Outcome.Topic.TO_FIND_OUT),
                tasks(Outcome.Topic.ACTION),
                texts(Outcome.Topic.DISAGREEMENT));
    }

    private List<String> texts(Outcome.Topic topic) {
        return workshop.outcome().lines(topic).stream().map(Outcome.Line::text).toList();
    }

    private List<Task> tasks(Outcome.Topic topic) {
        return workshop.outcome().lines(topic).stream()
                .map(line -> new Task(line.id(), line.text(), line.who(), line.due()))
                .toList();
    }

    private List<Written> written() {
        List<Written> all = new ArrayList<>();
        for (Step step : workshop.agenda().steps()) {
            Written one = written(step);
            if (!one.questions().isEmpty()) {
                all.add(one);
            }
        }
        return all;
    }

    private Written written(Step step) {
        return new Written(
                Words.of(step.activity()).title(),
                Answers.of(workshop, step).prompts().stream()
                        .map(each -> new Question(each.prompt().words(), said(step, each)))
                        .filter(question -> !question.answers().isEmpty())
                        .toList());
    }

    private List<Said> said(Step step, Answers.ToPrompt each) {
        return each.answers().stream().map(signed -> said(step, each.prompt(), signed)).toList();
    }

    private Said said(Step step, Prompt prompt, Answers.Signed signed) {
        List<String> marks = signed.answer().marks().stream().map(Mark::word).toList();
        String author = signed.authorId();
        return new Said(
                signed.answer().said(prompt).strip(),
                author == null ? "" : workshop.nameOf(author),
                marks);
    }

    private List<Spell> clock() {
        return workshop.agenda().steps().stream()
                .map(
                        step ->
                                new Spell(
                                        Words.of(step.activity()).title(),
                                        step.minutes(),
                                        taken(step)))
                .toList();
    }

    /// In minutes, as people round them; null where the room never was, or still is.
    private @Nullable Integer taken(Step step) {
        Instant end = workshop.course().finishedAt();
        boolean there =
                workshop.timeline().stays().stream()
                        .anyMatch(stay -> stay.stepId().equals(step.id()));
        return end == null || !there
                ? null
                : Math.toIntExact(
                        Math.round(workshop.timeline().spentIn(step, end).toSeconds() / 60.0));
    }

    /// The first step of this kind, when what was done in it was shown to the room.
    private Optional<Step> seen(Activity activity) {
        return workshop.agenda().first(activity).filter(workshop::revealed);
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
