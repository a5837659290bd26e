package cynosure.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Writes calendar files (iCalendar, RFC 5545).
///
/// Times are written in UTC, so that every calendar shows them on the clocks of its own place; what
/// is due on a day is the whole day, wherever one is.
public final class Calendars {

    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private Calendars() {}

    /// One file with these appointments.
    ///
    /// @param at when the file is written
    public static byte[] file(List<Appointment> appointments, Instant at) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Cynosure//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        appointments.forEach(appointment -> calendar.add(event(appointment, at)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return bytes.toByteArray();
    }

    private static VEvent event(Appointment appointment, Instant at) {
        String title = PlainText.line(appointment.title());
        VEvent event =
                switch (appointment) {
                    case Appointment.Meeting meeting ->
                            new VEvent(
                                    meeting.from(), meeting.from().plus(meeting.duration()), title);
                    case Appointment.Due due -> (VEvent) new VEvent(due.on(), title).add(free());
                };
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(at));
        event.add(new Uid(PlainText.line(appointment.id()) + "@cynosure"));
        if (!appointment.text().isBlank()) {
            event.add(new Description(PlainText.of(appointment.text())));
        }
        if (!appointment.url().isBlank()) {
            event.add(new Url(URI.create(appointment.url())));
        }
        return event;
    }

    /// A day on which something is due is not a day on which one can't be met.
    private static Transp free() {
        return new Transp(Transp.VALUE_TRANSPARENT);
    }

    /// For those who read the file again.
    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
