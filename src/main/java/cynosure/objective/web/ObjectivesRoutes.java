package cynosure.objective.web;

import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.ids.Ids;
import cynosure.objective.Focus;
import cynosure.objective.Focuses;
import cynosure.objective.Frame;
import cynosure.objective.Limits;
import cynosure.objective.Objective;
import cynosure.objective.Objectives;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// All objectives beside each other, and which input each team looks after.
@Controller
class ObjectivesRoutes {

    static final String ALL = "/north-star/bets/objectives";

    private final Objectives objectives;
    private final Focuses focuses;
    private final Around around;
    private final Ids ids;

    ObjectivesRoutes(Objectives objectives, Focuses focuses, Around around, Ids ids) {
        this.objectives = objectives;
        this.focuses = focuses;
        this.around = around;
        this.ids = ids;
    }

    static String href(String id) {
        return ALL + "/" + id;
    }

    @GetMapping(ALL)
    Reply show() {
        return page(null, Problems.NONE, 200);
    }

    @PostMapping(ALL + "/focus")
    Reply choose(@AuthenticationPrincipal Person person, HttpServletRequest request) {
        Sent sent = Sent.in(request);
        try {
            String team = sent.text("team").strip();
            if (team.isEmpty() || team.length() > Limits.TEAM_MAX) {
                throw Fault.mistake(
                        "objective.team",
                        "The team has no name, or one of more than %d characters."
                                .formatted(Limits.TEAM_MAX),
                        "Write the name by which everybody knows it.");
            }
            Input input = input(sent.text("input"));
            Frame frame = Frames.chosen(sent, around.today());
            Problems problems = Limits.of(frame);
            problems.throwIfAny();
            String id = sent.text("id").matches("[a-z0-9]{16}") ? sent.text("id") : ids.next();
            focuses.choose(id, team, input.id(), frame, person.id());
        } catch (Fault fault) {
            return page(sent, fault.problems(), fault.kind() == Fault.Kind.CONFLICT ? 409 : 422);
        }
        return Reply.see(ALL + "#focus");
    }

    @PostMapping(ALL + "/focus/{id}/letting-go")
    Reply letGo(@PathVariable String id) {
        focuses.letGo(id);
        return Reply.see(ALL + "#focus");
    }

    private Input input(String id) {
        return around.framework().inputs().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                Fault.mistake(
                                        "objective.input",
                                        "No input was chosen.",
                                        "Choose the one that the team can move most."));
    }

    private Reply page(@Nullable Sent typed, Problems problems, int status) {
        Framework tree = around.framework();
        List<Objective> all = objectives.all();
        List<Focus> chosen = focuses.all();
        List<Focus> now = chosen.stream().filter(this::holds).toList();
        Frame quarter = Frame.quarter(around.today());
        ObjectivesPage page =
                new ObjectivesPage(
                        all.stream()
                                .filter(Objective::living)
                                .map(one -> around.view(one, all))
                                .toList(),
                        all.stream().filter(one -> !one.living()).map(around::quiet).toList(),
                        now.stream().map(this::row).toList(),
                        chosen.stream().filter(one -> !holds(one)).map(this::row).toList(),
                        unattended(tree, now),
                        tree.inputs().stream()
                                .map(one -> new ObjectivesPage.Choice(one.id(), one.name()))
                                .toList(),
                        teams(tree),
                        quarter.words(),
                        quarter.next().words(),
                        typed,
                        problems);
        return new Reply.Page("objective/objectives.jte", "Objectives", "north-star", page, status);
    }

    private boolean holds(Focus focus) {
        return focus.letGo() == null && !focus.frame().over(around.today());
    }

    private List<String> unattended(Framework tree, List<Focus> now) {
        return now.isEmpty()
                ? List.of()
                : tree.branches().stream()
                        .map(branch -> branch.input())
                        .filter(
                                input ->
                                        now.stream()
                                                .noneMatch(one -> one.input().equals(input.id())))
                        .map(Input::name)
                        .toList();
    }

    /// The teams that the tree and the board know, to choose from.
    private List<String> teams(Framework tree) {
        TreeSet<String> teams = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Stream.concat(tree.nodes().map(Node::team), around.board().teams().stream())
                .filter(team -> !team.isEmpty())
                .forEach(teams::add);
        return List.copyOf(teams);
    }

    private ObjectivesPage.FocusRow row(Focus focus) {
        Optional<Node> node = around.node(focus.input());
        return new ObjectivesPage.FocusRow(
                focus.id(),
                focus.team(),
                node.map(Node::name).orElse("an input that was let go"),
                node.map(one -> "/north-star/nodes/" + one.id()).orElse(""),
                node.isEmpty(),
                focus.frame().words(),
                around.name(focus.by()));
    }
}
