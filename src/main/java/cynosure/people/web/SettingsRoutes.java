package cynosure.people.web;

import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The workspace's name, time zone and week, for its owner; and one's own name.
@Controller
class SettingsRoutes {

    private final Workspaces workspaces;
    private final People people;

    SettingsRoutes(Workspaces workspaces, People people) {
        this.workspaces = workspaces;
        this.people = people;
    }

    @GetMapping("/settings")
    Reply show(@AuthenticationPrincipal Person person) {
        SettingsPage page = page(person);
        return Reply.page("people/settings.jte", page.title(), "settings", page);
    }

    @PostMapping("/settings")
    Reply save(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "MONDAY") String weekStart,
            @RequestParam(defaultValue = "") String yourName) {
        DayOfWeek start = "SUNDAY".equals(weekStart) ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY;
        if (person.role() != Role.OWNER) {
            return rename(person, yourName);
        }
        Problems problems = mistakes(name, zone, yourName);
        boolean first = workspaces.current().isEmpty();
        if (!problems.none()) {
            SettingsPage page =
                    SettingsPage.of(name, zone, start, yourName, true, first).with(problems);
            return Reply.again("people/settings.jte", page.title(), "settings", page);
        }
        workspaces.settle(new Workspace(name.strip(), ZoneId.of(zone), start));
        people.rename(person.id(), yourName.strip());
        return Reply.see(first ? "/" : "/settings?saved");
    }

    private SettingsPage page(Person person) {
        return workspaces
                .current()
                .map(
                        known ->
                                SettingsPage.of(
                                        known.name(),
                                        known.zone().getId(),
                                        known.weekStart(),
                                        person.name(),
                                        person.role() == Role.OWNER,
                                        false))
                .orElseGet(
                        () ->
                                SettingsPage.of(
                                        "",
                                        SettingsPage.here(),
                                        DayOfWeek.MONDAY,
                                        "Owner".equals(person.name()) ? "" : person.name(),
                                        person.role() == Role.OWNER,
                                        true));
    }

    /// Who is no owner has only a name to settle here.
    private Reply rename(Person person, String name) {
        if (!Names.fits(name)) {
            SettingsPage page = page(person).called(name);
            return Reply.again(
                    "people/settings.jte",
                    page.title(),
                    "settings",
                    page.with(Problems.of(Problem.said("people.own-name"))));
        }
        people.rename(person.id(), name.strip());
        return Reply.see("/settings?saved");
    }

    private static Problems mistakes(String name, String zone, String yourName) {
        List<Problem> problems = new ArrayList<>();
        if (!Names.fits(name)) {
            problems.add(Problem.said("people.workspace-name"));
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            problems.add(Problem.said("people.zone", zone));
        }
        if (!Names.fits(yourName)) {
            problems.add(Problem.said("people.own-name"));
        }
        return new Problems(problems);
    }
}
