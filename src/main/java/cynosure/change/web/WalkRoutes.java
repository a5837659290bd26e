package cynosure.change.web;

import cynosure.change.Changes;
import cynosure.change.Walk;
import cynosure.framework.Revision;
import cynosure.problem.Fault;
import cynosure.web.Dates;
import cynosure.web.Reply;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Walks along the line of revisions: any day, with its tree and its numbers.
@Controller
class WalkRoutes {

    private final Almanac almanac;
    private final Retelling retelling;
    private final Changes changes;
    private final Reviewing reviewing;

    WalkRoutes(Almanac almanac, Retelling retelling, Changes changes, Reviewing reviewing) {
        this.reviewing = reviewing;
        this.changes = changes;
        this.almanac = almanac;
        this.retelling = retelling;
    }

    @GetMapping("/north-star/changes")
    Reply all() {
        Walk walk = begun();
        return Reply.page(
                "change/changes.jte", "Changes", "north-star", page(walk, walk.today(), true));
    }

    /// One day, by an address that can be sent to others.
    @GetMapping("/north-star/on/{day}")
    Reply day(@PathVariable String day) {
        Walk walk = begun();
        LocalDate on = almanac.begun(day);
        return Reply.page(
                "change/changes.jte",
                "The North Star on " + Dates.day(on),
                "north-star",
                page(walk, on, false));
    }

    /// A day that was chosen in a form.
    @GetMapping("/north-star/on")
    Reply choose(@RequestParam(defaultValue = "") String day) {
        return Reply.see("/north-star/on/" + almanac.begun(day));
    }

    /// The day so many days after the first revision, as a piece for the page with the slider.
    @GetMapping("/north-star/then")
    Reply then(@RequestParam(defaultValue = "0") String at) {
        Walk walk = begun();
        long place = at.matches("\\d{1,6}") ? Long.parseLong(at) : 0;
        LocalDate day = walk.first().plusDays(place);
        LocalDate on = day.isAfter(walk.today()) ? walk.today() : day;
        return Reply.fragment("change/_then.jte", retelling.then(walk, on, waiting()));
    }

    /// The tree of a day with every number counted.
    @GetMapping("/north-star/on/{day}/tree")
    Reply tree(@PathVariable String day) {
        Walk walk = begun();
        LocalDate on = almanac.begun(day);
        Revision stood =
                walk.on(on)
                        .orElseThrow(
                                () ->
                                        Fault.notFound(
                                                "change.before-first",
                                                "There was no North Star yet on that day.",
                                                "Choose a day from "
                                                        + Dates.day(walk.first())
                                                        + " on."));
        return Reply.fragment("framework/_tree.jte", retelling.tree(on, stood.framework(), true));
    }

    private WalkPage page(Walk walk, LocalDate day, boolean all) {
        return new WalkPage(
                all,
                walk.first(),
                walk.today(),
                retelling.then(walk, day, waiting()),
                retelling.entries(walk),
                changes.waiting().map(Recording::summary).orElse(null),
                reviewing.line());
    }

    private @Nullable LocalDate waiting() {
        return changes.waiting().map(change -> change.resolution().takesEffect()).orElse(null);
    }

    private Walk begun() {
        Walk walk = almanac.walk();
        if (walk.revisions().isEmpty()) {
            throw Fault.notFound(
                    "framework.none",
                    "There is no North Star yet.",
                    "Plan a workshop, or write one down.");
        }
        return walk;
    }
}
