package cynosure.framework.web;

import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Limits;
import cynosure.framework.Node;
import cynosure.framework.Result;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Problems;
import cynosure.web.Reply;
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

    AdditionRoutes(Changes changes, Ids ids) {
        this.changes = changes;
        this.ids = ids;
    }

    @GetMapping("/north-star/inputs/new")
    Reply newInput() {
        return empty(true);
    }

    @GetMapping("/north-star/results/new")
    Reply newResult() {
        return empty(false);
    }

    @PostMapping("/north-star/inputs")
    Reply addInput(
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> sent) {
        NodeForm form = NodeForm.from(sent);
        Input input = new Input(id(sent), form.name(), form.dimension(), "", "", form.owner());
        return add(person, input, form);
    }

    @PostMapping("/north-star/results")
    Reply addResult(
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> sent) {
        NodeForm form = NodeForm.from(sent);
        return add(person, new Result(id(sent), form.name(), "", form.owner()), form);
    }

    private Reply empty(boolean input) {
        changes.current();
        NodeForm form = NodeForm.from(MultiValueMap.fromSingleValue(java.util.Map.of()));
        return page(200, new AdditionPage(input, ids.next(), form, Problems.NONE));
    }

    private Reply add(Person person, Node node, NodeForm form) {
        Framework now = changes.current().framework();
        Problems problems = now.with(node).problems().and(Limits.ofWhy(form.why()));
        if (!problems.none()) {
            return page(422, new AdditionPage(node instanceof Input, node.id(), form, problems));
        }
        changes.make(
                framework ->
                        framework.node(node.id()).isPresent() ? framework : framework.with(node),
                person,
                form.why());
        return Reply.see(OutlineRow.href(node));
    }

    private String id(MultiValueMap<String, String> sent) {
        String id = Choice.text(sent, "id");
        return id.matches("[a-z0-9]{16}") ? id : ids.next();
    }

    private static Reply page(int status, AdditionPage page) {
        return new Reply.Page("framework/addition.jte", page.title(), "north-star", page, status);
    }
}
