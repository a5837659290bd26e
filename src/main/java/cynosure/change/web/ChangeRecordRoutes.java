package cynosure.change.web;

import cynosure.change.Ceremony;
import cynosure.change.Change;
import cynosure.change.Changes;
import cynosure.change.Evidence;
import cynosure.change.Reason;
import cynosure.change.Resolution;
import cynosure.change.Walk;
import cynosure.framework.Revision;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is said of a change of metric: before its day, on it, and afterwards.
@Controller
class ChangeRecordRoutes {

    private static final int WHY_MAX = 500;

    private final Ceremony ceremony;
    private final Changes changes;
    private final Recording recording;
    private final Almanac almanac;

    ChangeRecordRoutes(Ceremony ceremony, Changes changes, Recording recording, Almanac almanac) {
        this.ceremony = ceremony;
        this.changes = changes;
        this.recording = recording;
        this.almanac = almanac;
    }

    @GetMapping("/north-star/changes/{id}")
    Reply show(@PathVariable String id) {
        RecordPage page = recording.page(find(id));
        return Reply.page(
                "change/record.jte",
                page.summary().metric() + " for " + page.summary().old(),
                "north-star",
                page);
    }

    @PostMapping("/north-star/changes/{id}/calling-off")
    Reply callOff(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String why) {
        String plain = why.strip();
        find(id);
        ceremony.callOff(id, person, plain.substring(0, Math.min(WHY_MAX, plain.length())));
        return Reply.see("/north-star/changes/" + id);
    }

    /// A word above the tree while a change waits; nothing while none does.
    @GetMapping("/north-star/change/waiting")
    Reply waiting() {
        return Reply.fragment(
                "change/_waiting.jte",
                changes.waiting().map(Recording::summary).map(List::of).orElse(List.of()));
    }

    /// Why the metric was changed with a revision: what was said, or the form that asks.
    @GetMapping("/north-star/revisions/{number}/change")
    Reply why(@PathVariable String number) {
        Turn turn = turn(number);
        Optional<Change> told = changes.of(turn.revision().number());
        return told.map(change -> Reply.see("/north-star/changes/" + change.id()))
                .orElseGet(() -> asked(200, turn, List.of(), "", Problems.NONE));
    }

    @PostMapping("/north-star/revisions/{number}/change")
    Reply explain(
            @AuthenticationPrincipal Person person,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent) {
        Turn turn = turn(number);
        ChangeForm form = ChangeForm.from(sent);
        List<Problem> problems = new ArrayList<>();
        problems.addAll(Preparing.ofReasons(form.reasons(), form.words()));
        Preparing.tooLong(form.words()).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return asked(422, turn, form.reasons(), form.words(), new Problems(problems));
        }
        Change change =
                ceremony.explain(
                        turn.revision(), afterwards(turn, form.reasons(), form.words()), person);
        return Reply.see("/north-star/changes/" + change.id());
    }

    /// A revision that put another metric in the place of the one before.
    private record Turn(Revision before, Revision revision) {}

    private Turn turn(String number) {
        Walk walk = almanac.walk();
        List<Revision> all = walk.revisions();
        for (int at = 1; at < all.size(); at++) {
            if (String.valueOf(all.get(at).number()).equals(number) && walk.turns(all.get(at))) {
                return new Turn(all.get(at - 1), all.get(at));
            }
        }
        throw Fault.notFound(
                "change.no-turn",
                "The metric was not changed with such a revision.",
                "Choose a change from the line of changes.");
    }

    private Resolution afterwards(Turn turn, List<Reason> reasons, String words) {
        return new Resolution(
                reasons,
                words,
                Resolution.Metric.of(turn.before().framework().northStar()),
                Resolution.Metric.of(turn.revision().framework().northStar()),
                List.of(),
                "",
                List.of(),
                List.of(),
                "",
                "",
                almanac.walk().day(turn.revision()),
                turn.before().number(),
                Evidence.NONE);
    }

    private static Reply asked(
            int status, Turn turn, List<Reason> chosen, String words, Problems problems) {
        WhyPage page =
                new WhyPage(
                        turn.revision().number(),
                        turn.before().framework().northStar().name(),
                        turn.revision().framework().northStar().name(),
                        turn.revision().why(),
                        chosen,
                        words,
                        problems);
        return new Reply.Page(
                "change/why.jte", "Why the metric was changed", "north-star", page, status);
    }

    private Change find(String id) {
        @Nullable Change found = changes.find(id).orElse(null);
        if (found == null) {
            throw Fault.notFound(
                    "change.none",
                    "There is no such change of metric.",
                    "Choose one from the line of changes.");
        }
        return found;
    }
}
