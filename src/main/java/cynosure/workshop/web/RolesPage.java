package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.problem.Problems;
import cynosure.workshop.JobFunction;
import cynosure.workshop.Participant;
import cynosure.workshop.Workshop;
import java.util.ArrayList;
import java.util.List;

/// Who leads, who helps, who only watches, and who writes for people without a device.
///
/// @param facilitating the one who looks has the lead and may hand it over
/// @param screenLink the big screen's own link; empty until it is made
public record RolesPage(
        Phrasebook book,
        String url,
        String id,
        String product,
        long version,
        String facilitator,
        boolean facilitating,
        List<Someone> coFacilitators,
        List<Someone> others,
        List<Borrowed> withoutDevice,
        List<Someone> writers,
        List<JobFunction> functions,
        String screenLink,
        String act,
        Problems problems)
        implements Spoken {

    /// @param mine the person who looks
    public record Someone(String id, String name, String part, boolean mine) {}

    /// The seat of somebody without a device.
    public record Borrowed(String id, String name, String function, String enteredBy) {}

    static RolesPage of(Looking looking, String origin, String act, Problems problems) {
        Workshop workshop = looking.workshop();
        return new RolesPage(
                looking.book(),
                looking.url(),
                workshop.id(),
                workshop.plan().product(),
                looking.version(),
                workshop.plan().facilitatorName(),
                looking.facilitating(),
                workshop.roles().coFacilitators().entrySet().stream()
                        .map(
                                co ->
                                        someone(
                                                looking,
                                                co.getKey(),
                                                co.getValue(),
                                                looking.book().say("roles.co")))
                        .toList(),
                others(looking),
                workshop.participants().stream()
                        .filter(seat -> workshop.roles().withoutDevice(seat.personId()))
                        .map(seat -> borrowed(looking, seat))
                        .toList(),
                writers(looking),
                List.of(JobFunction.values()),
                screenLink(workshop, origin),
                act,
                problems);
    }

    private static String screenLink(Workshop workshop, String origin) {
        String token = workshop.roles().screenToken();
        return token.isEmpty() ? "" : origin + "/screens/" + workshop.id() + "/" + token;
    }

    /// Everyone in the room who could get another part.
    private static List<Someone> others(Looking looking) {
        Workshop workshop = looking.workshop();
        List<Someone> others = new ArrayList<>();
        for (Participant seat : workshop.participants()) {
            if (!workshop.leads(seat.personId())
                    && !workshop.roles().withoutDevice(seat.personId())) {
                others.add(
                        someone(
                                looking,
                                seat.personId(),
                                seat.name(),
                                seat.function().word(looking.book())));
            }
        }
        workshop.roles()
                .observers()
                .forEach(
                        (id, name) -> {
                            if (!workshop.leads(id)) {
                                others.add(
                                        someone(
                                                looking,
                                                id,
                                                name,
                                                looking.book().say("roles.watches")));
                            }
                        });
        return others;
    }

    /// Everyone who could write for somebody: those who lead, and the seats with a device.
    private static List<Someone> writers(Looking looking) {
        Workshop workshop = looking.workshop();
        List<Someone> writers = new ArrayList<>();
        String facilitator = workshop.plan().facilitatorId();
        writers.add(
                someone(
                        looking,
                        facilitator,
                        workshop.plan().facilitatorName(),
                        looking.book().say("roles.leads")));
        workshop.roles()
                .coFacilitators()
                .forEach(
                        (id, name) ->
                                writers.add(
                                        someone(
                                                looking,
                                                id,
                                                name,
                                                looking.book().say("roles.co"))));
        workshop.participants().stream()
                .filter(seat -> !workshop.leads(seat.personId()))
                .filter(seat -> !workshop.roles().withoutDevice(seat.personId()))
                .map(
                        seat ->
                                someone(
                                        looking,
                                        seat.personId(),
                                        seat.name(),
                                        seat.function().word(looking.book())))
                .forEach(writers::add);
        return writers;
    }

    private static Someone someone(Looking looking, String id, String name, String part) {
        return new Someone(id, name, part, id.equals(looking.person().id()));
    }

    private static Borrowed borrowed(Looking looking, Participant seat) {
        return new Borrowed(
                seat.personId(),
                seat.name(),
                seat.function().word(looking.book()),
                looking.workshop().roles().enteredBy().get(seat.personId()));
    }
}
