package cynosure.change.web;

import cynosure.change.Agenda;
import cynosure.change.Reason;
import cynosure.change.ReviewAct;
import cynosure.change.ReviewAct.About;
import cynosure.change.ReviewAct.Held;
import cynosure.change.ReviewAct.Moved;
import cynosure.change.ReviewAct.StageChosen;
import cynosure.change.Reviews;
import cynosure.change.Stage;
import cynosure.change.Walk;
import cynosure.change.web.ReviewPage.Due;
import cynosure.change.web.ReviewPage.Past;
import cynosure.framework.NorthStar;
import cynosure.judgement.Answers;
import cynosure.judgement.ConvergingQuestion;
import cynosure.problem.Problems;
import cynosure.web.Dates;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Says when it is time to look again.
@Component
class Reviewing {

    private static final int QUARTER = 3;

    private final Reviews reviews;
    private final Answers answers;
    private final Almanac almanac;

    Reviewing(Reviews reviews, Answers answers, Almanac almanac) {
        this.reviews = reviews;
        this.answers = answers;
        this.almanac = almanac;
    }

    Agenda agenda() {
        return Agenda.of(reviews.all(), almanac.walk());
    }

    ReviewPage page(Problems problems) {
        Walk walk = almanac.walk();
        List<ReviewAct> acts = reviews.all();
        Agenda agenda = Agenda.of(acts, walk);
        return new ReviewPage(
                metric(walk).name(),
                agenda.stage().orElse(null),
                agenda.dues().stream().map(due -> due(due, agenda.stage())).toList(),
                sign(),
                acts.reversed().stream().map(this::past).toList(),
                found(acts, agenda),
                almanac.today(),
                problems);
    }

    /// What speaks against changing the metric just now: it has not stood long.
    List<String> tooEarly() {
        Walk walk = almanac.walk();
        LocalDate since = walk.reigns().getLast().since();
        Optional<Stage> stage = agenda().stage();
        int months = stage.map(Stage::monthsFrom).orElse(QUARTER);
        if (!almanac.today().isBefore(since.plusMonths(months))) {
            return List.of();
        }
        String usual =
                stage.map(
                                one ->
                                        " In %s product a metric usually stands for %d to %d months."
                                                .formatted(
                                                        one == Stage.NEW
                                                                ? "a new"
                                                                : "an established",
                                                        one.monthsFrom(),
                                                        one.monthsTo()))
                        .orElse("");
        return List.of(
                metric(walk).name()
                        + " has stood "
                        + standing(since)
                        + " only."
                        + usual
                        + " Where it changes every quarter, nobody learns what moves it. If only the way there is wrong, change an input first.");
    }

    private String standing(LocalDate since) {
        Period stood = Period.between(since, almanac.today());
        long months = stood.toTotalMonths();
        return months == 0
                ? "since " + Dates.day(since)
                : months == 1 ? "for a month" : "for " + months + " months";
    }

    /// In one line, for other pages; empty without a stage.
    String line() {
        return agenda().dues().stream()
                .map(
                        due ->
                                due.about().label()
                                        + ": "
                                        + said(due).toLowerCase(Locale.ROOT).replaceAll("\\.$", "")
                                        + ", "
                                        + Dates.day(due.on()))
                .collect(Collectors.joining(" · "));
    }

    private static NorthStar metric(Walk walk) {
        return walk.revisions().getLast().framework().northStar();
    }

    private String sign() {
        return answers.all().reversed().stream()
                .filter(answer -> answer.question() == ConvergingQuestion.REVISITING)
                .map(answer -> answer.words())
                .findFirst()
                .orElse("");
    }

    private Due due(Agenda.Due due, Optional<Stage> stage) {
        String since =
                due.looked()
                        ? "Looked at last on " + Dates.day(due.since()) + "."
                        : "As it is since " + Dates.day(due.since()) + ".";
        String usual =
                due.about() == About.INPUTS
                        ? " Inputs are looked at again after one to three quarters."
                        : stage.map(
                                        one ->
                                                " In "
                                                        + (one == Stage.NEW
                                                                ? "a new"
                                                                : "an established")
                                                        + " product a metric is looked at again after "
                                                        + one.monthsFrom()
                                                        + " to "
                                                        + one.monthsTo()
                                                        + " months.")
                                .orElse("");
        return new Due(
                due.about(),
                since + usual,
                Dates.day(due.on()),
                due.on().toString(),
                said(due),
                due.state(almanac.today()) != Agenda.State.NOT_YET,
                due.moved()
                        .map(
                                moved ->
                                        "Moved there by "
                                                + almanac.name(moved.by())
                                                + " on "
                                                + almanac.day(moved.at())
                                                + ": "
                                                + moved.why())
                        .orElse(""));
    }

    private String said(Agenda.Due due) {
        return switch (due.state(almanac.today())) {
            case NOT_YET -> "Not yet.";
            case DUE -> "It is time.";
            case OVERDUE -> "Overdue.";
        };
    }

    /// What the last review found against the metric, unless the metric was changed since.
    private static List<Reason> found(List<ReviewAct> acts, Agenda agenda) {
        boolean looked =
                agenda.dues().stream().anyMatch(one -> one.about() == About.METRIC && one.looked());
        if (!looked) {
            return List.of();
        }
        for (ReviewAct act : acts.reversed()) {
            if (act instanceof Held held && held.about() == About.METRIC) {
                return held.signs();
            }
        }
        return List.of();
    }

    private Past past(ReviewAct act) {
        return switch (act) {
            case StageChosen chosen ->
                    past(
                            act,
                            "The product is "
                                    + chosen.stage().label().toLowerCase(Locale.ROOT)
                                    + ".",
                            "");
            case Moved moved ->
                    past(
                            act,
                            moved.about().label()
                                    + ": the next look was moved to "
                                    + Dates.day(moved.to())
                                    + ".",
                            moved.why());
            case Held held ->
                    past(
                            act,
                            held.about().label()
                                    + ": looked at; "
                                    + (held.signs().isEmpty()
                                            ? "nothing speaks against it."
                                            : held.signs().stream()
                                                            .map(Reason::label)
                                                            .map(
                                                                    label ->
                                                                            label.toLowerCase(
                                                                                    Locale.ROOT))
                                                            .collect(Collectors.joining("; "))
                                                    + "."),
                            held.words());
        };
    }

    private Past past(ReviewAct act, String said, String words) {
        return new Past(almanac.day(act.at()), almanac.name(act.by()), said, words);
    }
}
