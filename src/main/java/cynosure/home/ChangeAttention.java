package cynosure.home;

import cynosure.change.Agenda;
import cynosure.change.Change;
import cynosure.change.Changes;
import cynosure.change.ReviewAct;
import cynosure.change.Reviews;
import cynosure.change.Walk;
import cynosure.framework.Frameworks;
import cynosure.framework.Revision;
import cynosure.people.Workspaces;
import cynosure.web.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A change of metric whose day is to come, one that nobody has explained yet, and what it is time
/// to look at again.
@Component
@Order(15)
class ChangeAttention implements Attention {

    private final Changes changes;
    private final Reviews reviews;
    private final Frameworks frameworks;
    private final Workspaces workspaces;
    private final Clock clock;

    ChangeAttention(
            Changes changes,
            Reviews reviews,
            Frameworks frameworks,
            Workspaces workspaces,
            Clock clock) {
        this.changes = changes;
        this.reviews = reviews;
        this.frameworks = frameworks;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        changes.waiting().map(ChangeAttention::waiting).ifPresent(calls::add);
        Walk walk = walk();
        walk.revisions().reversed().stream()
                .filter(walk::turns)
                .findFirst()
                .filter(turn -> changes.of(turn.number()).isEmpty())
                .map(ChangeAttention::silent)
                .ifPresent(calls::add);
        LocalDate today = walk.today();
        Agenda.of(reviews.all(), walk).dues().stream()
                .filter(due -> due.state(today) != Agenda.State.NOT_YET)
                .map(due -> due(due, today))
                .forEach(calls::add);
        return calls;
    }

    private static Call waiting(Change change) {
        return new Call(
                change.resolution().metric().name()
                        + " takes effect on "
                        + Dates.day(change.resolution().takesEffect())
                        + " as the North Star Metric.",
                "See what changes with it",
                "/north-star/changes/" + change.id());
    }

    private static Call due(Agenda.Due due, LocalDate today) {
        String what =
                due.about() == ReviewAct.About.METRIC ? "the North Star Metric" : "its inputs";
        return new Call(
                due.state(today) == Agenda.State.OVERDUE
                        ? "Looking again at %s is overdue since %s."
                                .formatted(what, Dates.day(due.latest()))
                        : "It is time to look again at %s, since %s."
                                .formatted(what, Dates.day(due.on())),
                "Look again",
                "/north-star/review");
    }

    private static Call silent(Revision turn) {
        return new Call(
                "Nobody has said yet why "
                        + turn.framework().northStar().name()
                        + " took over as the North Star Metric.",
                "Say why",
                "/north-star/revisions/" + turn.number() + "/change");
    }

    private Walk walk() {
        ZoneId zone = workspaces.zone();
        return Walk.of(frameworks.history(), zone, LocalDate.ofInstant(clock.instant(), zone));
    }
}
