package cynosure.framework.web;

import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Limits;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import cynosure.framework.drawing.OutlineRow;
import cynosure.ids.Ids;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Adds an input or a result to the tree.
@Controller
class AdditionRoutes {

    private final Changes changes;
    private final Ids ids;
    private final People people;

    AdditionRoutes(Changes changes, Ids ids, People people) {
        this.changes = changes;
        this.ids = ids;
        this.people = people;
    }

    /// @param name suggested by where one comes from
    @GetMapping("/north-star/inputs/new")
    Reply newInput(
            @RequestParam(defaultValue = NorthStar.ID) String moves,
            @RequestParam(defaultValue = "") String name) {
        return empty(true, moves, name);
    }

    @GetMapping("/north-star/results/new")
    Reply newResult() {
        return empty(false, "", "");
    }

    @PostMapping("/north-star/inputs")
    Reply addInput(
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> sent) {
        NodeForm form = NodeForm.from(sent);
        return add(person, form.onto(new Input(id(sent), "", form.dimension(), "", "", "")), form);
    }

    @PostMapping("/north-star/results")
    Reply addResult(
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> sent) {
        NodeForm form = NodeForm.from(sent);
        return add(person, form.onto(new Result(id(sent), "", "", "")), form);
    }

    private Reply empty(boolean input, String moves, String name) {
        Framework now = changes.current().framework();
        NodeForm form =
                NodeForm.from(MultiValueMap.fromSingleValue(Map.of("name", name))).moving(moves);
        return page(
                200,
                new AdditionPage(
                        input, ids.next(), form, Mover.of(now, ""), members(), Problems.NONE));
    }

    private Reply add(Person person, Node node, NodeForm form) {
        Framework now = changes.current().framework();
        Problems problems =
                form.problems().and(now.with(node).problems()).and(Limits.ofWhy(form.why()));
        if (!problems.none()) {
            boolean input = node instanceof Input;
            return page(
                    422,
                    new AdditionPage(
                            input, node.id(), form, Mover.of(now, ""), members(), problems));
        }
        changes.make(
                framework ->
                        framework.node(node.id()).isPresent() ? framework : framework.with(node),
                person,
                form.why());
        return Reply.see(OutlineRow.href(node));
    }

    private List<String> members() {
        return people.members().stream().map(Person::name).toList();
    }

    private String id(MultiValueMap<String, String> sent) {
        String id = Choice.text(sent, "id");
        return id.matches("[a-z0-9]{16}") ? id : ids.next();
    }

    private static Reply page(int status, AdditionPage page) {
        return new Reply.Page("framework/addition.jte", page.title(), "north-star", page, status);
    }
}
