package cynosure.workshop.web;

import cynosure.framework.Node;
import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.problem.Problems;
import cynosure.warehouse.Catalog;
import cynosure.workshop.Coverage;
import cynosure.workshop.Handout;
import cynosure.workshop.Invitation;
import cynosure.workshop.JobFunction;
import cynosure.workshop.Meeting;
import cynosure.workshop.Preparation;
import cynosure.workshop.Readiness;
import cynosure.workshop.Story;
import cynosure.workshop.Workshop;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Everything to settle before a workshop, on one page.
///
/// @param settled the room has begun, in the language it speaks
/// @param start for the field, in the workspace's zone; empty until it is set
/// @param readingLink where everyone may read ahead; empty until the link is made
/// @param metrics what the team steers by today
/// @param handouts notes that were brought along
/// @param events the commonest events; empty when nothing is measured yet
public record PreparationPage(
        Phrasebook book,
        String id,
        String product,
        boolean leading,
        Language language,
        boolean settled,
        String start,
        String when,
        String zone,
        String place,
        String link,
        List<Guest> guests,
        Coverage coverage,
        List<Tick> readiness,
        String readingLink,
        List<Node> metrics,
        List<Catalog.EventName> events,
        List<Handout> handouts,
        List<Story> stories,
        List<JobFunction> functions,
        List<Invitation.Part> parts,
        String act,
        Refused refused)
        implements Spoken {

    private static final int EVENTS_SHOWN = 8;

    /// Somebody on the list, and whether they got in.
    public record Guest(
            String id,
            String name,
            String address,
            String function,
            String part,
            String link,
            boolean in) {}

    /// One thing the facilitator settles with themselves.
    public record Tick(Readiness item, boolean ready) {}

    /// What was wrong with a form that was sent, and what was typed into it.
    ///
    /// @param file a file was refused: it is said beside its field
    public record Refused(boolean file, Map<String, String> typed, Problems problems) {

        static final Refused NOTHING = new Refused(false, Map.of(), Problems.NONE);

        static Refused of(HttpServletRequest request, Problems problems) {
            Map<String, String> typed = new HashMap<>();
            request.getParameterMap().forEach((field, values) -> typed.put(field, values[0]));
            return new Refused(false, Map.copyOf(typed), problems);
        }

        static Refused file(Problems problems) {
            return new Refused(true, Map.of(), problems);
        }
    }

    /// What stands in a field: what was typed, where the form comes back.
    public String kept(String field, String otherwise) {
        return refused.typed().getOrDefault(field, otherwise);
    }

    /// What a preparation is shown with, besides the workshop itself.
    record Around(
            String origin,
            ZoneId zone,
            List<Node> metrics,
            Catalog catalog,
            List<Handout> handouts,
            String act) {}

    static PreparationPage of(Workshop workshop, boolean leading, Around around, Refused refused) {
        Preparation preparation = workshop.preparation();
        Meeting meeting = preparation.meeting();
        String token = preparation.readingToken();
        return new PreparationPage(
                workshop.book(),
                workshop.id(),
                workshop.plan().product(),
                leading,
                workshop.plan().language(),
                workshop.started(),
                meeting == null ? "" : written("yyyy-MM-dd'T'HH:mm", meeting, around.zone()),
                meeting == null ? "" : when(workshop.book(), meeting, around.zone()),
                around.zone().getId().replace('_', ' '),
                meeting == null ? "" : meeting.place(),
                meeting == null ? "" : meeting.link(),
                preparation.invitations().values().stream()
                        .map(invitation -> guest(workshop, invitation, around.origin()))
                        .toList(),
                workshop.coverage(),
                Arrays.stream(Readiness.values())
                        .map(item -> new Tick(item, preparation.ready().contains(item)))
                        .toList(),
                token.isEmpty() ? "" : around.origin() + ReadingRoutes.path(workshop),
                around.metrics(),
                around.catalog().all().stream().limit(EVENTS_SHOWN).toList(),
                around.handouts(),
                List.copyOf(preparation.stories().values()),
                List.of(JobFunction.values()),
                List.of(Invitation.Part.values()),
                around.act(),
                refused);
    }

    /// How many of the list have tried the door.
    public long arrived() {
        return guests.stream().filter(Guest::in).count();
    }

    static String when(Phrasebook book, Meeting meeting, ZoneId zone) {
        boolean german = book.language() == Language.GERMAN;
        String pattern = german ? "EEEE, d. MMMM yyyy, HH:mm" : "EEEE, d MMMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, book.language().locale())
                .withZone(zone)
                .format(meeting.start());
    }

    private static String written(String pattern, Meeting meeting, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .withZone(zone)
                .format(meeting.start());
    }

    private static Guest guest(Workshop workshop, Invitation invitation, String origin) {
        return new Guest(
                invitation.id(),
                invitation.name(),
                invitation.address(),
                invitation.function().word(workshop.book()),
                invitation.part().words(workshop.book()),
                origin + "/invitations/" + workshop.id() + "/" + invitation.token(),
                workshop.preparation().arrivals().containsKey(invitation.id()));
    }
}
