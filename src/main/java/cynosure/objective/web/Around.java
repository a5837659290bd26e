package cynosure.objective.web;

import cynosure.bets.Bet;
import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.Settlement;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.framework.Revision;
import cynosure.objective.Course;
import cynosure.objective.Courses;
import cynosure.objective.Doubts;
import cynosure.objective.Fate;
import cynosure.objective.Frame;
import cynosure.objective.KeyResult;
import cynosure.objective.Objective;
import cynosure.objective.Said;
import cynosure.people.People;
import cynosure.problem.Fault;
import cynosure.web.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// What these pages know of the world: the tree, the board, the readings, the day.
@Component
class Around {

    private final Frameworks frameworks;
    private final Bets bets;
    private final Courses courses;
    private final People people;

    Around(Frameworks frameworks, Bets bets, Courses courses, People people) {
        this.frameworks = frameworks;
        this.bets = bets;
        this.courses = courses;
        this.people = people;
    }

    Framework framework() {
        return frameworks
                .current()
                .map(Revision::framework)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "objective.no-north-star",
                                        "There is no North Star yet, so there is nothing to aim at.",
                                        "Write it down first, or hold a workshop."));
    }

    Optional<Node> node(String id) {
        return framework().node(id);
    }

    Board board() {
        return bets.board();
    }

    LocalDate today() {
        return courses.today();
    }

    String name(String personId) {
        return people.name(personId);
    }

    String day(Instant moment) {
        return Dates.day(courses.day(moment));
    }

    /// An objective with its readings and what speaks against it.
    ///
    /// @param all every objective there is
    ObjectiveView view(Objective objective, List<Objective> all) {
        Said said = objective.said();
        List<Optional<Course>> read =
                said.results().stream().map(result -> courses.of(result, said.frame())).toList();
        Doubts doubts = new Doubts(framework(), board(), all, today());
        return new ObjectiveView(
                ObjectivesRoutes.href(objective.id()),
                said.words(),
                said.team(),
                said.frame().words(),
                left(said.frame()),
                effect(said, read),
                objective.living(),
                fate(objective),
                objective.fate() instanceof Fate.Ended(var _, var learned) ? learned : "",
                IntStream.range(0, read.size())
                        .mapToObj(place -> result(said.results().get(place), read.get(place)))
                        .toList(),
                said.bets().stream()
                        .flatMap(id -> board().find(id).stream())
                        .map(this::link)
                        .toList(),
                doubts.on(objective, read));
    }

    /// Those of which nothing is read, such as the ones that are over.
    ObjectiveView quiet(Objective objective) {
        Said said = objective.said();
        return new ObjectiveView(
                ObjectivesRoutes.href(objective.id()),
                said.words(),
                said.team(),
                said.frame().words(),
                "",
                "",
                objective.living(),
                fate(objective),
                "",
                List.of(),
                List.of(),
                List.of());
    }

    private ResultView result(KeyResult result, Optional<Course> read) {
        return ResultView.of(result, read, node(result.measure()).isPresent());
    }

    private ObjectiveView.Link link(Bet bet) {
        return new ObjectiveView.Link("/north-star/bets/" + bet.id(), bet.title(), where(bet));
    }

    static String where(Bet bet) {
        Settlement settlement = bet.settlement();
        if (settlement != null) {
            return "Settled: " + settlement.outcome().label().toLowerCase(Locale.ROOT);
        }
        return bet.withdrawn() == null ? bet.column().word(bet.level()) : "Taken off";
    }

    private String left(Frame frame) {
        long days = ChronoUnit.DAYS.between(today(), frame.to());
        if (!frame.begun(today())) {
            return "begins on " + Dates.day(frame.from());
        }
        if (days < 0) {
            return "over since " + Dates.day(frame.to());
        }
        return days == 0 ? "the last day" : days == 1 ? "one day left" : days + " days left";
    }

    /// What the bets should do to the numbers.
    private static String effect(Said said, List<Optional<Course>> read) {
        String moves =
                IntStream.range(0, read.size())
                        .filter(place -> read.get(place).isPresent())
                        .mapToObj(
                                place ->
                                        said.results().get(place).name()
                                                + " goes "
                                                + ResultView.aim(read.get(place).get()))
                        .collect(Collectors.joining(", and "));
        return moves.isEmpty()
                ? ""
                : "If the bets below work, %s by %s."
                        .formatted(moves, Dates.day(said.frame().to()));
    }

    private String fate(Objective objective) {
        String by =
                name(objective.past().getLast().by()) + ", " + day(objective.past().getLast().at());
        return switch (objective.fate()) {
            case Fate.Living _ -> "";
            case Fate.Retired(var why) -> "Retired by " + by + ": " + why;
            case Fate.Ended(var happened, var _) -> "Looked back by " + by + ": " + happened;
        };
    }
}
