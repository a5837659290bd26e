package cynosure.understanding.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.understanding.Happening;
import cynosure.understanding.Journey;
import cynosure.understanding.Limits;
import cynosure.understanding.Moment;
import cynosure.understanding.Understandings;
import cynosure.web.Reply;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The moments in which customers get what they came for: found, put in order, voted on, chosen,
/// and linked to what shows them.
@Controller
@RequestMapping(ExchangesPage.HREF)
class ExchangeRoutes {

    private final Understandings understandings;
    private final ExchangesView view;
    private final Around around;
    private final Ids ids;

    ExchangeRoutes(Understandings understandings, ExchangesView view, Around around, Ids ids) {
        this.understandings = understandings;
        this.view = view;
        this.around = around;
        this.ids = ids;
    }

    @GetMapping
    Reply show(@AuthenticationPrincipal Person person) {
        return page(200, person, ExchangesPage.Sent.NOTHING, Problems.NONE);
    }

    @PostMapping
    Reply find(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "false") boolean guess,
            @RequestParam(defaultValue = "false") boolean outside,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "") String proxy) {
        ExchangesPage.Sent sent =
                new ExchangesPage.Sent(words, stage(stage), guess, outside, event, proxy);
        Problems problems =
                Limits.ofMoment(Around.line(words))
                        .and(Limits.ofWords(event))
                        .and(Limits.ofWords(proxy));
        if (!problems.none()) {
            return page(422, person, sent, problems);
        }
        String id = ids.next();
        understandings.add(new Happening.MomentFound(id, told(sent), 0, ""), person);
        return there(id);
    }

    @PostMapping("/{id}/words")
    Reply reword(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "false") boolean guess,
            @RequestParam(defaultValue = "false") boolean outside,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "") String proxy) {
        Moment moment = moment(id);
        Problems problems =
                Limits.ofMoment(Around.line(words))
                        .and(Limits.ofWords(event))
                        .and(Limits.ofWords(proxy));
        if (!problems.none()) {
            return page(422, person, ExchangesPage.Sent.NOTHING, problems);
        }
        Moment.@Nullable Stage chosen = stage(stage);
        Moment.Told told =
                told(
                        new ExchangesPage.Sent(
                                words,
                                chosen == null ? moment.stage() : chosen,
                                guess,
                                outside,
                                event,
                                proxy));
        if (!told.equals(moment.told())) {
            understandings.add(new Happening.MomentReworded(id, told), person);
        }
        return there(id);
    }

    @PostMapping("/{id}/earlier")
    Reply earlier(@PathVariable String id, @AuthenticationPrincipal Person person) {
        understandings.add(new Happening.MomentMoved(moment(id).id(), true), person);
        return there(id);
    }

    @PostMapping("/{id}/later")
    Reply later(@PathVariable String id, @AuthenticationPrincipal Person person) {
        understandings.add(new Happening.MomentMoved(moment(id).id(), false), person);
        return there(id);
    }

    /// @param dots how many of one's dots should lie on it One after the other, so that two clicks
    ///   in the same moment don't both find a dot left.
    @PostMapping("/{id}/dots")
    synchronized Reply dots(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String dots) {
        Moment moment = moment(id);
        Journey journey = understandings.now().journey();
        int mine = moment.dotsOf(person.id());
        int wanted = dots.matches("\\d{1,3}") ? Integer.parseInt(dots) : mine;
        int left = Moment.DOTS - journey.dotsOf(person.id()) + mine;
        if (wanted > left) {
            return page(
                    409,
                    person,
                    ExchangesPage.Sent.NOTHING,
                    Problems.of(
                            Problem.of(
                                    "understanding.dots",
                                    "Each has %d dots, and yours are all placed."
                                            .formatted(Moment.DOTS),
                                    "Take one from another moment first.")));
        }
        if (wanted != mine) {
            understandings.add(new Happening.DotsPlaced(id, wanted), person);
        }
        return there(id);
    }

    /// One after the other, so that two people don't both choose the last one that fits.
    @PostMapping("/{id}/choice")
    synchronized Reply choose(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            @RequestParam boolean chosen) {
        Moment moment = moment(id);
        int already = understandings.now().journey().chosen().size();
        if (chosen && !moment.chosen() && already >= Moment.CHOSEN_MAX) {
            return page(
                    409,
                    person,
                    ExchangesPage.Sent.NOTHING,
                    Problems.of(
                            Problem.of(
                                    "understanding.chosen",
                                    "%d moments are chosen already; more would show nothing."
                                            .formatted(Moment.CHOSEN_MAX),
                                    "Let another one go first.")));
        }
        if (moment.chosen() != chosen) {
            understandings.add(new Happening.MomentChosen(id, chosen), person);
        }
        return there(id);
    }

    @PostMapping("/{id}/reflection")
    Reply reflect(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            @RequestParam(required = false) @Nullable List<String> node) {
        Moment moment = moment(id);
        List<String> nodes =
                Stream.ofNullable(node)
                        .flatMap(List::stream)
                        .filter(around::knows)
                        .distinct()
                        .toList();
        if (!nodes.equals(moment.nodeIds())) {
            understandings.add(new Happening.MomentReflected(id, nodes), person);
        }
        return there(id);
    }

    @PostMapping("/{id}/removal")
    Reply setAside(
            @PathVariable String id,
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String why) {
        Moment moment = moment(id);
        Problems problems = Limits.ofWhy(Around.line(why));
        if (!problems.none()) {
            return page(422, person, ExchangesPage.Sent.NOTHING, problems);
        }
        if (moment.onJourney()) {
            understandings.add(new Happening.MomentSetAside(id, Around.line(why)), person);
        }
        return Reply.see(ExchangesPage.HREF + "#aside");
    }

    @PostMapping("/{id}/return")
    Reply bringBack(@PathVariable String id, @AuthenticationPrincipal Person person) {
        if (!moment(id).onJourney()) {
            understandings.add(new Happening.MomentBroughtBack(id), person);
        }
        return there(id);
    }

    private static Reply there(String id) {
        return Reply.see(ExchangesPage.HREF + "#moment-" + id);
    }

    private static Moment.Told told(ExchangesPage.Sent sent) {
        Moment.@Nullable Stage stage = sent.stage();
        return new Moment.Told(
                stage == null ? Moment.Stage.HABIT : stage,
                Around.line(sent.words()),
                sent.guess(),
                sent.outside(),
                Around.line(sent.event()),
                Around.line(sent.proxy()));
    }

    private static Moment.@Nullable Stage stage(String name) {
        return Stream.of(Moment.Stage.values())
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Moment moment(String id) {
        return understandings
                .now()
                .journey()
                .moment(id)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "understanding.no-moment",
                                        "There is no such moment.",
                                        "Choose one from the journey."));
    }

    private Reply page(int status, Person person, ExchangesPage.Sent sent, Problems problems) {
        return new Reply.Page(
                "understanding/exchanges.jte",
                "Value exchanges",
                "north-star",
                view.page(person, sent, problems),
                status);
    }
}
