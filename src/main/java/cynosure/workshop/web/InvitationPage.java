package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.workshop.Invitation;
import cynosure.workshop.Meeting;
import cynosure.workshop.Workshop;
import java.time.ZoneId;

/// What somebody sees who follows their own link.
///
/// @param when empty until the day is set
/// @param reading where to read ahead; empty without a link
/// @param in they tried the door before
public record InvitationPage(
        Phrasebook book,
        String url,
        String name,
        String product,
        String facilitator,
        String part,
        String when,
        String zone,
        String place,
        String link,
        int minutes,
        String reading,
        boolean in,
        boolean over)
        implements Spoken {

    static InvitationPage of(Workshop workshop, Invitation invitation, ZoneId zone) {
        Meeting meeting = workshop.preparation().meeting();
        return new InvitationPage(
                workshop.book(),
                "/invitations/" + workshop.id() + "/" + invitation.token(),
                invitation.name(),
                workshop.plan().product(),
                workshop.plan().facilitatorName(),
                part(workshop, invitation),
                meeting == null ? "" : PreparationPage.when(workshop.book(), meeting, zone),
                zone.getId().replace('_', ' '),
                meeting == null ? "" : meeting.place(),
                meeting == null ? "" : meeting.link(),
                workshop.agenda().minutes(),
                workshop.preparation().readingToken().isEmpty() ? "" : ReadingRoutes.path(workshop),
                workshop.preparation().arrivals().containsKey(invitation.id()),
                workshop.finished());
    }

    private static String part(Workshop workshop, Invitation invitation) {
        Phrasebook book = workshop.book();
        String who =
                invitation.part() == Invitation.Part.TAKES_PART
                        ? invitation.function().inside(book)
                        : workshop.plan().facilitatorName();
        return book.say("invite.part." + invitation.part(), who);
    }
}
