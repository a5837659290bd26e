package cynosure.workshop.web;

import cynosure.framework.Framework;
import cynosure.language.Phrasebook;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops.Held;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// A person looking at a workshop at some moment. What they may see follows from it, in this one
/// place.
///
/// @param present ids of those whose page is open right now
/// @param act an id that nobody has used: forms that must count once begin theirs with it
/// @param screen where the big screen's page is, when it is the screen that looks; else empty
/// @param computes whether a sentence can be counted on the team's events
/// @param star what the team steers by now, looked up when it is asked for
/// @param paper where the step is written anonymously
record Looking(
        Workshop workshop,
        long version,
        Person person,
        Instant now,
        Set<String> present,
        String act,
        String screen,
        OwnPaper paper,
        Predicate<String> computes,
        Supplier<Optional<Framework>> star) {

    /// The big screen is nobody: it has no seat, leads nothing and owns no text.
    static final Person NOBODY = new Person("screen", "Screen", Role.GUEST);

    /// Only people with a seat, those who lead and observers may look at a workshop.
    static Looking at(
            Held held,
            Person person,
            Instant now,
            Set<String> present,
            String act,
            OwnPaper paper,
            Predicate<String> computes,
            Supplier<Optional<Framework>> star) {
        Workshop workshop = held.workshop();
        if (workshop.participant(person.id()).isEmpty()
                && !workshop.leads(person.id())
                && !workshop.roles().observes(person.id())) {
            throw Fault.forbidden(Problem.said("workshop.no-seat.join"));
        }
        return new Looking(
                workshop, held.version(), person, now, present, act, "", paper, computes, star);
    }

    static Looking onScreen(
            Held held, Instant now, Set<String> present, String url, Predicate<String> computes) {
        return new Looking(
                held.workshop(),
                held.version(),
                NOBODY,
                now,
                present,
                "",
                url,
                OwnPaper.NONE,
                computes,
                Optional::empty);
    }

    Phrasebook book() {
        return workshop.book();
    }

    boolean onScreen() {
        return !screen.isEmpty();
    }

    boolean leading() {
        return workshop.leads(person.id());
    }

    boolean seated() {
        return workshop.participant(person.id()).isPresent();
    }

    boolean facilitating() {
        return workshop.facilitates(person.id());
    }

    /// Whoever leads the room has its page open.
    boolean led() {
        return present.contains(workshop.plan().facilitatorId())
                || workshop.roles().coFacilitators().keySet().stream().anyMatch(present::contains);
    }

    /// Where this person's room is. Who writes for somebody without a device has their room under
    /// an address of its own, see [ForSomebody].
    String url() {
        if (onScreen()) {
            return screen;
        }
        String room = Rooms.url(workshop);
        return workshop.roles().withoutDevice(person.id()) ? room + "/for/" + person.id() : room;
    }

    boolean revealed(Step step) {
        return workshop.revealed(step);
    }
}
