package cynosure.change.web;

import cynosure.change.Aim;
import cynosure.change.Ceremony;
import cynosure.change.Evidence;
import cynosure.change.InputFate;
import cynosure.change.Reason;
import cynosure.change.Resolution;
import cynosure.change.Resolution.Metric;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.framework.Standing;
import cynosure.framework.Standings;
import cynosure.framework.Target;
import cynosure.framework.drawing.Tending;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a decision of a form, or says what it still lacks.
@Component
class Preparing {

    static final int WORDS_MAX = 2_000;
    private static final int MONTHS_MAX = 12;

    private final Ceremony ceremony;
    private final Standings standings;
    private final Almanac almanac;

    Preparing(Ceremony ceremony, Standings standings, Almanac almanac) {
        this.ceremony = ceremony;
        this.standings = standings;
        this.almanac = almanac;
    }

    /// What keeps the form from being decided.
    Problems problems(ChangeForm form, Framework now) {
        List<Problem> problems = new ArrayList<>(ofReasons(form.reasons(), form.words()));
        for (String words : List.of(form.words(), form.forecast(), form.bets(), form.asked())) {
            tooLong(words).ifPresent(problems::add);
        }
        NorthStar metric = new NorthStar(form.name(), form.definition(), "", "");
        if (!metric.another(now.northStar())) {
            problems.add(
                    Problem.of(
                            "change.same-metric",
                            "The name or the sentence stays, so it is the same metric, put better.",
                            "Change it on its own page; another metric has another name and another sentence."));
        }
        targets(form, now, problems);
        fates(form, now, problems);
        day(form).ifPresent(problems::add);
        Problems own = new Problems(problems);
        return own.and(resolution(form, now, null).onto(now).problems());
    }

    static List<Problem> ofReasons(List<Reason> reasons, String words) {
        if (reasons.isEmpty()) {
            return List.of(
                    Problem.of(
                            "change.reasons",
                            "Nothing says yet why the metric is changed.",
                            "Choose what is true; several may be."));
        }
        if (reasons.equals(List.of(Reason.OTHER)) && words.isBlank()) {
            return List.of(
                    Problem.of(
                            "change.reasons",
                            "“Something else” says nothing alone.",
                            "Say in a sentence what it is."));
        }
        return List.of();
    }

    static Optional<Problem> tooLong(String words) {
        return words.length() <= WORDS_MAX
                ? Optional.empty()
                : Optional.of(
                        Problem.of(
                                "change.words",
                                "A text has " + words.length() + " characters; 2,000 fit.",
                                "Say it in fewer words."));
    }

    private static void targets(ChangeForm form, Framework now, List<Problem> problems) {
        for (Node node : now.nodes().toList()) {
            if (form.aim(node.id(), Aim.What.CARRY) != Aim.What.NEW) {
                continue;
            }
            boolean day =
                    form.by(node.id()).isEmpty() || Almanac.read(form.by(node.id())).isPresent();
            if (Target.read(form.target(node.id()), null).isEmpty() || !day) {
                problems.add(
                        Problem.of(
                                "change.target",
                                "The new target of “" + node.name() + "” can't be read.",
                                "Write a number such as 5000 or 62 %, and a day or none."));
            }
        }
    }

    private static void fates(ChangeForm form, Framework now, List<Problem> problems) {
        for (Input input : now.inputs()) {
            String to = form.moves(input.id());
            boolean moves = form.fate(input.id()) == InputFate.What.MOVE;
            boolean lost = now.node(to).isEmpty() || form.fate(to) == InputFate.What.LET_GO;
            if (moves && lost) {
                problems.add(
                        Problem.of(
                                "change.moves",
                                "What “" + input.name() + "” should move goes, or is not there.",
                                "Choose something that stays."));
            }
        }
    }

    private Optional<Problem> day(ChangeForm form) {
        Optional<LocalDate> day = Almanac.read(form.on());
        LocalDate today = almanac.today();
        if (day.isPresent()
                && !day.get().isBefore(today)
                && !day.get().isAfter(today.plusMonths(MONTHS_MAX))) {
            return Optional.empty();
        }
        return Optional.of(
                Problem.of(
                        "change.date",
                        "A change takes effect today or within a year.",
                        "Choose a day from " + Dates.day(today) + " on."));
    }

    /// What the form says, as a decision with the numbers of this moment.
    Resolution resolution(ChangeForm form, Revision now) {
        return resolution(form, now.framework(), now);
    }

    private Resolution resolution(ChangeForm form, Framework tree, @Nullable Revision now) {
        Metric old = Metric.of(tree.northStar());
        return new Resolution(
                form.reasons(),
                form.words(),
                old,
                new Metric(form.name(), form.definition()),
                now == null ? List.of() : predicted(tree),
                form.forecast(),
                tree.inputs().stream().map(input -> fate(form, input)).toList(),
                tree.nodes()
                        .filter(node -> node instanceof NorthStar || node.target() != null)
                        .map(node -> aim(form, node))
                        .toList(),
                form.bets(),
                form.asked(),
                Almanac.read(form.on()).orElse(almanac.today()),
                form.basedOn(),
                now == null
                        ? Evidence.NONE
                        : ceremony.evidence(old.definition(), form.definition()));
    }

    private static InputFate fate(ChangeForm form, Input input) {
        InputFate.What what = form.fate(input.id());
        return new InputFate(
                input.id(),
                input.name(),
                what,
                what == InputFate.What.MOVE ? form.moves(input.id()) : "");
    }

    private static Aim aim(ChangeForm form, Node node) {
        Aim.What what = form.aim(node.id(), usual(node));
        @Nullable Target target =
                what == Aim.What.NEW
                        ? Target.read(
                                        form.target(node.id()),
                                        Almanac.read(form.by(node.id())).orElse(null))
                                .orElse(null)
                        : null;
        return new Aim(node.id(), node.name(), what, target);
    }

    /// What is proposed: the old metric's target goes with it, all others stay.
    static Aim.What usual(Node node) {
        return node instanceof NorthStar ? Aim.What.DROP : Aim.What.CARRY;
    }

    /// What was expected of the metric that stands, as far as anybody said.
    List<String> predicted(Framework tree) {
        List<String> said = new ArrayList<>();
        NorthStar metric = tree.northStar();
        Standing standing = standings.counted(metric);
        String target = Tending.target(metric, standing);
        if (standing instanceof Standing.Measured measured) {
            said.add(
                    (target.isEmpty() ? "No target; it stood at " : target + "; it stood at ")
                            + measured.value()
                            + " "
                            + measured.when()
                            + ".");
        } else if (!target.isEmpty()) {
            said.add(target + "; it was never counted.");
        }
        tree.branches().stream()
                .map(branch -> branch.input())
                .filter(input -> input.belief().confidence() != null)
                .forEach(
                        input ->
                                said.add(
                                        "“%s” moves it: %s."
                                                .formatted(
                                                        input.name(),
                                                        Tending.sure(input.belief()))));
        tree.results().stream()
                .filter(result -> result.belief().confidence() != null)
                .forEach(
                        result ->
                                said.add(
                                        "“%s” follows it: %s."
                                                .formatted(
                                                        result.name(),
                                                        Tending.sure(result.belief()))));
        return List.copyOf(said);
    }
}
