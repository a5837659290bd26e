package cynosure.workshop.record;

import cynosure.framework.Game;
import cynosure.workshop.AtTable;
import cynosure.workshop.Candidate;
import cynosure.workshop.Decision;
import cynosure.workshop.Outcome;
import cynosure.workshop.Ranking;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Words;
import cynosure.workshop.record.Minutes.Decided;
import cynosure.workshop.record.Minutes.GameVotes;
import cynosure.workshop.record.Minutes.Heading;
import cynosure.workshop.record.Minutes.Leftovers;
import cynosure.workshop.record.Minutes.Person;
import cynosure.workshop.record.Minutes.Spell;
import cynosure.workshop.record.Minutes.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
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
                earlierVotes(),
                Proposals.of(workshop),
                Proposals.earlier(workshop),
                rankings(),
                leftovers(),
                Writings.of(workshop),
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
                        .map(
                                person ->
                                        new Person(
                                                person.name(),
                                                person.function().word(workshop.book())))
                        .toList(),
                workshop.plan().language());
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
                        Optional.ofNullable(adopted(decision))
                                .map(Candidate::inputs)
                                .orElse(List.of()));
    }

    private @Nullable Candidate adopted(Decision decision) {
        String whole = workshop.together().merged().whole(decision.candidateId());
        return workshop.said().candidates().get(whole);
    }

    /// Every round in which the room voted, in its order; a step that nobody voted in is none.
    private List<List<GameVotes>> rounds() {
        return workshop.agenda().steps().stream()
                .filter(step -> step.activity() == Activity.PICK_THE_GAME)
                .filter(workshop::revealed)
                .map(step -> Arrays.stream(Game.values()).map(game -> votes(step, game)).toList())
                .toList();
    }

    private List<GameVotes> gameVotes() {
        List<List<GameVotes>> rounds = rounds();
        return rounds.isEmpty() ? List.of() : rounds.getLast();
    }

    private List<List<GameVotes>> earlierVotes() {
        List<List<GameVotes>> rounds = rounds();
        return rounds.isEmpty() ? List.of() : rounds.subList(0, rounds.size() - 1);
    }

    private GameVotes votes(Step step, Game game) {
        List<String> voters =
                workshop.said().gameVotes().entrySet().stream()
                        .filter(vote -> vote.getKey().stepId().equals(step.id()))
                        .filter(vote -> vote.getValue() == game)
                        .map(vote -> workshop.nameOf(vote.getKey().personId()))
                        .toList();
        return new GameVotes(
                game,
                voters.size() + workshop.said().unsigned().votes(step.id(), game),
                step.privacy().named() ? voters : List.of());
    }

    private List<Ranked> rankings() {
        return workshop.agenda().steps().stream()
                .flatMap(step -> workshop.together().sifted().ranking(step.id()).stream())
                .filter(ranking -> !ranking.shown().isEmpty())
                .map(this::ranked)
                .toList();
    }

    private Ranked ranked(Ranking ranking) {
        Ranking.State state = ranking.among(AtTable.live(workshop));
        return new Ranked(
                state.order().stream().limit(state.sorted()).map(this::title).toList(),
                state.question() == null,
                ranking.shown().stream().map(duel -> duel(ranking, duel)).toList());
    }

    private Ranked.Duel duel(Ranking ranking, Ranking.Duel duel) {
        Ranking.Tally tally = ranking.tally(duel);
        return new Ranked.Duel(
                title(duel.upper()),
                tally.upper(),
                tally.either(),
                tally.lower(),
                title(duel.lower()));
    }

    private String title(String candidateId) {
        String name = Objects.requireNonNull(workshop.said().candidates().get(candidateId)).name();
        return name.isBlank() ? workshop.book().say("handed.nameless") : name;
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

    private List<Spell> clock() {
        return workshop.agenda().steps().stream()
                .map(
                        step ->
                                new Spell(
                                        Words.of(step.activity(), workshop.book()).title(),
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
