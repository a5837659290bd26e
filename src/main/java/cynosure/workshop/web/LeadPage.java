package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.workshop.Cast;
import cynosure.workshop.Workshop;
import java.time.Instant;
import java.util.Set;

/// For a member who was asked to take over: who leads, whether they are there, and the button.
///
/// @param can nobody who leads is there, and this person may take over
public record LeadPage(
        Phrasebook book,
        String url,
        String product,
        String facilitator,
        boolean mine,
        boolean can,
        String act)
        implements Spoken {

    static LeadPage of(Workshop workshop, Person person, Set<String> present, String act) {
        boolean mine = workshop.facilitates(person.id());
        return new LeadPage(
                workshop.book(),
                "/rooms/" + workshop.id(),
                workshop.plan().product(),
                workshop.plan().facilitatorName(),
                mine,
                !mine && may(workshop, person, present),
                act);
    }

    /// The verb itself says whether they may.
    private static boolean may(Workshop workshop, Person person, Set<String> present) {
        try {
            return !Cast.takeOver(workshop, person, present, Instant.EPOCH).isEmpty();
        } catch (Fault refused) {
            return false;
        }
    }
}
