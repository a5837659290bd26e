package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.language.Phrasebook;
import cynosure.people.Accesses;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.AccessCookie;
import cynosure.web.Attempts;
import cynosure.web.Reply;
import cynosure.workshop.Act;
import cynosure.workshop.JobFunction;
import cynosure.workshop.Participant;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How people come in with a code: a name, a function, no account.
@Controller
class JoinRoutes {

    private static final int WRONG_CODES_A_MINUTE = 10;
    private static final int NAME_LENGTH_MAX = 40;

    private final Workshops workshops;
    private final People people;
    private final Accesses accesses;
    private final Ids ids;
    private final Attempts attempts;

    JoinRoutes(Workshops workshops, People people, Accesses accesses, Ids ids, Clock clock) {
        this.workshops = workshops;
        this.people = people;
        this.accesses = accesses;
        this.ids = ids;
        this.attempts = new Attempts(WRONG_CODES_A_MINUTE, Duration.ofMinutes(1), clock);
    }

    @GetMapping("/join")
    Reply askForCode(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        String digits = code.replaceAll("\\D", "");
        Phrasebook book = RoomSpeaking.atDoor(request);
        return digits.isEmpty()
                ? Reply.page(
                        "workshop/code.jte", book.say("room.code.title"), "", new CodePage(book))
                : Reply.see("/join/" + digits);
    }

    @GetMapping("/join/{code}")
    Reply askForName(
            @PathVariable String code,
            @AuthenticationPrincipal @Nullable Person person,
            HttpServletRequest request) {
        Workshop workshop = open(code, request);
        if (person != null
                && (workshop.participant(person.id()).isPresent()
                        || workshop.roles().observes(person.id()))) {
            return Reply.see("/rooms/" + workshop.id());
        }
        return page(JoinPage.of(workshop, person == null ? "" : person.name(), ids.next()));
    }

    @PostMapping("/join/{code}")
    Reply join(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String function,
            @RequestParam(defaultValue = "false") boolean watching,
            @RequestParam(defaultValue = "") String act,
            @AuthenticationPrincipal @Nullable Person person,
            HttpServletRequest request,
            HttpServletResponse response) {
        Workshop workshop = open(code, request);
        Problems problems = watching ? mistakes(name, "PRODUCT") : mistakes(name, function);
        if (!problems.none()) {
            JoinPage page = JoinPage.of(workshop, name, act).with(function, problems);
            return Reply.again("workshop/join.jte", page.title(), "", page);
        }
        Person comer = person == null ? people.add(name.strip(), Role.GUEST) : person;
        Act joining = new Act(act.isBlank() ? ids.next() : act, comer.id());
        workshops.act(
                workshop.id(),
                joining,
                before ->
                        watching
                                ? before.cast(comer.id()).watch(name.strip())
                                : before.join(
                                        new Participant(
                                                comer.id(),
                                                name.strip(),
                                                JobFunction.valueOf(function))));
        if (person == null) {
            letIn(workshop, joining, comer, request, response);
        }
        return Reply.see("/rooms/" + workshop.id());
    }

    /// A double click sends the same act twice: the browser becomes the guest that came first.
    private void letIn(
            Workshop workshop,
            Act joining,
            Person comer,
            HttpServletRequest request,
            HttpServletResponse response) {
        Person guest =
                workshops.actor(workshop.id(), joining.id()).flatMap(people::find).orElse(comer);
        AccessCookie.set(request, response, accesses.grant(guest));
    }

    /// Unknown and closed codes get the same answer, so that guessing teaches nothing.
    private Workshop open(String code, HttpServletRequest request) {
        attempts.check(request.getRemoteAddr());
        return workshops
                .openWithCode(code)
                .orElseThrow(
                        () -> {
                            attempts.failed(request.getRemoteAddr());
                            return Fault.notFound(Problem.said("workshop.unknown-code"));
                        });
    }

    static Problems mistakes(String name, String function) {
        List<Problem> problems = new ArrayList<>();
        if (name.isBlank() || name.length() > NAME_LENGTH_MAX) {
            problems.add(Problem.said("workshop.name.own"));
        }
        if (List.of(JobFunction.values()).stream().noneMatch(f -> f.name().equals(function))) {
            problems.add(Problem.said("workshop.function.own"));
        }
        return new Problems(problems);
    }

    private static Reply page(JoinPage page) {
        return Reply.page("workshop/join.jte", page.title(), "", page);
    }
}
