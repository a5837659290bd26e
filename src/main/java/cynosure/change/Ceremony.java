package cynosure.change;

import cynosure.change.Change.CalledOff;
import cynosure.change.Change.InEffect;
import cynosure.change.Change.Overtaken;
import cynosure.change.Change.Waiting;
import cynosure.framework.Difference;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.ids.Ids;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts one metric in the place of another: at once, or on a later day of the workspace's calendar.
@Component
public class Ceremony {

    private final Changes changes;
    private final Drafts drafts;
    private final Frameworks frameworks;
    private final Witnessing witnessing;
    private final People people;
    private final Workspaces workspaces;
    private final Ids ids;
    private final Clock clock;

    Ceremony(
            Changes changes,
            Drafts drafts,
            Frameworks frameworks,
            Witnessing witnessing,
            People people,
            Workspaces workspaces,
            Ids ids,
            Clock clock) {
        this.changes = changes;
        this.drafts = drafts;
        this.frameworks = frameworks;
        this.witnessing = witnessing;
        this.people = people;
        this.workspaces = workspaces;
        this.ids = ids;
        this.clock = clock;
    }

    /// What both metrics say of the same periods, as far as is known now.
    public Evidence evidence(String old, String metric) {
        return witnessing.of(old, metric);
    }

    /// Decides it. A change whose day has come is a revision at once; another one waits, and none
    /// is decided beside it. Refuses what was prepared on an older tree than the current one.
    @Transactional
    public Change decide(Resolution resolution, Person by) {
        Revision now = current();
        if (now.number() != resolution.basedOn()) {
            throw Fault.conflict(
                    "change.outrun",
                    "The North Star was changed while you were preparing this.",
                    "Look at what it says now, then decide again.");
        }
        if (changes.waiting().isPresent()) {
            throw Fault.conflict(
                    "change.waiting",
                    "Another change of metric was decided already.",
                    "Look at that one; while it waits it can be called off.");
        }
        boolean later = resolution.takesEffect().isAfter(today());
        Change.Ending ending =
                later
                        ? new Waiting()
                        : new InEffect(
                                frameworks
                                        .revise(
                                                resolution.onto(now.framework()),
                                                now.number(),
                                                by,
                                                resolution.why())
                                        .number(),
                                clock.instant(),
                                List.of());
        Change change = new Change(ids.next(), clock.instant(), by.id(), resolution, ending);
        changes.add(change);
        drafts.end(by);
        return change;
    }

    /// Lets a change that waits take effect if its day has come. What was changed meanwhile stays;
    /// where the metric itself became another, the change is overtaken and does nothing.
    @Transactional
    public Optional<Change> dawn() {
        Optional<Change> due =
                changes.waiting()
                        .filter(change -> !change.resolution().takesEffect().isAfter(today()));
        due.ifPresent(this::takeEffect);
        return due.flatMap(change -> changes.find(change.id()));
    }

    private void takeEffect(Change change) {
        Resolution resolution = change.resolution();
        Revision now = current();
        Framework changed = resolution.onto(now.framework());
        NorthStar old =
                new NorthStar(resolution.old().name(), resolution.old().definition(), "", "");
        if (now.framework().northStar().another(old)) {
            changes.end(
                    change.id(),
                    new Overtaken(
                            clock.instant(),
                            "The metric became “%s” before that day."
                                    .formatted(now.framework().northStar().name())));
            return;
        }
        if (!changed.problems().none()) {
            changes.end(
                    change.id(),
                    new Overtaken(clock.instant(), changed.problems().first().sentence()));
            return;
        }
        InEffect effect =
                new InEffect(now.number() + 1, clock.instant(), meanwhile(resolution, now));
        if (changes.end(change.id(), effect)) {
            frameworks.revise(changed, now.number(), person(change.by()), resolution.why());
        }
    }

    private List<String> meanwhile(Resolution resolution, Revision now) {
        return frameworks
                .revision(resolution.basedOn())
                .map(then -> Difference.between(then.framework(), now.framework()))
                .orElse(List.of());
    }

    /// Takes back what has not taken effect yet.
    @Transactional
    public void callOff(String id, Person by, String why) {
        if (!changes.end(id, new CalledOff(clock.instant(), by.id(), why))) {
            throw Fault.conflict(
                    "change.not-waiting",
                    "This change doesn't wait any more.",
                    "Look at how it ended; to go back, change the metric again.");
        }
    }

    /// Says afterwards why a metric was changed: for one that was adopted in a workshop or written
    /// down.
    public Change explain(Revision revision, Resolution resolution, Person by) {
        Change change =
                new Change(
                        ids.next(),
                        clock.instant(),
                        by.id(),
                        resolution,
                        new InEffect(revision.number(), revision.at(), List.of()));
        changes.add(change);
        return change;
    }

    private Revision current() {
        return frameworks
                .current()
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "framework.none",
                                        "There is no North Star yet.",
                                        "Plan a workshop, or write one down."));
    }

    private Person person(String id) {
        return people.find(id).orElseGet(() -> new Person(id, "", Role.MEMBER));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), workspaces.zone());
    }
}
