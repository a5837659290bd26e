package cynosure.framework.web;

import cynosure.framework.Adoption;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.Limits;
import cynosure.framework.Revision;
import cynosure.framework.Sentences;
import cynosure.measurement.SentenceField;
import cynosure.people.Person;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writes a North Star down without a workshop.
@Controller
class WriteDownRoutes {

    private static final Problem NO_GAME =
            Problem.of(
                    "framework.game",
                    "Nothing says yet which game the product plays.",
                    "Choose the one that your customers come for.");
    private static final Problem OUTRUN =
            Problem.of(
                    "framework.outrun",
                    "Somebody changed the North Star while you were writing.",
                    "What you wrote is still here. Send it again to put it in the place of theirs.");

    private final Frameworks frameworks;
    private final Workspaces workspaces;
    private final Sentences sentences;

    WriteDownRoutes(Frameworks frameworks, Workspaces workspaces, Sentences sentences) {
        this.frameworks = frameworks;
        this.workspaces = workspaces;
        this.sentences = sentences;
    }

    /// An empty form, or one that an address filled in; nothing is saved by opening it.
    @GetMapping("/north-star/new")
    Reply show(@RequestParam MultiValueMap<String, String> sent) {
        Optional<Revision> current = frameworks.current();
        String product =
                current.map(revision -> revision.framework().product())
                        .or(() -> workspaces.current().map(Workspace::name))
                        .orElse("");
        long number = current.map(Revision::number).orElse(0L);
        WriteDownForm form =
                sent.containsKey("name")
                        ? WriteDownForm.from(sent).about(product).basedOn(number)
                        : WriteDownForm.empty(product, number);
        return Reply.page(
                "framework/new.jte",
                "Write down a North Star",
                "north-star",
                page(form, current, Problems.NONE));
    }

    @PostMapping("/north-star/new")
    Reply adopt(
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> sent) {
        WriteDownForm form = WriteDownForm.from(sent);
        Optional<Revision> current = frameworks.current();
        @Nullable Game game = form.game();
        Adoption adoption = form.adoption(game == null ? Game.ATTENTION : game);
        Problems problems = adoption.problems().and(Limits.ofWhy(form.why()));
        if (game == null) {
            problems = problems.and(Problems.of(NO_GAME));
        }
        if (!problems.none()) {
            return again(422, page(form, current, problems));
        }
        if (current.isPresent() && adoption.alreadySaidBy(current.get().framework())) {
            return Reply.see("/north-star");
        }
        long number = current.map(Revision::number).orElse(0L);
        if (form.basedOn() != number) {
            return again(409, page(form.basedOn(number), current, Problems.of(OUTRUN)));
        }
        frameworks.adopt(adoption, person, form.why());
        return Reply.see("/north-star");
    }

    private WriteDownPage page(WriteDownForm form, Optional<Revision> current, Problems problems) {
        String replaces =
                current.map(revision -> revision.framework().northStar().name()).orElse("");
        SentenceField sentence =
                SentenceField.of(
                        "definition",
                        "Definition (optional)",
                        form.definition(),
                        Limits.DEFINITION_MAX,
                        form.name(),
                        true,
                        true,
                        "",
                        "",
                        sentences.catalog(),
                        sentences.book());
        return new WriteDownPage(form, sentence, replaces, problems);
    }

    private static Reply again(int status, WriteDownPage page) {
        return new Reply.Page(
                "framework/new.jte", "Write down a North Star", "north-star", page, status);
    }
}
