package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.workshop.Participant;
import cynosure.workshop.Workshop;
import java.util.ArrayList;
import java.util.List;

/// Strips above the stage that only some people see: the lead changed hands, whoever leads is away,
/// one only watches, one writes for somebody else.
///
/// @param shownLeading the open page is the one for those who lead
/// @param leading the person leads
/// @param away who leads is away; empty when somebody who leads is here
/// @param mayTakeOver the person may take over
/// @param seats for whom the person can write, with themselves first where they have a seat; empty
///   when for nobody else
/// @param own where their own page is, while another's is open and they have no seat; else empty
public record StandingView(
        Phrasebook book,
        String url,
        String room,
        boolean shownLeading,
        boolean leading,
        boolean watching,
        String away,
        boolean mayTakeOver,
        List<Hand> seats,
        String own)
        implements Spoken {

    /// One of the people for whom one writes.
    public record Hand(String url, String name, boolean now) {}

    static StandingView of(Looking looking, boolean shownLeading) {
        Workshop workshop = looking.workshop();
        String id = looking.person().id();
        boolean away = workshop.started() && !workshop.finished() && !looking.led();
        return new StandingView(
                looking.book(),
                looking.url(),
                "/rooms/" + workshop.id(),
                shownLeading,
                looking.leading(),
                workshop.roles().observes(id) && !looking.seated() && !looking.leading(),
                away ? workshop.plan().facilitatorName() : "",
                workshop.roles().coLeads(id) || looking.person().member(),
                seats(looking),
                own(looking));
    }

    private static String own(Looking looking) {
        Workshop workshop = looking.workshop();
        String writer = workshop.roles().enteredBy().get(looking.person().id());
        boolean seated = writer == null || workshop.participant(writer).isPresent();
        return seated ? "" : "/rooms/" + workshop.id();
    }

    private static List<Hand> seats(Looking looking) {
        Workshop workshop = looking.workshop();
        String here = looking.person().id();
        String writer = workshop.roles().enteredBy().getOrDefault(here, here);
        List<String> others = workshop.roles().entersFor(writer);
        if (others.isEmpty()) {
            return List.of();
        }
        String room = "/rooms/" + workshop.id();
        List<Hand> seats = new ArrayList<>();
        if (workshop.participant(writer).isPresent()) {
            seats.add(
                    new Hand(
                            room, looking.book().say("room.standing.myself"), writer.equals(here)));
        }
        for (String seatId : others) {
            String name = workshop.participant(seatId).map(Participant::name).orElse("");
            seats.add(new Hand(room + "/for/" + seatId, name, seatId.equals(here)));
        }
        return seats;
    }
}
