package cynosure.events.web;

import cynosure.events.privacy.Deleting;
import cynosure.events.privacy.Deletion;
import cynosure.events.privacy.Deletion.Kind;
import cynosure.events.privacy.Deletions;
import cynosure.events.privacy.Personal;
import cynosure.people.Person;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What one person may ask for: everything that is known of them, and to be deleted. The owner does
/// it for them.
@Controller
class PeopleRoutes {

    static final String PAGE = PrivacyRoutes.PAGE + "/people";
    private static final String TEMPLATE = "events/privacy/people.jte";
    private static final String TITLE = "Requests of people";

    private final Deleting deleting;
    private final Deletions deletions;
    private final Personal personal;
    private final Workspaces workspaces;

    PeopleRoutes(Deleting deleting, Deletions deletions, Personal personal, Workspaces workspaces) {
        this.deleting = deleting;
        this.deletions = deletions;
        this.personal = personal;
        this.workspaces = workspaces;
    }

    @GetMapping(PAGE)
    Reply show(@AuthenticationPrincipal Person person) {
        PrivacyRoutes.ownerOnly(person);
        return Reply.page(TEMPLATE, TITLE, "events", page(Problems.NONE));
    }

    /// Sent by POST, so that no id stands in an address that is written down somewhere.
    @PostMapping(PAGE + "/export")
    void export(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String id,
            HttpServletResponse response)
            throws IOException {
        PrivacyRoutes.ownerOnly(person);
        if (!personal.knows(id.strip())) {
            throw Fault.notFound(
                    "events.privacy-nobody",
                    "Nobody is known by this id.",
                    "Look at how your product writes it, letter by letter.");
        }
        response.setContentType("application/x-ndjson;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"person.jsonl\"");
        response.setHeader("Cache-Control", "no-store");
        personal.write(id.strip(), response.getOutputStream());
    }

    @PostMapping(PAGE)
    Reply forget(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String sure) {
        PrivacyRoutes.ownerOnly(person);
        if (!sure.equals("yes")) {
            return again(
                    Problem.of(
                            "events.privacy-sure",
                            "Nobody was deleted: the box below the id was not ticked.",
                            "Tick it when you are sure. It can't be undone."));
        }
        try {
            deleting.forget(id, person);
        } catch (Fault mistake) {
            return again(mistake.problems().all().getFirst());
        }
        return Reply.see(PAGE);
    }

    @PostMapping(PAGE + "/{deletion}/again")
    Reply again(@AuthenticationPrincipal Person person, @PathVariable String deletion) {
        PrivacyRoutes.ownerOnly(person);
        deleting.again(deletion);
        return Reply.see(PAGE);
    }

    @PostMapping(PAGE + "/lift")
    Reply lift(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String why) {
        PrivacyRoutes.ownerOnly(person);
        if (why.isBlank() || why.length() > 500) {
            return again(
                    Problem.of(
                            "events.privacy-why",
                            "Letting somebody in again needs a reason of at most 500 letters.",
                            "Write how you know that the person wants it. Don't write the id."));
        }
        if (!deleting.lift(id.strip(), why.strip(), person)) {
            return again(
                    Problem.of(
                            "events.privacy-nobody",
                            "Nobody is turned away under this id.",
                            "Look at how your product writes it, letter by letter."));
        }
        return Reply.see(PAGE);
    }

    private Reply again(Problem problem) {
        return Reply.again(TEMPLATE, TITLE, "events", page(new Problems(List.of(problem))));
    }

    private PeoplePage page(Problems problems) {
        Words words = Words.at(workspaces);
        List<Deletion> all = deletions.all();
        return PeoplePage.of(
                all.stream().filter(one -> one.kind() == Kind.PERSON).toList(),
                all.stream().filter(one -> one.kind() == Kind.AGE).toList(),
                deletions.lifted(),
                words,
                problems);
    }
}
