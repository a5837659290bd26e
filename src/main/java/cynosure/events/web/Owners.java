package cynosure.events.web;

import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;

/// What only the owner may do to sources, and to what was said of people.
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

    static void onlyParts(Person person) {
        if (person.role() != Role.OWNER) {
            throw Fault.forbidden(
                    "events.owner-parts",
                    "Only the owner takes back that two ids are one person's.",
                    "Ask the owner to do it.");
        }
    }
}
