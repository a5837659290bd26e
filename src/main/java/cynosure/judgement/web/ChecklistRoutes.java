package cynosure.judgement.web;

import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Version;
import cynosure.judgement.Criterion;
import cynosure.judgement.Facts;
import cynosure.judgement.Limits;
import cynosure.judgement.Opinion;
import cynosure.judgement.Opinions;
import cynosure.judgement.Spread;
import cynosure.judgement.Stance;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The checklist with evidence, of the metric and of each input.
@Controller
class ChecklistRoutes {

    static final String OF_METRIC = "/north-star/checklist";

    private final Trees trees;
    private final Opinions opinions;
    private final Facts facts;

    ChecklistRoutes(Trees trees, Opinions opinions, Facts facts) {
        this.trees = trees;
        this.opinions = opinions;
        this.facts = facts;
    }

    /// @param counted `true` waits until data has been asked, for browsers that fetch no pieces
    @GetMapping(OF_METRIC)
    Reply ofMetric(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "false") boolean counted) {
        return page(200, trees.judged(NorthStar.ID), person, counted, Map.of(), Problems.NONE);
    }

    @GetMapping("/north-star/nodes/{id}/checklist")
    Reply ofNode(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean counted) {
        if (id.equals(NorthStar.ID)) {
            return Reply.see(OF_METRIC);
        }
        return page(200, trees.judged(id), person, counted, Map.of(), Problems.NONE);
    }

    @PostMapping(OF_METRIC)
    Reply judgeMetric(
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> sent) {
        return judge(NorthStar.ID, person, sent);
    }

    @PostMapping("/north-star/nodes/{id}/checklist")
    Reply judge(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> sent) {
        Node node = trees.judged(id);
        Map<Criterion, Said> said = said(sent);
        Problems problems =
                said.entrySet().stream()
                        .map(each -> problems(each.getKey(), each.getValue()))
                        .reduce(Problems.NONE, Problems::and);
        if (!problems.none()) {
            return page(422, node, person, false, said, problems);
        }
        int version = version(node);
        List<Spread> before = Spread.all(opinions.of(id));
        said.forEach(
                (criterion, mine) -> {
                    @Nullable Stance stance = mine.stance();
                    boolean again =
                            stance == null
                                    || own(before.get(criterion.ordinal()), person)
                                            .filter(old -> old.says(stance, mine.words(), version))
                                            .isPresent();
                    if (!again && stance != null) {
                        opinions.say(id, criterion, stance, mine.words(), version, person);
                    }
                });
        return Reply.see(href(node));
    }

    /// What data says of one point, counted.
    @GetMapping("/north-star/nodes/{id}/checklist/facts/{point}")
    Reply facts(@PathVariable String id, @PathVariable String point) {
        Criterion criterion = criterion(point);
        return Reply.fragment(
                "judgement/_facts.jte", FactsPiece.of(facts.counted(trees.judged(id), criterion)));
    }

    /// What somebody chose and wrote on one point.
    private record Said(@Nullable Stance stance, String words) {}

    private static Problems problems(Criterion criterion, Said said) {
        return said.stance() == null ? Limits.ofNoStance(criterion) : Limits.ofWords(said.words());
    }

    private static Map<Criterion, Said> said(MultiValueMap<String, String> sent) {
        Map<Criterion, Said> said = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            String stance = Optional.ofNullable(sent.getFirst("stance." + criterion)).orElse("");
            String words = Optional.ofNullable(sent.getFirst("words." + criterion)).orElse("");
            @Nullable Stance chosen = null;
            for (Stance each : Stance.values()) {
                chosen = each.name().equals(stance) ? each : chosen;
            }
            if (chosen != null || !words.isBlank()) {
                said.put(
                        criterion,
                        new Said(chosen, words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip()));
            }
        }
        return said;
    }

    private Reply page(
            int status,
            Node node,
            Person person,
            boolean counted,
            Map<Criterion, Said> said,
            Problems problems) {
        int version = version(node);
        List<ChecklistPage.Row> rows = new ArrayList<>();
        for (Spread spread : Spread.all(opinions.of(node.id()))) {
            Criterion criterion = spread.criterion();
            Optional<Opinion> own = own(spread, person);
            @Nullable Said sent = said.get(criterion);
            rows.add(
                    new ChecklistPage.Row(
                            criterion,
                            OpinionBar.draw(spread),
                            OpinionBar.said(spread),
                            spread.disputed(),
                            spread.distance(),
                            voices(spread.voices(), version),
                            voices(spread.earlier(), version),
                            piece(node, criterion, counted),
                            sent == null ? own.map(Opinion::stance).orElse(null) : sent.stance(),
                            sent == null ? own.map(Opinion::words).orElse("") : sent.words()));
        }
        ChecklistPage page =
                new ChecklistPage(
                        node.name(),
                        node.definition(),
                        href(node),
                        "/north-star/nodes/" + node.id(),
                        node instanceof NorthStar,
                        ChecklistPage.ordered(rows),
                        problems);
        return new Reply.Page(
                "judgement/checklist.jte",
                "Checklist of " + node.name(),
                "north-star",
                page,
                status);
    }

    private FactsPiece piece(Node node, Criterion criterion, boolean counted) {
        if (counted) {
            return FactsPiece.of(facts.counted(node, criterion));
        }
        return facts.known(node, criterion)
                .map(FactsPiece::of)
                .orElseGet(() -> FactsPiece.awaited(factsHref(node, criterion)));
    }

    static String factsHref(Node node, Criterion criterion) {
        return "/north-star/nodes/" + node.id() + "/checklist/facts/" + criterion;
    }

    private List<ChecklistPage.Voice> voices(List<Opinion> opinions, int version) {
        return opinions.stream()
                .map(opinion -> ChecklistPage.Voice.of(opinion, version, trees))
                .toList();
    }

    private static Optional<Opinion> own(Spread spread, Person person) {
        return spread.voices().stream()
                .filter(opinion -> opinion.by().equals(person.id()))
                .findFirst();
    }

    private int version(Node node) {
        return Version.of(node.id(), trees.frameworks().history()).size();
    }

    private static String href(Node node) {
        return node instanceof NorthStar
                ? OF_METRIC
                : "/north-star/nodes/" + node.id() + "/checklist";
    }

    private static Criterion criterion(String point) {
        for (Criterion criterion : Criterion.values()) {
            if (criterion.name().equals(point)) {
                return criterion;
            }
        }
        throw Fault.notFound(
                "judgement.no-point",
                "The checklist has no such point.",
                "Choose one from the checklist.");
    }
}
