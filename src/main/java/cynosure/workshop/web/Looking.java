package cynosure.workshop.web;

import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops.Held;
import java.time.Instant;
import java.util.Set;

/// A person looking at a workshop at some moment. What they may see follows from it, in this one
/// place.
///
/// @param present ids of those whose page is open right now
/// @param act an id that nobody has used: forms that must count once begin theirs with it
record Looking(
        Workshop workshop,
        long version,
        Person person,
        Instant now,
        Set<String> present,
        String act) {

    /// Only people with a seat and the facilitator may look at a workshop.
    static Looking at(Held held, Person person, Instant now, Set<String> present, String act) {
        Workshop workshop = held.workshop();
        if (workshop.participant(person.id()).isEmpty() && !workshop.leads(person.id())) {
            throw Fault.forbidden(
                    "workshop.no-seat",
                    "You have no seat in this workshop.",
                    "Join it with its eight-digit code.");
        }
        return new Looking(workshop, held.version(), person, now, present, act);
    }

    boolean leading() {
        return workshop.leads(person.id());
    }

    boolean seated() {
        return workshop.participant(person.id()).isPresent();
    }

    String url() {
        return Rooms.url(workshop);
    }

    boolean revealed(Step step) {
        return workshop.revealed(step);
    }
}
