package cynosure.roadmap.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.roadmap.Drafts;
import cynosure.roadmap.Roadmap;
import cynosure.roadmap.list.ListReader;
import cynosure.roadmap.list.ReadList;
import cynosure.web.Reply;
import cynosure.web.SentFile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// From a list to a roadmap: bring it, look at what was understood, take it.
@Controller
class ListRoutes {

    private static final String PASTED = "What you pasted";

    private final Roadmap roadmap;
    private final Drafts drafts;
    private final Tree tree;
    private final Ids ids;

    ListRoutes(Roadmap roadmap, Drafts drafts, Tree tree, Ids ids) {
        this.roadmap = roadmap;
        this.drafts = drafts;
        this.tree = tree;
        this.ids = ids;
    }

    @GetMapping(RoadmapRoutes.ALL + "/lists/new")
    Reply choose() {
        tree.now();
        return page(200, new BringPage("", Problems.NONE));
    }

    @PostMapping(RoadmapRoutes.ALL + "/lists")
    Reply bring(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        tree.now();
        try {
            Optional<SentFile> sent = SentFile.of(file);
            String name = sent.map(SentFile::name).orElse(PASTED);
            String letters =
                    sent.map(one -> ListReader.letters(name, one.size(), one::bytes)).orElse(words);
            ListReader.read(name, letters);
            String id = ids.next();
            drafts.keep(new Drafts.Draft(id, name, letters), person);
            return Reply.see(RoadmapRoutes.ALL + "/lists/" + id);
        } catch (Fault fault) {
            return page(fault.kind().httpStatus(), new BringPage(words, fault.problems()));
        }
    }

    @GetMapping(RoadmapRoutes.ALL + "/lists/{id}")
    Reply look(@AuthenticationPrincipal Person person, @PathVariable String id) {
        tree.now();
        Drafts.Draft draft = draft(person, id);
        ReadList list = ListReader.read(draft.name(), draft.words());
        return Reply.page(
                "roadmap/preview.jte",
                draft.name(),
                "north-star",
                PreviewPage.of(draft.name(), id, list, roadmap.items(), roadmap.removed()));
    }

    @PostMapping(RoadmapRoutes.ALL + "/lists/{id}")
    Reply take(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Drafts.Draft draft = draft(person, id);
        Roadmap.Taken taken = roadmap.take(ListReader.read(draft.name(), draft.words()).works());
        drafts.drop(person);
        return Reply.see(
                "%s?said=%d-%d-%d-%d"
                        .formatted(
                                RoadmapRoutes.ALL,
                                taken.added(),
                                taken.changed(),
                                taken.same(),
                                taken.off()));
    }

    @PostMapping(RoadmapRoutes.ALL + "/lists/{id}/removal")
    Reply leave(@AuthenticationPrincipal Person person, @PathVariable String id) {
        draft(person, id);
        drafts.drop(person);
        return Reply.see(RoadmapRoutes.ALL);
    }

    private Drafts.Draft draft(Person person, String id) {
        return drafts.of(person)
                .filter(draft -> draft.id().equals(id))
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "roadmap.no-list",
                                        "That list was taken already, or another was brought after it.",
                                        "Look at the roadmap, or bring the list again."));
    }

    private static Reply page(int status, BringPage page) {
        return new Reply.Page("roadmap/bring.jte", "Bring a list", "north-star", page, status);
    }
}
