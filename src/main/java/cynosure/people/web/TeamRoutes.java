package cynosure.people.web;

import cynosure.ids.Ids;
import cynosure.people.Admission;
import cynosure.people.Admissions;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Dates;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The members: asking somebody to come in, a link for another browser, and sending away. Every
/// member may ask somebody new; a link that acts as somebody who is known is for the owner to give,
/// or for oneself.
@Controller
class TeamRoutes {

    private static final String TEAM = "/settings/people";
    private static final String SECTION = "settings";

    private final People people;
    private final Admissions admissions;
    private final Workspaces workspaces;
    private final Ids ids;

    TeamRoutes(People people, Admissions admissions, Workspaces workspaces, Ids ids) {
        this.people = people;
        this.admissions = admissions;
        this.workspaces = workspaces;
        this.ids = ids;
    }

    @GetMapping(TEAM)
    Reply show(@AuthenticationPrincipal Person person) {
        return Reply.page("people/team.jte", "People", SECTION, page(person, "", Problems.NONE));
    }

    @PostMapping(TEAM + "/admissions")
    Reply ask(
            @AuthenticationPrincipal Person person, @RequestParam(defaultValue = "") String name) {
        if (!Names.fits(name)) {
            Problems problems = Problems.of(Problem.said("people.whom-to-ask"));
            return Reply.again("people/team.jte", "People", SECTION, page(person, name, problems));
        }
        String secret = ids.token();
        admissions.forSomebodyNew(secret, name.strip(), person);
        return Reply.see(TEAM + "/links/" + secret);
    }

    @PostMapping(TEAM + "/{id}/admission")
    Reply anotherBrowser(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Person member = known(id);
        if (!linked(member, person)) {
            throw Fault.forbidden(Problem.said("people.owner-only"));
        }
        String secret = ids.token();
        admissions.forMember(secret, member, person);
        return Reply.see(TEAM + "/links/" + secret);
    }

    /// The secret is in the address that the maker is led to, and nowhere else.
    @GetMapping(TEAM + "/links/{secret}")
    Reply link(@PathVariable String secret, HttpServletRequest request) {
        Admission admission =
                admissions
                        .with(secret)
                        .orElseThrow(() -> Fault.notFound(Problem.said("people.admission-over")));
        String origin = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        return Reply.page(
                "people/asked.jte",
                "A link for " + admission.name(),
                SECTION,
                new AskedPage(
                        admission.name(),
                        origin + "/admissions/" + secret,
                        Dates.moment(admission.until(), workspaces.zone())));
    }

    @PostMapping(TEAM + "/admissions/{id}/withdrawal")
    Reply withdraw(@PathVariable String id) {
        admissions.withdraw(id);
        return Reply.see(TEAM + "#asked");
    }

    @PostMapping(TEAM + "/{id}/departure")
    Reply part(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Person member = known(id);
        if (!leaving(member, person)) {
            throw Fault.forbidden(Problem.said("people.owner-only"));
        }
        people.part(member, person);
        return Reply.see(TEAM);
    }

    private Person known(String id) {
        return people.find(id)
                .filter(Person::member)
                .orElseThrow(() -> Fault.notFound(Problem.said("people.nobody")));
    }

    private static boolean linked(Person member, Person looking) {
        return looking.role() == Role.OWNER || member.id().equals(looking.id());
    }

    private static boolean leaving(Person member, Person looking) {
        return looking.role() == Role.OWNER && member.role() != Role.OWNER;
    }

    private TeamPage page(Person looking, String name, Problems problems) {
        return new TeamPage(
                rows(people.members(), looking),
                admissions.open().stream().map(this::asked).toList(),
                rows(people.former(), looking),
                looking.role() == Role.OWNER,
                name,
                problems);
    }

    private static List<TeamPage.Row> rows(List<Person> members, Person looking) {
        return members.stream()
                .map(
                        member ->
                                new TeamPage.Row(
                                        member.id(),
                                        member.name(),
                                        member.role() == Role.OWNER ? "Owner" : "Member",
                                        member.id().equals(looking.id()),
                                        linked(member, looking),
                                        leaving(member, looking)))
                .toList();
    }

    private TeamPage.Asked asked(Admission admission) {
        String by = people.find(admission.by()).map(Person::name).orElse("");
        return new TeamPage.Asked(
                admission.id(),
                admission.name(),
                by + ", " + Dates.moment(admission.made(), workspaces.zone()),
                Dates.moment(admission.until(), workspaces.zone()));
    }
}
