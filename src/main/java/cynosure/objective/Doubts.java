package cynosure.objective;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Ladder;
import cynosure.framework.Framework;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.objective.Course.Pace;
import cynosure.objective.Doubt.Kind;
import cynosure.web.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What speaks against an objective that lives.
public final class Doubts {

    /// More than this many nobody remembers.
    public static final int MANY = 5;

    /// Words of work. In a key result without a number they promise a thing, not a difference.
    private static final Pattern DELIVERY =
            Pattern.compile(
                    "(?i)\\b(launch|ship|releas|build|deliver|implement|deploy|migrat|complet|finish|introduc|roll(ing)? out|rollout|go live|publish|set up)\\w*");

    private final Framework framework;
    private final Board board;
    private final List<Objective> all;
    private final LocalDate today;

    /// @param all every objective there is
    public Doubts(Framework framework, Board board, List<Objective> all, LocalDate today) {
        this.framework = framework;
        this.board = board;
        this.all = List.copyOf(all);
        this.today = today;
    }

    /// @param courses one for each key result; empty where nothing was read
    public List<Doubt> on(Objective objective, List<Optional<Course>> courses) {
        if (!objective.living()) {
            return List.of();
        }
        List<Doubt> doubts = new ArrayList<>();
        Said said = objective.said();
        time(said, courses, doubts);
        for (int place = 0; place < said.results().size(); place++) {
            result(said.results().get(place), courses.get(place), doubts);
        }
        deliveries(said, doubts);
        bets(said, doubts);
        many(objective, doubts);
        return doubts;
    }

    private void time(Said said, List<Optional<Course>> courses, List<Doubt> doubts) {
        Frame frame = said.frame();
        if (frame.over(today)) {
            doubts.add(
                    new Doubt(
                            Kind.TIME_OVER,
                            "Its time was over on " + Dates.day(frame.to()) + ".",
                            "Look back: what happened, what did you learn? Then carry it on, or let it be."));
            return;
        }
        boolean reached =
                !courses.isEmpty()
                        && courses.stream()
                                .allMatch(
                                        one ->
                                                one.map(Course::pace)
                                                        .filter(Pace.REACHED::equals)
                                                        .isPresent());
        if (reached) {
            doubts.add(
                    new Doubt(
                            Kind.REACHED_EARLY,
                            "Every number is where it should be, before "
                                    + Dates.day(frame.to())
                                    + ".",
                            "End it and enjoy it, or aim further; a goal that is reached steers nobody."));
        }
    }

    private void result(KeyResult result, Optional<Course> course, List<Doubt> doubts) {
        if (!result.measured()) {
            return;
        }
        Optional<Node> node = framework.node(result.measure());
        if (node.isEmpty()) {
            doubts.add(
                    new Doubt(
                            Kind.INPUT_GONE,
                            "“%s” is no longer in the tree.".formatted(result.name()),
                            "If it no longer moves the metric, retire the objective."));
        } else if (!node.get().definition().equals(result.definition())) {
            doubts.add(
                    new Doubt(
                            Kind.REDEFINED,
                            "“%s” counts something else since this was written; progress is still read by the old sentence."
                                    .formatted(result.name()),
                            "Take the new sentence and aim anew, or retire the objective."));
        } else if (course.isEmpty()) {
            doubts.add(
                    new Doubt(
                            Kind.UNREAD,
                            "“%s” can't be counted yet, so nobody can know how it goes."
                                    .formatted(result.name()),
                            "Give it a sentence that can be counted."));
        }
    }

    private static void deliveries(Said said, List<Doubt> doubts) {
        List<KeyResult> silent =
                said.results().stream().filter(result -> !result.measured()).toList();
        List<KeyResult> work =
                silent.stream().filter(result -> DELIVERY.matcher(result.words()).find()).toList();
        if (!work.isEmpty()) {
            doubts.add(
                    new Doubt(
                            Kind.DELIVERABLES,
                            work.size() == 1
                                    ? "“%s” is work, not what comes of it."
                                            .formatted(work.getFirst().words())
                                    : "%d key results are work, not what comes of it."
                                            .formatted(work.size()),
                            "Put the work on the board as a bet, and aim here at the number that it should move."));
        } else if (!silent.isEmpty()) {
            doubts.add(
                    new Doubt(
                            Kind.NO_NUMBER,
                            "No number tells of “%s”.".formatted(silent.getFirst().words()),
                            "Which input would move if it came true?"));
        }
    }

    private void bets(Said said, List<Doubt> doubts) {
        List<Bet> bets = said.bets().stream().flatMap(id -> board.find(id).stream()).toList();
        if (bets.isEmpty()) {
            doubts.add(
                    new Doubt(
                            Kind.NO_BETS,
                            "No bet should bring it.",
                            "Choose the opportunities of which you expect it; without one it is a wish."));
            return;
        }
        if (bets.stream().noneMatch(Bet::open)) {
            doubts.add(
                    new Doubt(
                            Kind.BETS_OVER,
                            "All its bets are settled or taken off; nobody works on it any more.",
                            "Place another bet, or end it."));
            return;
        }
        Ladder ladder = new Ladder(framework, board);
        List<String> unserved =
                said.results().stream()
                        .filter(KeyResult::measured)
                        .filter(result -> framework.node(result.measure()).isPresent())
                        .filter(
                                result ->
                                        bets.stream()
                                                .noneMatch(bet -> reaches(ladder, bet, result)))
                        .map(KeyResult::name)
                        .toList();
        if (!unserved.isEmpty()) {
            doubts.add(
                    new Doubt(
                            Kind.BETS_ELSEWHERE,
                            "None of its bets is a bet on “%s”.".formatted(unserved.getFirst()),
                            "Choose one that is, or aim at what these bets move."));
        }
    }

    /// Whether the number of a key result lies on the way up from a bet.
    private static boolean reaches(Ladder ladder, Bet bet, KeyResult result) {
        Ladder.Way way = ladder.way(bet);
        return way.whole()
                && (result.measure().equals(NorthStar.ID)
                        || way.steps().stream().anyMatch(step -> step.id().equals(result.measure()))
                        || way.results().stream()
                                .anyMatch(step -> step.id().equals(result.measure())));
    }

    private void many(Objective objective, List<Doubt> doubts) {
        Said said = objective.said();
        if (said.results().size() > MANY) {
            doubts.add(
                    new Doubt(
                            Kind.TOO_MANY_RESULTS,
                            "It has %d key results.".formatted(said.results().size()),
                            "Keep the ones that you would miss; more than five nobody remembers."));
        }
        long beside =
                all.stream()
                        .filter(Objective::living)
                        .filter(other -> other.said().frame().meets(said.frame()))
                        .filter(other -> other.said().team().equalsIgnoreCase(said.team()))
                        .count();
        if (beside > MANY) {
            doubts.add(
                    new Doubt(
                            Kind.TOO_MANY_OBJECTIVES,
                            "There are %d objectives for the same team in the same days."
                                    .formatted(beside),
                            "One input for a long while moves more than five for a short one."));
        }
    }
}
