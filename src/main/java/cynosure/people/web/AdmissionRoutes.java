package cynosure.people.web;

import cynosure.people.Accesses;
import cynosure.people.Admission;
import cynosure.people.Admissions;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.AccessCookie;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The link that lets a member in. Opening it shows a button, so that a preview in a chat does not
/// spend it.
@Controller
class AdmissionRoutes {

    private final Admissions admissions;
    private final Accesses accesses;
    private final People people;
    private final Workspaces workspaces;
    private final Clock clock;

    AdmissionRoutes(
            Admissions admissions,
            Accesses accesses,
            People people,
            Workspaces workspaces,
            Clock clock) {
        this.admissions = admissions;
        this.accesses = accesses;
        this.people = people;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @GetMapping("/admissions/{secret}")
    Reply show(@PathVariable String secret) {
        Admission admission = open(secret);
        return Reply.page(
                "people/admission.jte",
                "Come in",
                "",
                page(secret, admission, admission.name(), Problems.NONE));
    }

    @PostMapping("/admissions/{secret}")
    Reply enter(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        Admission admission = open(secret);
        if (admission.personId() == null && !Names.fits(name)) {
            Problems problems = Problems.of(Problem.said("people.own-name"));
            return Reply.again(
                    "people/admission.jte", "Come in", "", page(secret, admission, name, problems));
        }
        Person person = admissions.spend(secret, name.strip()).orElseThrow(AdmissionRoutes::closed);
        AccessCookie.set(request, response, accesses.grant(person));
        return Reply.see("/");
    }

    private Admission open(String secret) {
        return admissions
                .with(secret)
                .filter(admission -> admission.open(clock.instant()))
                .orElseThrow(AdmissionRoutes::closed);
    }

    private static Fault closed() {
        return Fault.forbidden(Problem.said("people.admission-over"));
    }

    private AdmissionPage page(String secret, Admission admission, String name, Problems problems) {
        return new AdmissionPage(
                secret,
                workspaces.current().map(Workspace::name).orElse(""),
                people.find(admission.by()).map(Person::name).orElse(""),
                name,
                admission.personId() != null,
                problems);
    }
}
