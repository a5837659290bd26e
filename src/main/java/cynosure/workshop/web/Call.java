package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.workshop.Act;
import jakarta.servlet.http.HttpServletRequest;

/// What everything that is done in a room comes with: which room, who asks, and the browser's id of
/// the act.
///
/// @param id the workshop's
/// @param actId from the browser, so that an act sent twice counts once; may be empty
record Call(String id, String actId, Person person, HttpServletRequest request) {

    /// Under the browser's id, or a new one where it gave none.
    Act act(Ids ids) {
        return new Act(actId.isBlank() ? ids.next() : actId, by());
    }

    /// The id of the one who asks.
    String by() {
        return person.id();
    }
}
