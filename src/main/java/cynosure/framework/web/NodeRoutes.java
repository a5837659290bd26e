package cynosure.framework.web;

import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Input;
import cynosure.framework.Limits;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.framework.Sentences;
import cynosure.framework.drawing.OutlineRow;
import cynosure.measurement.SentenceField;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.warehouse.Catalog;
import cynosure.web.Reply;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One node of the tree: looked at, defined, renamed, handed over, taken out.
@Controller
class NodeRoutes {

    private static final Problem OUTRUN =
            Problem.of(
                    "framework.outrun",
                    "Somebody changed this while you were writing. Nothing is lost: theirs is shown first, yours is in the form.",
                    "Take over from theirs what should stay, then save again.");

    private final Frameworks frameworks;
    private final Changes changes;
    private final Sentences sentences;
    private final People people;
    private final Convictions convictions;

    NodeRoutes(
            Frameworks frameworks,
            Changes changes,
            Sentences sentences,
            People people,
            Convictions convictions) {
        this.frameworks = frameworks;
        this.changes = changes;
        this.sentences = sentences;
        this.people = people;
        this.convictions = convictions;
    }

    @GetMapping("/north-star/nodes/{id}")
    Reply show(@PathVariable String id) {
        Revision now = changes.current();
        Node node = Changes.node(now, id);
        return page(200, node, NodeForm.of(node, now.number()), false, Problems.NONE);
    }

    /// The form as it was sent, read and not saved: with a nearest word put in where one was
    /// chosen, or with the sentence that was chosen instead of typed.
    @PostMapping("/north-star/nodes/{id}/draft")
    Reply draft(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
        Node node = Changes.node(changes.current(), id);
        NodeForm form = NodeForm.from(sent);
        String definition =
                Replacement.in(
                        form.definition().replace("\r\n", "\n"), Choice.text(sent, "replacement"));
        if (sent.containsKey("chosen")) {
            definition = field(node, definition).chosen(sent).text();
        }
        return page(200, node, form.defined(definition), false, Problems.NONE);
    }

    @PostMapping("/north-star/nodes/{id}")
    Reply save(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent) {
        return save(person, id, NodeForm.from(sent));
    }

    @PostMapping("/north-star/nodes/{id}/removal")
    Reply remove(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent) {
        changes.make(framework -> framework.without(id), person, Choice.text(sent, "why"));
        return Reply.see("/north-star");
    }

    private Reply save(Person person, String id, NodeForm form) {
        Revision now = changes.current();
        Node theirs = Changes.node(now, id);
        Node mine = form.onto(theirs);
        if (mine.equals(theirs) && form.problems().none()) {
            return Reply.see(OutlineRow.href(theirs));
        }
        Optional<Node> before =
                frameworks
                        .revision(form.basedOn())
                        .flatMap(revision -> revision.framework().node(id));
        if (!before.equals(Optional.of(theirs))) {
            return page(409, theirs, form.basedOn(now.number()), true, Problems.of(OUTRUN));
        }
        Framework changed = now.framework().with(mine);
        Problems problems = form.problems().and(changed.problems()).and(Limits.ofWhy(form.why()));
        if (!problems.none()) {
            return page(422, theirs, form, false, problems);
        }
        try {
            frameworks.revise(changed, now.number(), person, form.why());
        } catch (Fault fault) {
            if (fault.kind() != Fault.Kind.CONFLICT) {
                throw fault;
            }
            return save(person, id, form);
        }
        return Reply.see(OutlineRow.href(theirs));
    }

    private Reply page(int status, Node node, NodeForm form, boolean theirs, Problems problems) {
        Catalog catalog = sentences.catalog();
        Framework framework = changes.current().framework();
        NodePage page =
                new NodePage(
                        node,
                        form,
                        field(node, form.definition()),
                        theirs,
                        NodePage.events(catalog),
                        NodePage.properties(catalog),
                        framework.way(node),
                        framework.inputs().stream()
                                .filter(input -> input.moves().equals(node.id()))
                                .toList(),
                        node instanceof Input ? Mover.of(framework, node.id()) : List.of(),
                        people.members().stream().map(Person::name).toList(),
                        convictions.of(node.id()),
                        convictions.drawing(node.id()),
                        problems);
        return new Reply.Page("framework/node.jte", node.name(), "north-star", page, status);
    }

    private SentenceField field(Node node, String definition) {
        return SentenceField.of(
                "definition",
                "Definition",
                definition,
                Limits.DEFINITION_MAX,
                node.name(),
                node instanceof NorthStar,
                true,
                OutlineRow.href(node) + "/draft",
                OutlineRow.href(node) + "/draft",
                sentences.catalog(),
                sentences.book());
    }
}
