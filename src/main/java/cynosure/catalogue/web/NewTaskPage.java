package cynosure.catalogue.web;

import cynosure.problem.Problems;
import java.util.List;

/// Asking for an event.
///
/// @param id under which it will stand, so that a form that is sent twice asks once
/// @param known whether the event is sent already, and only lacks properties
/// @param others what else the same sentence needs
public record NewTaskPage(
        String id,
        TaskForm form,
        boolean known,
        List<EventPage.Link> others,
        List<String> members,
        Problems problems) {}
