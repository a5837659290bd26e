package cynosure.discovery.web;

import cynosure.discovery.Greenfield;
import cynosure.discovery.Greenfields;
import cynosure.discovery.Judged;
import cynosure.discovery.Limits;
import cynosure.discovery.Verdict;
import cynosure.people.Person;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Live;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// The greenfield test: two minutes, a counter, ideas, and what people make of it.
@Controller
class GreenfieldRoutes {

    private static final String ALL = "/north-star/greenfield";
    private static final List<String> PARTS = List.of("ideas");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Greenfields greenfields;
    private final Testable testable;
    private final Live live;
    private final Here here;

    GreenfieldRoutes(Greenfields greenfields, Testable testable, Live live, Here here) {
        this.greenfields = greenfields;
        this.testable = testable;
        this.live = live;
        this.here = here;
    }

    @GetMapping(ALL + "/new")
    Reply ready(@RequestParam(defaultValue = "") String about) {
        Testable.Subject subject = testable.find(about);
        return Reply.page(
                "discovery/ready.jte",
                "Two minutes for " + subject.name(),
                "north-star",
                new ReadyPage(subject, here.newId()));
    }

    @PostMapping(ALL)
    Reply begin(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String about) {
        Testable.Subject subject = testable.find(about);
        Greenfield test = greenfields.begin(here.id(id), subject.id(), subject.name(), person);
        return Reply.see(GreenfieldPage.url(test.id()));
    }

    @GetMapping(ALL + "/{id}")
    Reply test(@PathVariable String id, @AuthenticationPrincipal Person person) {
        return page(200, id, person, Problems.NONE, GreenfieldPage.Writing.NOTHING);
    }

    @GetMapping(ALL + "/{id}/_found")
    Reply piece(@PathVariable String id) {
        return Reply.fragment("discovery/_found.jte", GreenfieldPage.found(greenfields.held(id)));
    }

    @GetMapping(ALL + "/{id}/live")
    void live(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String seen,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String last,
            HttpServletResponse response)
            throws IOException {
        greenfields.held(id);
        live.stream(
                GreenfieldPage.topic(id),
                person.id(),
                last.isEmpty() ? seen : last,
                () -> greenfields.held(id).version(),
                PARTS,
                () -> {},
                response);
    }

    @GetMapping(value = ALL + "/{id}/version", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> version(@PathVariable String id) {
        return ResponseEntity.ok(String.valueOf(greenfields.held(id).version()));
    }

    @PostMapping(ALL + "/{id}/ideas")
    Reply add(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Call call = Call.of(person, request);
        String change = call.text("change");
        String interventions = call.text("interventions");
        Problems problems = Limits.ofIdea(change, interventions);
        if (!problems.none()) {
            return page(
                    422,
                    id,
                    person,
                    problems,
                    new GreenfieldPage.Writing(change, interventions, ""));
        }
        greenfields.add(id, call.act(), change, interventions);
        return Reply.see(GreenfieldPage.url(id) + "#writing");
    }

    @PostMapping(ALL + "/{id}/verdict")
    Reply judge(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        Call call = Call.of(person, request);
        String remark = call.text("remark");
        Optional<Verdict> verdict =
                Arrays.stream(Verdict.values())
                        .filter(one -> one.name().equals(call.text("verdict")))
                        .findFirst();
        Problems problems =
                verdict.isPresent()
                        ? Limits.ofRemark(remark)
                        : Problems.of(
                                Problem.of(
                                        "discovery.verdict",
                                        "Nothing is chosen yet.",
                                        "Choose too narrow, about right or too broad."));
        if (!problems.none()) {
            return page(422, id, person, problems, new GreenfieldPage.Writing("", "", remark));
        }
        greenfields.judge(id, call.act(), verdict.orElseThrow(), remark);
        return Reply.see(GreenfieldPage.url(id) + "#verdicts");
    }

    /// What was found about one input, for its own page.
    @GetMapping("/north-star/nodes/{id}/greenfield")
    Reply beside(@PathVariable String id) {
        return Reply.fragment(
                "discovery/_tested.jte",
                new TestedPiece(
                        id,
                        greenfields.of(id).stream()
                                .map(test -> TestedPiece.Line.of(test, here))
                                .toList()));
    }

    private Reply page(
            int status,
            String id,
            Person person,
            Problems problems,
            GreenfieldPage.Writing writing) {
        Greenfield test = greenfields.held(id);
        Judged mine =
                test.verdicts().stream()
                        .filter(judged -> judged.by().equals(person.id()))
                        .findFirst()
                        .orElse(null);
        GreenfieldPage page =
                new GreenfieldPage(
                        GreenfieldPage.found(test),
                        test.startedAt().toEpochMilli(),
                        test.endsAt().toEpochMilli(),
                        here.now().toEpochMilli(),
                        CLOCK.format(test.endsAt().atZone(here.zone())),
                        test.over(here.now()),
                        here.newId(),
                        testable.href(test.about()),
                        mine,
                        problems,
                        writing);
        return new Reply.Page(
                "discovery/greenfield.jte",
                "Two minutes for " + test.input(),
                "north-star",
                page,
                status);
    }
}
