package cynosure.judgement.web;

import cynosure.framework.Node;
import cynosure.framework.Rulebook;
import cynosure.judgement.Coach;
import cynosure.judgement.Counsel;
import cynosure.judgement.Limits;
import cynosure.judgement.Waivers;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
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

/// What a coach would ask: of the whole tree, of one node, of words that are being written.
@Controller
class AdviceRoutes {

    private static final String ALL = "/north-star/advice";

    private final Trees trees;
    private final Coach coach;
    private final Waivers waivers;

    AdviceRoutes(Trees trees, Coach coach, Waivers waivers) {
        this.trees = trees;
        this.coach = coach;
        this.waivers = waivers;
    }

    @GetMapping(ALL)
    Reply all() {
        return page(200, "", ALL, entries(coach.on(trees.now())), Problems.NONE);
    }

    @GetMapping("/north-star/nodes/{id}/advice")
    Reply ofOne(@PathVariable String id) {
        Node node = trees.judged(id);
        return page(
                200,
                node.name(),
                "/north-star/nodes/" + id,
                entries(coach.on(node)),
                Problems.NONE);
    }

    /// What there is to ask of a name and a definition that nobody has saved.
    @GetMapping("/north-star/nodes/{id}/advice/draft")
    Reply draft(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String definition) {
        return Reply.fragment("judgement/_draft.jte", drafted(id, name, definition));
    }

    /// The same as a page, for browsers that fetch no pieces.
    @PostMapping("/north-star/nodes/{id}/advice/draft")
    Reply drafted(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
        String name = Optional.ofNullable(sent.getFirst("name")).orElse("");
        String definition = Optional.ofNullable(sent.getFirst("definition")).orElse("");
        return Reply.page(
                "judgement/advice.jte",
                "Asked about your draft",
                "north-star",
                drafted(id, name, definition));
    }

    private AdvicePage drafted(String id, String name, String definition) {
        Node node = trees.judged(id).named(name).defined(definition);
        return new AdvicePage(
                node.name(),
                "/north-star/nodes/" + id,
                true,
                entries(coach.on(node)),
                Problems.NONE);
    }

    @PostMapping("/north-star/advice/{about}/{rule}/waiver")
    Reply wave(
            @AuthenticationPrincipal Person person,
            @PathVariable String about,
            @PathVariable String rule,
            @RequestParam(defaultValue = "") String reason) {
        List<Counsel> asked = coach.on(trees.now());
        Counsel meant = find(asked, about, rule);
        Problems problems = Limits.ofReason(reason);
        if (!problems.none()) {
            List<AdvicePage.Entry> entries =
                    entries(asked).stream()
                            .map(
                                    entry ->
                                            entry.about().equals(about) && entry.rule().equals(rule)
                                                    ? entry.writing(reason)
                                                    : entry)
                            .toList();
            return page(422, "", ALL, entries, problems);
        }
        waivers.wave(about, rule, meant.wording(), reason.strip(), person);
        return Reply.see(ALL);
    }

    /// The question is asked again.
    @PostMapping("/north-star/advice/{about}/{rule}/waiver/removal")
    Reply ask(
            @AuthenticationPrincipal Person person,
            @PathVariable String about,
            @PathVariable String rule) {
        find(coach.on(trees.now()), about, rule);
        waivers.ask(about, rule, person);
        return Reply.see(ALL);
    }

    private List<AdvicePage.Entry> entries(List<Counsel> asked) {
        return asked.stream().map(counsel -> AdvicePage.Entry.of(counsel, trees)).toList();
    }

    private static Counsel find(List<Counsel> asked, String about, String rule) {
        return asked.stream()
                .filter(each -> each.about().equals(about) && each.warning().rule().equals(rule))
                .findFirst()
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "judgement.not-asked",
                                        Rulebook.knows(rule)
                                                ? "That is no longer asked: the words have changed since."
                                                : "There is no such piece of advice.",
                                        "Look at what is asked now."));
    }

    private static Reply page(
            int status,
            String about,
            String href,
            List<AdvicePage.Entry> entries,
            Problems problems) {
        String title = about.isEmpty() ? "What a coach would ask" : "Asked about " + about;
        return new Reply.Page(
                "judgement/advice.jte",
                title,
                "north-star",
                new AdvicePage(about, href, false, entries, problems),
                status);
    }
}
