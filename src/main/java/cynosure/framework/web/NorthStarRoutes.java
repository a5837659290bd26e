package cynosure.framework.web;

import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Revision;
import cynosure.framework.Sentences;
import cynosure.framework.Standings;
import cynosure.framework.drawing.TreePiece;
import cynosure.framework.text.Chapter;
import cynosure.framework.text.NorthStarText;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.web.Reply;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The North Star, its numbers as they come in, and what it was before.
@Controller
class NorthStarRoutes {

    private static final String TREE = "/north-star/tree";

    private final Frameworks frameworks;
    private final Changes changes;
    private final History history;
    private final Standings standings;
    private final Sentences sentences;
    private final Workspaces workspaces;
    private final List<Chapter> chapters;

    NorthStarRoutes(
            Frameworks frameworks,
            Changes changes,
            History history,
            Standings standings,
            Sentences sentences,
            Workspaces workspaces,
            List<Chapter> chapters) {
        this.frameworks = frameworks;
        this.changes = changes;
        this.history = history;
        this.standings = standings;
        this.sentences = sentences;
        this.workspaces = workspaces;
        this.chapters = chapters;
    }

    /// Answers at once: what was not counted yet comes by its own address.
    @GetMapping("/north-star")
    Reply show() {
        Optional<Revision> current = frameworks.current();
        if (current.isEmpty()) {
            String product = workspaces.current().map(Workspace::name).orElse("");
            return Reply.page(
                    "framework/none.jte", "North Star", "north-star", new NoNorthStar(product));
        }
        Framework framework = current.get().framework();
        NorthStarPage page =
                new NorthStarPage(
                        framework,
                        current.get().number(),
                        null,
                        TreePiece.of(TREE, framework, standings::known),
                        sentences.plain(framework.northStar().definition()),
                        history.entries());
        return Reply.page(
                "framework/north-star.jte", framework.northStar().name(), "north-star", page);
    }

    /// What the team believes as a file to keep beside the code.
    @GetMapping(value = "/north-star/northstar.yaml", produces = "application/yaml")
    ResponseEntity<String> file() {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("northstar.yaml")
                                .build()
                                .toString())
                .body(NorthStarText.write(changes.current().framework(), chapters));
    }

    /// The tree with every number counted.
    @GetMapping("/north-star/tree")
    Reply tree() {
        Framework framework = changes.current().framework();
        return Reply.fragment(
                "framework/_tree.jte", TreePiece.of(TREE, framework, standings::counted));
    }

    @GetMapping("/north-star/revisions/{number}")
    Reply past(@PathVariable String number) {
        Revision revision = revision(number);
        List<HistoryEntry> entries = history.entries();
        Framework framework = revision.framework();
        NorthStarPage page =
                new NorthStarPage(
                        framework,
                        revision.number(),
                        entries.stream()
                                .filter(entry -> entry.number() == revision.number())
                                .findFirst()
                                .orElseThrow(),
                        TreePiece.of(tree(revision), framework, standings::known),
                        sentences.plain(framework.northStar().definition()),
                        entries);
        return Reply.page(
                "framework/north-star.jte",
                framework.northStar().name() + ", revision " + revision.number(),
                "north-star",
                page);
    }

    /// What the team believed then, with the numbers that its definitions give now.
    @GetMapping("/north-star/revisions/{number}/tree")
    Reply pastTree(@PathVariable String number) {
        Revision revision = revision(number);
        return Reply.fragment(
                "framework/_tree.jte",
                TreePiece.of(tree(revision), revision.framework(), standings::counted));
    }

    private Revision revision(String number) {
        return frameworks
                .revision(Choice.number(number))
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "framework.no-revision",
                                        "There is no such revision.",
                                        "Choose one from the history of the North Star."));
    }

    private static String tree(Revision revision) {
        return "/north-star/revisions/" + revision.number() + "/tree";
    }
}
