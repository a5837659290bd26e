package cynosure.objective.web;

import cynosure.objective.Fate;
import cynosure.objective.Limits;
import cynosure.objective.Objective;
import cynosure.objective.Objectives;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One objective: how it goes, and how it ends.
@Controller
class ObjectiveRoutes {

    private static final String ONE = ObjectivesRoutes.ALL + "/{id}";

    private final Objectives objectives;
    private final Around around;

    ObjectiveRoutes(Objectives objectives, Around around) {
        this.objectives = objectives;
        this.around = around;
    }

    @GetMapping(ONE)
    Reply show(@PathVariable String id) {
        return page(WritingRoutes.find(objectives, id), null, "", Problems.NONE, 200);
    }

    @PostMapping(ONE + "/retirement")
    Reply retire(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest request) {
        Sent sent = Sent.in(request);
        return over(id, sent, "retirement", new Fate.Retired(sent.text("why")), person);
    }

    @PostMapping(ONE + "/ending")
    Reply end(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest request) {
        Sent sent = Sent.in(request);
        Fate ended = new Fate.Ended(sent.text("happened"), sent.text("learned"));
        return over(id, sent, "ending", ended, person);
    }

    /// Brings back what was ended or retired by mistake.
    @PostMapping(ONE + "/return")
    Reply bringBack(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            HttpServletRequest request) {
        Sent sent = Sent.in(request);
        Objective before = WritingRoutes.find(objectives, id);
        if (before.living()) {
            return Reply.see(ObjectivesRoutes.href(id));
        }
        try {
            objectives.keep(
                    id, WritingRoutes.seen(sent), before.said(), new Fate.Living(), person.id());
        } catch (Fault fault) {
            Objective now = WritingRoutes.find(objectives, id);
            return page(now, sent, "return", fault.problems(), WritingRoutes.status(fault));
        }
        return Reply.see(ObjectivesRoutes.href(id));
    }

    private Reply over(String id, Sent sent, String form, Fate fate, Person person) {
        Objective before = WritingRoutes.find(objectives, id);
        try {
            WritingRoutes.living(before);
            Limits.of(fate).throwIfAny();
            objectives.keep(id, WritingRoutes.seen(sent), before.said(), fate, person.id());
        } catch (Fault fault) {
            Objective now = WritingRoutes.find(objectives, id);
            return page(now, sent, form, fault.problems(), WritingRoutes.status(fault));
        }
        return Reply.see(
                sent.has("on")
                        ? ObjectivesRoutes.ALL + "/new?from=" + id
                        : ObjectivesRoutes.href(id));
    }

    private Reply page(
            Objective objective, @Nullable Sent typed, String form, Problems problems, int status) {
        List<Objective> all = objectives.all();
        Objective.Stood first = objective.past().getFirst();
        ObjectivePage page =
                new ObjectivePage(
                        objective,
                        around.view(objective, all),
                        objectives.find(objective.said().follows()).map(this::link).orElse(null),
                        all.stream()
                                .filter(one -> one.said().follows().equals(objective.id()))
                                .map(this::link)
                                .toList(),
                        past(objective),
                        around.name(first.by()) + ", " + around.day(first.at()),
                        typed,
                        form,
                        problems);
        return new Reply.Page(
                "objective/objective.jte", objective.said().words(), "north-star", page, status);
    }

    private ObjectiveView.Link link(Objective other) {
        return new ObjectiveView.Link(
                ObjectivesRoutes.href(other.id()),
                other.said().words(),
                other.said().frame().words());
    }

    private List<ObjectivePage.Past> past(Objective objective) {
        List<ObjectivePage.Past> past = new ArrayList<>();
        for (int place = 1; place < objective.past().size(); place++) {
            Objective.Stood before = objective.past().get(place - 1);
            Objective.Stood after = objective.past().get(place);
            past.add(
                    new ObjectivePage.Past(
                            Changed.between(before, after),
                            around.name(after.by()) + ", " + around.day(after.at())));
        }
        return past.reversed();
    }
}
