package cynosure.workshop.web;

import cynosure.document.Appointment;
import cynosure.document.Calendars;
import cynosure.language.Phrasebook;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Meeting;
import cynosure.workshop.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A workshop as an appointment for a calendar.
final class Invites {

    private Invites() {}

    /// @param link where this person comes in
    static byte[] file(Workshop workshop, String link, Instant at) {
        Meeting meeting = workshop.preparation().meeting();
        if (meeting == null) {
            throw Fault.notFound(Problem.said("workshop.no-meeting"));
        }
        Appointment appointment =
                new Appointment.Meeting(
                        "workshop-" + workshop.id(),
                        workshop.book().say("invite.file.title", workshop.plan().product()),
                        text(workshop, meeting, link),
                        link,
                        meeting.start(),
                        Duration.ofMinutes(workshop.agenda().minutes()));
        return Calendars.file(List.of(appointment), at);
    }

    private static String text(Workshop workshop, Meeting meeting, String link) {
        Phrasebook book = workshop.book();
        StringBuilder text = new StringBuilder();
        text.append(book.say("invite.file.led", workshop.plan().facilitatorName())).append('\n');
        if (!meeting.place().isEmpty()) {
            text.append(book.say("invite.file.where", meeting.place())).append('\n');
        }
        if (!meeting.link().isEmpty()) {
            text.append(book.say("invite.file.call", meeting.link())).append('\n');
        }
        return text.append(book.say("invite.file.in", link)).toString();
    }
}
