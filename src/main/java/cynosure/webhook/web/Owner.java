package cynosure.webhook.web;

import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;

/// Webhooks send what the workspace holds to other places; only its owner decides that.
final class Owner {

    private Owner() {}

    static void only(Person person) {
        if (person.role() != Role.OWNER) {
            throw Fault.forbidden(
                    "webhook.owner-only",
                    "Webhooks are for the owner of the workspace.",
                    "Ask the owner.");
        }
    }
}
