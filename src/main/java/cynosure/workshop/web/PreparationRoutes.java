package cynosure.workshop.web;

import cynosure.document.Calendars;
import cynosure.ids.Ids;
import cynosure.language.Language;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.web.Reply;
import cynosure.workshop.Act;
import cynosure.workshop.Happening;
import cynosure.workshop.Invitation;
import cynosure.workshop.JobFunction;
import cynosure.workshop.Prepare;
import cynosure.workshop.Readiness;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import cynosure.workshop.web.PreparationPage.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Preparing a workshop: when and where, who comes, what is known already. For members; only those
/// who lead may change it.
@Controller
@RequestMapping("/workshops/{id}")
class PreparationRoutes {

    private final Workshops workshops;
    private final Workspaces workspaces;
    private final Preparations preparations;
    private final Ids ids;
    private final Clock clock;

    PreparationRoutes(
            Workshops workshops,
            Workspaces workspaces,
            Preparations preparations,
            Ids ids,
            Clock clock) {
        this.workshops = workshops;
        this.workspaces = workspaces;
        this.preparations = preparations;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/preparation")
    Reply show(Call call) {
        return preparations.show(call);
    }

    @PostMapping("/preparation/meeting")
    Reply meet(
            Call call,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String link) {
        return carry(
                call,
                prepare -> {
                    var at = time(start).atZone(ListPage.zone(workspaces)).toInstant();
                    return prepare.meet(at, place, link);
                });
    }

    @PostMapping("/preparation/language")
    Reply speak(Call call, @RequestParam Language language) {
        return carry(call, prepare -> prepare.speak(language));
    }

    @PostMapping("/invitations")
    Reply invite(
            Call call,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(required = false) @Nullable JobFunction function,
            @RequestParam(defaultValue = "TAKES_PART") Invitation.Part part) {
        return carry(call, prepare -> prepare.invite(name, address, function, part, ids));
    }

    @PostMapping("/invitations/{invitationId}/withdrawal")
    Reply withdraw(Call call, @PathVariable String invitationId) {
        return carry(call, prepare -> prepare.withdraw(invitationId));
    }

    @PostMapping("/readiness/{item}")
    Reply tick(
            Call call,
            @PathVariable Readiness item,
            @RequestParam(defaultValue = "true") boolean ready) {
        return carry(call, prepare -> prepare.tick(item, ready));
    }

    @PostMapping("/stories")
    Reply keepStory(
            Call call,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String source) {
        return carry(call, prepare -> prepare.keepStory(text, source, ids));
    }

    @PostMapping("/stories/{storyId}/removal")
    Reply dropStory(Call call, @PathVariable String storyId) {
        return carry(call, prepare -> prepare.dropStory(storyId));
    }

    @PostMapping("/reading-link")
    Reply linkReading(Call call) {
        return carry(call, prepare -> prepare.linkReading(ids));
    }

    /// The appointment for everyone's calendar.
    @GetMapping("/invitation.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String id, HttpServletRequest request) {
        Workshop workshop = workshops.held(id).workshop();
        String link = Origin.of(request) + "/join/" + workshop.plan().joinCode();
        return calendar(Invites.file(workshop, link, clock.instant()));
    }

    static ResponseEntity<byte[]> calendar(byte[] file) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Calendars.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"workshop.ics\"")
                .body(file);
    }

    private Reply carry(Call call, Function<Prepare, List<Happening>> verb) {
        Act act = call.act(ids);
        try {
            workshops.act(call.id(), act, workshop -> verb.apply(workshop.prepare(call.by())));
        } catch (Fault mistake) {
            if (mistake.kind() != Fault.Kind.MISTAKE) {
                throw mistake;
            }
            return preparations.again(call, Refused.of(call.request(), mistake.problems()));
        }
        return Reply.see("/workshops/" + call.id() + "/preparation");
    }

    private static LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            throw Fault.mistake(Problem.said("workshop.meeting-time"));
        }
    }
}
