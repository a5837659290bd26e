package cynosure.workshop.record;

import cynosure.framework.ChecklistItem;
import cynosure.framework.MetricAdvice;
import cynosure.framework.MetricRole;
import cynosure.framework.Warning;
import cynosure.workshop.Authors;
import cynosure.workshop.Candidate;
import cynosure.workshop.Decision;
import cynosure.workshop.InputIdea;
import cynosure.workshop.Outcome;
import cynosure.workshop.Rounds;
import cynosure.workshop.Sifted.Sheet;
import cynosure.workshop.Step;
import cynosure.workshop.StrictAnswer;
import cynosure.workshop.StrictQuestion;
import cynosure.workshop.Verdict;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Words;
import cynosure.workshop.record.Proposal.Judged;
import cynosure.workshop.record.Proposal.Part;
import cynosure.workshop.record.Proposal.Strict;
import cynosure.workshop.record.Proposal.Waved;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The candidates as they stand in the minutes: nothing before the cards were turned, no score, dot
/// or answer that the room did not see.
final class Proposals {

    private static final List<Activity> VOTED =
            List.of(Activity.SCORE, Activity.DOT_VOTES, Activity.STRICT_FILTER);

    private final Workshop workshop;

    private Proposals(Workshop workshop) {
        this.workshop = workshop;
    }

    /// The adopted one first, then those with the most dots.
    static List<Proposal> of(Workshop workshop) {
        if (!workshop.candidatesRevealed()) {
            return List.of();
        }
        Proposals taking = new Proposals(workshop);
        return workshop.candidates().stream()
                .map(taking::proposal)
                .sorted(
                        Comparator.comparing(Proposal::adopted)
                                .thenComparing(Proposal::dots)
                                .reversed())
                .toList();
    }

    private Proposal proposal(Candidate candidate) {
        Optional<Outcome.Ending> ending = workshop.outcome().of(candidate.id());
        return new Proposal(
                candidate.id(),
                candidate.name(),
                candidate.increase(),
                candidate.measure(),
                candidate.inputs(),
                named() ? Authors.of(workshop, candidate) : "",
                parts(candidate),
                seen(Activity.DOT_VOTES)
                        .map(step -> workshop.said().dotsOn(step.id(), candidate.id()))
                        .orElse(0),
                adopted(candidate),
                ending.map(end -> workshop.book().say("record.fate." + end.fate())).orElse(""),
                ending.map(Outcome.Ending::reason).orElse(""),
                seen(Activity.SCORE).map(step -> judged(step, candidate)).orElse(List.of()),
                seen(Activity.STRICT_FILTER).map(step -> sifted(step, candidate)).orElse(List.of()),
                waved(candidate));
    }

    private boolean named() {
        return workshop.agenda()
                .first(Activity.SILENT_WRITING)
                .map(step -> step.privacy().named())
                .orElse(true);
    }

    private List<Part> parts(Candidate candidate) {
        return workshop.together().merged().partsOf(candidate.id()).stream()
                .map(id -> Objects.requireNonNull(workshop.said().candidates().get(id)))
                .map(
                        part ->
                                new Part(
                                        part.id(),
                                        part.name(),
                                        part.increase(),
                                        part.measure(),
                                        part.inputs(),
                                        named() ? Authors.of(workshop, part) : ""))
                .toList();
    }

    private boolean adopted(Candidate candidate) {
        Decision decision = workshop.decision();
        return decision != null
                && workshop.together()
                        .merged()
                        .whole(decision.candidateId())
                        .equals(candidate.id());
    }

    private List<Judged> judged(Step step, Candidate candidate) {
        return Arrays.stream(ChecklistItem.values())
                .map(
                        item ->
                                new Judged(
                                        item,
                                        count(step, candidate, item, Verdict.NO),
                                        count(step, candidate, item, Verdict.PARTLY),
                                        count(step, candidate, item, Verdict.YES)))
                .filter(judged -> judged.spread().total() > 0)
                .toList();
    }

    private int count(Step step, Candidate candidate, ChecklistItem item, Verdict verdict) {
        return workshop.said().judged(step.id(), candidate.id(), item, verdict);
    }

    private List<Strict> sifted(Step step, Candidate candidate) {
        return Arrays.stream(StrictQuestion.values())
                .map(
                        question ->
                                new Strict(
                                        question,
                                        count(step, candidate, question, StrictAnswer.NO),
                                        count(step, candidate, question, StrictAnswer.UNSURE),
                                        count(step, candidate, question, StrictAnswer.YES)))
                .filter(strict -> strict.spread().total() > 0)
                .toList();
    }

    private int count(
            Step step, Candidate candidate, StrictQuestion question, StrictAnswer answer) {
        return workshop.said().unsigned().answers(step.id(), candidate.id(), question, answer)
                + (int)
                        workshop.participants().stream()
                                .map(
                                        one ->
                                                new Sheet(
                                                        step.id(),
                                                        one.personId(),
                                                        candidate.id(),
                                                        question))
                                .filter(
                                        sheet ->
                                                workshop.together().sifted().answers().get(sheet)
                                                        == answer)
                                .count();
    }

    /// The advice that still holds for the words of the candidate, where somebody waved it off.
    private List<Waved> waved(Candidate candidate) {
        Stream<Waved> metric =
                MetricAdvice.on(MetricRole.NORTH_STAR, candidate.name(), candidate.measure())
                        .stream()
                        .flatMap(warning -> waved(candidate, warning.rule(), "", warning));
        return Stream.concat(
                        metric,
                        candidate.inputs().stream().flatMap(input -> waved(candidate, input)))
                .toList();
    }

    private Stream<Waved> waved(Candidate candidate, InputIdea input) {
        return MetricAdvice.on(MetricRole.INPUT, input.name(), "").stream()
                .flatMap(
                        warning ->
                                waved(
                                        candidate,
                                        warning.rule() + " " + input.name(),
                                        input.name(),
                                        warning));
    }

    private Stream<Waved> waved(Candidate candidate, String rule, String about, Warning warning) {
        return workshop.together().advised().answer(candidate.id(), rule).stream()
                .map(
                        answer ->
                                new Waved(
                                        about,
                                        workshop.book().say("advice." + warning.rule()),
                                        answer.reason(),
                                        workshop.nameOf(answer.by())));
    }

    /// The last step of this kind that was shown to the room: what is asked again, counts then.
    private Optional<Step> seen(Activity activity) {
        return Rounds.last(workshop, activity);
    }

    /// The rounds before those that count, in the order of the agenda; nothing of a round in which
    /// nobody said anything.
    static List<Round> earlier(Workshop workshop) {
        if (!workshop.candidatesRevealed()) {
            return List.of();
        }
        Proposals taking = new Proposals(workshop);
        List<Round> rounds = new ArrayList<>();
        for (Activity activity : VOTED) {
            List<Step> shown = Rounds.shown(workshop, activity);
            for (int number = 1; number < shown.size(); number++) {
                rounds.add(taking.round(shown.get(number - 1), number));
            }
        }
        return rounds.stream().filter(round -> !round.lines().isEmpty()).toList();
    }

    private Round round(Step step, int number) {
        String title = Words.of(step.activity(), workshop.book()).title();
        return new Round(
                workshop.book().say("again.round", title, number),
                workshop.candidates().stream()
                        .map(candidate -> line(step, candidate))
                        .filter(line -> !line.empty())
                        .toList());
    }

    private Round.Line line(Step step, Candidate candidate) {
        return new Round.Line(
                candidate.name(),
                workshop.said().dotsOn(step.id(), candidate.id()),
                judged(step, candidate),
                sifted(step, candidate));
    }
}
