package cynosure.workshop.record;

import cynosure.document.Appointment;
import cynosure.workshop.record.Minutes.Task;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What is due after a workshop, for people's calendars.
public final class MinutesCalendar {

    private MinutesCalendar() {}

    /// @param url where more can be read
    public static List<Appointment> of(Minutes minutes, String url) {
        var left = minutes.leftovers();
        Stream<Appointment> tasks =
                Stream.concat(left.toFindOut().stream(), left.actions().stream())
                        .filter(task -> task.due() != null)
                        .map(task -> due(task, minutes, url));
        return Stream.concat(tasks, review(minutes, url).stream()).toList();
    }

    private static Optional<Appointment> review(Minutes minutes, String url) {
        Minutes.Decided decided = minutes.decided();
        return decided == null || decided.reviewOn() == null
                ? Optional.empty()
                : Optional.of(
                        new Appointment.Due(
                                "review-" + minutes.heading().id(),
                                minutes.book().say("record.calendar.review", decided.name()),
                                decided.sentence(minutes.book()),
                                url,
                                decided.reviewOn()));
    }

    private static Appointment due(Task task, Minutes minutes, String url) {
        String who = task.who().isBlank() ? "" : task.who() + ": ";
        return new Appointment.Due(
                task.id(),
                who + task.text(),
                minutes.book().say("record.calendar.from", minutes.heading().product()),
                url,
                Objects.requireNonNull(task.due()));
    }
}
