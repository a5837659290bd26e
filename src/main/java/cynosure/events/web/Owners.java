package cynosure.events.web;

import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;

/// What only the owner may do to sources.
final class Owners {

    private Owners() {}

    static void only(Person person) {
        if (person.role() != Role.OWNER) {
            throw Fault.forbidden(
                    "events.owner-makes-sources",
                    "Only the owner makes and changes sources and their keys.",
                    "Ask the owner to do it.");
        }
    }
}
