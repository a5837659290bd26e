package cynosure.people.web;

import cynosure.people.People;
import cynosure.people.Person;
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

/// The workspace's name, time zone and week, and the owner's own name.
@Controller
class SettingsRoutes {

    private static final int NAME_LENGTH_MAX = 80;

    private final Workspaces workspaces;
    private final People people;

    SettingsRoutes(Workspaces workspaces, People people) {
        this.workspaces = workspaces;
        this.people = people;
    }

    @GetMapping("/settings")
    Reply show(@AuthenticationPrincipal Person person) {
        SettingsPage page =
                workspaces
                        .current()
                        .map(
                                known ->
                                        SettingsPage.of(
                                                known.name(),
                                                known.zone().getId(),
                                                known.weekStart(),
                                                person.name(),
                                                false))
                        .orElseGet(
                                () ->
                                        SettingsPage.of(
                                                "",
                                                SettingsPage.here(),
                                                DayOfWeek.MONDAY,
                                                "Owner".equals(person.name()) ? "" : person.name(),
                                                true));
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
        Problems problems = mistakes(name, zone, yourName);
        boolean first = workspaces.current().isEmpty();
        if (!problems.none()) {
            SettingsPage page = SettingsPage.of(name, zone, start, yourName, first).with(problems);
            return Reply.again("people/settings.jte", page.title(), "settings", page);
        }
        workspaces.settle(new Workspace(name.strip(), ZoneId.of(zone), start));
        people.rename(person.id(), yourName.strip());
        return Reply.see(first ? "/" : "/settings?saved");
    }

    private static Problems mistakes(String name, String zone, String yourName) {
        List<Problem> problems = new ArrayList<>();
        if (name.isBlank() || name.length() > NAME_LENGTH_MAX) {
            problems.add(Problem.said("people.workspace-name"));
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            problems.add(Problem.said("people.zone", zone));
        }
        if (yourName.isBlank() || yourName.length() > NAME_LENGTH_MAX) {
            problems.add(Problem.said("people.own-name"));
        }
        return new Problems(problems);
    }
}
