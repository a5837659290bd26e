package cynosure.workshop.record;

import cynosure.document.Appointment;
import cynosure.workshop.record.Minutes.Task;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What is due after a workshop, for people's calendars.
public final class MinutesCalendar {

    private MinutesCalendar() {}

    /// @param url where more can be read
    public static List<Appointment> of(Minutes minutes, String url) {
        var left = minutes.leftovers();
        return Stream.concat(left.toFindOut().stream(), left.actions().stream())
                .filter(task -> task.due() != null)
                .map(task -> due(task, minutes, url))
                .toList();
    }

    private static Appointment due(Task task, Minutes minutes, String url) {
        String who = task.who().isBlank() ? "" : task.who() + ": ";
        return new Appointment.Due(
                task.id(),
                who + task.text(),
                "From the workshop on " + minutes.heading().product() + ".",
                url,
                Objects.requireNonNull(task.due()));
    }
}
