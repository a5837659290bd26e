package cynosure.roadmap.web;

import cynosure.document.SafeCsv;
import cynosure.roadmap.Coverage;
import cynosure.roadmap.Questions;
import cynosure.roadmap.Roadmap;
import cynosure.roadmap.RoadmapItem;
import cynosure.roadmap.Work;
import cynosure.web.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The whole roadmap: the picture, the questions, the list, and the list as a file.
@Controller
class RoadmapRoutes {

    static final String ALL = "/north-star/roadmap";

    private static final String UTF_8_MARK = "\ufeff";

    private final Roadmap roadmap;
    private final Tree tree;

    RoadmapRoutes(Roadmap roadmap, Tree tree) {
        this.roadmap = roadmap;
        this.tree = tree;
    }

    /// @param said what came of the last step, as counts: `added-changed-same-off`
    /// @param off the id of an item that was just taken off
    @GetMapping(ALL)
    Reply show(
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String off) {
        List<RoadmapItem> items = roadmap.items();
        Coverage coverage = Coverage.of(tree.now(), items);
        Map<String, String> names = tree.names();
        Optional<RoadmapItem> undo = off.isEmpty() ? Optional.empty() : removed(off);
        RoadmapPage page =
                new RoadmapPage(
                        tree.now().northStar().name(),
                        undo.map(item -> "“" + item.work().title() + "” is off the roadmap.")
                                .orElseGet(() -> came(said)),
                        undo.map(RoadmapItem::id).orElse(""),
                        RoadmapPage.lead(coverage),
                        coverage.open() == 0 ? List.of() : RoadmapPage.rows(coverage),
                        RoadmapPage.notes(coverage),
                        Questions.on(coverage),
                        groups(coverage, names),
                        views(roadmap.removed(), names));
        return Reply.page("roadmap/roadmap.jte", "Roadmap", "north-star", page);
    }

    /// To the first open item that nobody was asked about.
    @GetMapping(ALL + "/next")
    Reply next() {
        return Reply.see(
                Coverage.of(tree.now(), roadmap.items()).unasked().stream()
                        .findFirst()
                        .map(item -> ALL + "/items/" + item.id())
                        .orElse(ALL));
    }

    @GetMapping(value = ALL + "/roadmap.csv", produces = "text/csv")
    ResponseEntity<String> file() {
        Map<String, String> names = tree.names();
        StringBuilder csv = new StringBuilder(UTF_8_MARK);
        csv.append(
                SafeCsv.row(
                        List.of(
                                "Key",
                                "Title",
                                "Status",
                                "Finished",
                                "Owner",
                                "Size",
                                "URL",
                                "Serves",
                                "Said by")));
        for (RoadmapItem item : roadmap.items()) {
            Work work = item.work();
            ItemView view = ItemView.of(item, tree, names);
            csv.append(
                    SafeCsv.row(
                            List.of(
                                    work.key().equals(Work.keyOf(work.title())) ? "" : work.key(),
                                    work.title(),
                                    work.status(),
                                    work.finished() ? "yes" : "no",
                                    work.owner(),
                                    work.size() == null ? "" : work.size().toPlainString(),
                                    work.url(),
                                    serves(view),
                                    view.links().stream()
                                            .map(ItemView.Served::said)
                                            .distinct()
                                            .collect(Collectors.joining("; ")))));
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("roadmap.csv").build().toString())
                .body(csv.toString());
    }

    private static String serves(ItemView view) {
        return view.links().stream()
                .map(
                        link ->
                                link.name().isEmpty()
                                        ? "none"
                                        : link.name()
                                                + (link.gone() ? " (gone)" : "")
                                                + (link.assumption().isEmpty()
                                                        ? ""
                                                        : " if " + link.assumption()))
                .collect(Collectors.joining("; "));
    }

    private List<RoadmapPage.Group> groups(Coverage coverage, Map<String, String> names) {
        List<RoadmapPage.Group> groups = new ArrayList<>();
        group(
                groups,
                "unasked",
                "Nobody has said",
                "Which input should move when it is done?",
                views(coverage.unasked(), names),
                true);
        group(
                groups,
                "orphans",
                "Serve no input",
                "Is an input missing from the tree, or is this work worth stopping?",
                views(coverage.orphans(), names),
                true);
        group(
                groups,
                "strays",
                "Serve an input that is gone",
                "The team believes something else now. Does this work still have a reason?",
                views(coverage.strays(), names),
                true);
        group(
                groups,
                "serving",
                "Serve an input",
                "",
                views(List.copyOf(coverage.serving()), names),
                true);
        group(groups, "finished", "Finished", "", views(coverage.finished(), names), false);
        return groups;
    }

    private static void group(
            List<RoadmapPage.Group> groups,
            String id,
            String title,
            String words,
            List<ItemView> items,
            boolean open) {
        if (!items.isEmpty()) {
            groups.add(new RoadmapPage.Group(id, title, words, items, open));
        }
    }

    private List<ItemView> views(List<RoadmapItem> items, Map<String, String> names) {
        return items.stream().map(item -> ItemView.of(item, tree, names)).toList();
    }

    private Optional<RoadmapItem> removed(String id) {
        return roadmap.removed().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private static String came(String said) {
        if (!said.matches("\\d{1,6}(-\\d{1,6}){3}")) {
            return "";
        }
        String[] counts = said.split("-");
        String words =
                "%s new, %s changed, %s as before.".formatted(counts[0], counts[1], counts[2]);
        return counts[3].equals("0")
                ? words
                : words + " " + counts[3] + " had been taken off here before and stay off.";
    }
}
