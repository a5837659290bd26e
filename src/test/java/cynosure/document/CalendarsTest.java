package cynosure.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final Appointment.Meeting MEETING =
            new Appointment.Meeting(
                    "w-1",
                    "Workshop, the first; about: carts",
                    "Bring a story.\nAnd a phone, ünd \"quotes\"; a backslash \\ too",
                    "https://example.org/join/12345678?a=1&b=2",
                    NOON,
                    Duration.ofMinutes(90));

    @Test
    void a_meeting_read_back_is_the_meeting_that_was_written() throws Exception {
        VEvent event = only(Calendars.file(List.of(MEETING), NOON));

        assertThat(event.getSummary().getValue()).isEqualTo(MEETING.title());
        assertThat(event.getDescription().getValue()).isEqualTo(MEETING.text());
        assertThat(event.getUrl().getValue()).isEqualTo(MEETING.url());
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("w-1@cynosure");
        assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(NOON);
        assertThat(Instant.from(event.getDateTimeEnd().getDate()))
                .isEqualTo(Instant.parse("2026-03-02T13:30:00Z"));
    }

    @Test
    void what_is_due_on_a_day_takes_the_whole_day_and_blocks_nobody() throws Exception {
        var due = new Appointment.Due("a-1", "Pull the data", "", "", LocalDate.of(2026, 3, 9));
        String text = Calendars.text(Calendars.file(List.of(due), NOON));

        assertThat(text).contains("DTSTART;VALUE=DATE:20260309", "TRANSP:TRANSPARENT");
        assertThat(text).doesNotContain("DESCRIPTION", "URL");
    }

    @Test
    void lines_are_short_end_as_calendars_want_them_and_no_words_become_a_property() {
        var hostile =
                new Appointment.Due(
                        "a-1\r\nATTACH:x",
                        "A\r\nATTENDEE:mailto:x@y " + "long ".repeat(60) + "\u0000\u0007",
                        "one\r\nSTATUS:CANCELLED",
                        "",
                        LocalDate.of(2026, 3, 9));
        String text = Calendars.text(Calendars.file(List.of(hostile), NOON));

        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\u0000");
        assertThat(Arrays.stream(text.split("\r\n")))
                .allMatch(line -> line.length() <= 75)
                .noneMatch(
                        line ->
                                line.startsWith("ATTACH")
                                        || line.startsWith("ATTENDEE")
                                        || line.startsWith("STATUS"));
    }

    @Test
    void the_same_appointments_make_the_same_file() {
        assertThat(Calendars.file(List.of(MEETING), NOON))
                .isEqualTo(Calendars.file(List.of(MEETING), NOON));
    }

    private static VEvent only(byte[] file) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        return (VEvent) calendar.getComponents("VEVENT").getFirst();
    }
}
