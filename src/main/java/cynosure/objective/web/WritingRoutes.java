package cynosure.objective.web;

import cynosure.bets.Level;
import cynosure.framework.Framework;
import cynosure.framework.Node;
import cynosure.ids.Ids;
import cynosure.objective.Fate;
import cynosure.objective.Frame;
import cynosure.objective.Limits;
import cynosure.objective.Objective;
import cynosure.objective.Objectives;
import cynosure.objective.Said;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing an objective down, carrying one on, and putting one better.
@Controller
class WritingRoutes {

    private static final String ONE = ObjectivesRoutes.ALL + "/{id}";

    private final Objectives objectives;
    private final Around around;
    private final Ids ids;

    WritingRoutes(Objectives objectives, Around around, Ids ids) {
        this.objectives = objectives;
        this.around = around;
        this.ids = ids;
    }

    /// @param from the id of the objective that is carried on; empty for a new one
    @GetMapping(ObjectivesRoutes.ALL + "/new")
    Reply blank(@RequestParam(defaultValue = "") String from) {
        ObjectiveForm form =
                objectives
                        .find(from)
                        .map(one -> ObjectiveForm.of(one.said().carriedOn(from), around.today()))
                        .orElseGet(ObjectiveForm::blank);
        return page(ids.next(), null, form, Problems.NONE, 200);
    }

    @PostMapping(ObjectivesRoutes.ALL)
    Reply add(@AuthenticationPrincipal Person person, HttpServletRequest request) {
        Sent sent = Sent.in(request);
        String id = sent.text("id").matches("[a-z0-9]{16}") ? sent.text("id") : ids.next();
        ObjectiveForm form = ObjectiveForm.from(sent);
        try {
            Said said = form.said(sent, around.framework(), null, around.today());
            Limits.of(said).throwIfAny();
            objectives.add(id, said, person.id());
        } catch (Fault fault) {
            return page(id, null, form, fault.problems(), status(fault));
        }
        return Reply.see(ObjectivesRoutes.href(id));
    }

    @GetMapping(ONE + "/writing")
    Reply write(@PathVariable String id) {
        Objective known = find(objectives, id);
        ObjectiveForm form = ObjectiveForm.of(known.said(), around.today());
        return page(id, known, form, Problems.NONE, 200);
    }

    @PostMapping(ONE)
    Reply change(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest request) {
        Sent sent = Sent.in(request);
        Objective before = find(objectives, id);
        ObjectiveForm form = ObjectiveForm.from(sent);
        try {
            living(before);
            Said said = form.said(sent, around.framework(), before.said(), around.today());
            Limits.of(said).throwIfAny();
            if (!said.equals(before.said())) {
                objectives.keep(id, seen(sent), said, new Fate.Living(), person.id());
            }
        } catch (Fault fault) {
            return page(id, find(objectives, id), form, fault.problems(), status(fault));
        }
        return Reply.see(ObjectivesRoutes.href(id));
    }

    static Objective find(Objectives objectives, String id) {
        return objectives
                .find(id)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "objective.none",
                                        "There is no such objective.",
                                        "Look for it among the objectives."));
    }

    static void living(Objective objective) {
        if (!objective.living()) {
            throw Fault.conflict(
                    "objective.over",
                    "This objective was ended or retired.",
                    "Carry it into a new frame, or bring it back first.");
        }
    }

    static int seen(Sent sent) {
        return sent.number("version").map(Long::intValue).orElse(0);
    }

    static int status(Fault fault) {
        return fault.kind() == Fault.Kind.CONFLICT ? 409 : 422;
    }

    private Reply page(
            String id,
            @Nullable Objective known,
            ObjectiveForm form,
            Problems problems,
            int status) {
        Framework tree = around.framework();
        Frame quarter = Frame.quarter(around.today());
        WritingPage page =
                new WritingPage(
                        id,
                        known == null ? 0 : known.version(),
                        form,
                        measures(tree),
                        bets(form),
                        Stream.concat(tree.nodes().map(Node::team), around.board().teams().stream())
                                .filter(team -> !team.isEmpty())
                                .distinct()
                                .sorted(String.CASE_INSENSITIVE_ORDER)
                                .toList(),
                        quarter.words(),
                        quarter.next().words(),
                        objectives.find(form.follows()).map(one -> one.said().words()).orElse(""),
                        problems);
        String title = known == null ? "Write down an objective" : known.said().words();
        return new Reply.Page("objective/writing.jte", title, "north-star", page, status);
    }

    private static List<WritingPage.Group> measures(Framework tree) {
        return List.of(
                group("Inputs", tree.inputs()),
                group("The metric", List.of(tree.northStar())),
                group("Results", tree.results()));
    }

    private static WritingPage.Group group(String label, List<? extends Node> nodes) {
        return new WritingPage.Group(
                label,
                nodes.stream()
                        .map(
                                node ->
                                        new WritingPage.Choice(
                                                node.id(), node.name(), node.definition()))
                        .toList());
    }

    /// Those that are open, and those that were chosen before.
    private List<WritingPage.Bet> bets(ObjectiveForm form) {
        return around.board()
                .ranked(Level.OPPORTUNITY)
                .filter(bet -> bet.open() || form.bets().contains(bet.id()))
                .map(
                        bet ->
                                new WritingPage.Bet(
                                        bet.id(),
                                        bet.title(),
                                        around.node(bet.serves()).map(Node::name).orElse(""),
                                        Around.where(bet),
                                        form.bets().contains(bet.id())))
                .toList();
    }
}
