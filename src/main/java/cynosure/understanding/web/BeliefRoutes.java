package cynosure.understanding.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.understanding.Evidence;
import cynosure.understanding.Happening;
import cynosure.understanding.Limits;
import cynosure.understanding.Tenet;
import cynosure.understanding.Understandings;
import cynosure.web.Reply;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One belief, and what people say to it.
@Controller
@RequestMapping(BeliefsPage.ALL + "/{id}")
class BeliefRoutes {

    private static final Problem OUTRUN =
            Problem.of(
                    "understanding.outrun",
                    "Somebody else put it in other words meanwhile. Nothing is lost: theirs is shown, yours is in the field.",
                    "Put both into one, then keep it.");

    private final Understandings understandings;
    private final BeliefView view;
    private final Around around;
    private final Ids ids;

    BeliefRoutes(Understandings understandings, BeliefView view, Around around, Ids ids) {
        this.understandings = understandings;
        this.view = view;
        this.around = around;
        this.ids = ids;
    }

    @GetMapping
    Reply show(@PathVariable String id, @AuthenticationPrincipal Person person) {
        Tenet tenet = tenet(id);
        return page(200, tenet, view.form(tenet, person), Problems.NONE);
    }

    @PostMapping("/confidence")
    Reply sure(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String percent,
            @RequestParam(defaultValue = "") String words) {
        Tenet tenet = tenet(id);
        String plain = Around.line(words);
        Problems problems = Limits.ofSure(percent.strip()).and(Limits.ofWords(plain));
        if (!problems.none()) {
            BeliefPage.Form kept = view.form(tenet, person);
            return page(
                    422,
                    tenet,
                    new BeliefPage.Form(
                            kept.words(), kept.kind(), kept.nodeId(), percent, words, "", ""),
                    problems);
        }
        int number = Integer.parseInt(percent.strip());
        boolean again =
                tenet.voiceOf(person.id())
                        .filter(said -> said.percent() == number && said.words().equals(plain))
                        .isPresent();
        if (!again) {
            understandings.add(new Happening.SureSaid(id, number, plain), person);
        }
        return Reply.see(BeliefPage.href(id));
    }

    @PostMapping("/evidence")
    Reply evidence(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "FOR") Evidence.Side side,
            @RequestParam(defaultValue = "STORY") Evidence.Sort sort,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on) {
        Tenet tenet = tenet(id);
        String plain = Around.line(words);
        String address = link.strip();
        Problems problems = Limits.ofEvidence(plain, address);
        if (!problems.none()) {
            BeliefPage.Form kept = view.form(tenet, person);
            return page(
                    422,
                    tenet,
                    new BeliefPage.Form(
                            kept.words(),
                            kept.kind(),
                            kept.nodeId(),
                            kept.percent(),
                            kept.sureWords(),
                            words,
                            link),
                    problems);
        }
        understandings.add(
                new Happening.EvidenceGiven(id, ids.next(), side, sort, plain, address, on),
                person);
        return Reply.see(BeliefPage.href(id) + "#evidence");
    }

    /// It no longer counts; it stays to be seen, with the reason.
    @PostMapping("/evidence/{evidenceId}/removal")
    Reply withdraw(
            @PathVariable String id,
            @PathVariable String evidenceId,
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String why) {
        Tenet tenet = tenet(id);
        Problems problems = Limits.ofWhy(Around.line(why));
        if (!problems.none()) {
            return page(422, tenet, view.form(tenet, person), problems);
        }
        boolean there =
                tenet.evidence().stream()
                        .anyMatch(one -> one.id().equals(evidenceId) && one.counts());
        if (there) {
            understandings.add(
                    new Happening.EvidenceWithdrawn(id, evidenceId, Around.line(why)), person);
        }
        return Reply.see(BeliefPage.href(id) + "#evidence");
    }

    @PostMapping("/standing")
    Reply stand(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            @RequestParam Tenet.Stand stand,
            @RequestParam(defaultValue = "") String why) {
        Tenet tenet = tenet(id);
        Problems problems = Limits.ofWhy(Around.line(why));
        if (!problems.none()) {
            return page(422, tenet, view.form(tenet, person), problems);
        }
        if (tenet.stand() != stand) {
            understandings.add(new Happening.StandSaid(id, stand, Around.line(why)), person);
        }
        return Reply.see(BeliefPage.href(id));
    }

    @PostMapping("/revisit")
    Reply revisit(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on) {
        Tenet tenet = tenet(id);
        if (!Objects.equals(tenet.revisit(), on)) {
            understandings.add(new Happening.RevisitSet(id, on), person);
        }
        return Reply.see(BeliefPage.href(id));
    }

    /// @param seen how often it had been worded when the form was opened
    @PostMapping("/words")
    Reply reword(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "0") String seen) {
        Tenet tenet = tenet(id);
        String plain = Around.line(words);
        Tenet.Kind chosen =
                Stream.of(Tenet.Kind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(tenet.now().kind());
        BeliefPage.Form kept = view.form(tenet, person);
        BeliefPage.Form sent =
                new BeliefPage.Form(words, chosen, about, kept.percent(), kept.sureWords(), "", "");
        Problems problems = Limits.ofTenet(plain);
        if (!problems.none()) {
            return page(422, tenet, sent, problems);
        }
        String nodeId = around.knows(about) ? about : "";
        Tenet.Wording now = tenet.now();
        boolean same =
                now.words().equals(plain) && now.kind() == chosen && now.nodeId().equals(nodeId);
        if (!same && !seen.equals(String.valueOf(tenet.wordings().size()))) {
            return page(409, tenet, sent, Problems.of(OUTRUN));
        }
        if (!same) {
            understandings.add(new Happening.TenetReworded(id, chosen, plain, nodeId), person);
        }
        return Reply.see(BeliefPage.href(id));
    }

    private Tenet tenet(String id) {
        return understandings
                .now()
                .tenet(id)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "understanding.no-belief",
                                        "There is no such belief.",
                                        "Choose one from the map or the list."));
    }

    private Reply page(int status, Tenet tenet, BeliefPage.Form form, Problems problems) {
        return new Reply.Page(
                "understanding/belief.jte",
                "A belief",
                "north-star",
                view.page(tenet, form, problems),
                status);
    }
}
