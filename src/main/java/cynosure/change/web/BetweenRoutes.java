package cynosure.change.web;

import cynosure.change.Walk;
import cynosure.change.web.BetweenPage.Mark;
import cynosure.change.web.BetweenPage.Row;
import cynosure.framework.Difference;
import cynosure.framework.Framework;
import cynosure.framework.Node;
import cynosure.framework.PastStandings;
import cynosure.framework.PastStandings.Then;
import cynosure.framework.Revision;
import cynosure.framework.Standing;
import cynosure.framework.drawing.Kind;
import cynosure.problem.Fault;
import cynosure.web.Dates;
import cynosure.web.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What two days differ in.
@Controller
class BetweenRoutes {

    private static final Standing NOT_THERE = new Standing.Missing("", "");

    private final Almanac almanac;
    private final PastStandings standings;

    BetweenRoutes(Almanac almanac, PastStandings standings) {
        this.almanac = almanac;
        this.standings = standings;
    }

    /// The earlier day may be given second.
    @GetMapping("/north-star/between")
    Reply between(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        BetweenPage page = page(from, to, false);
        return Reply.page("change/between.jte", page.title(), "north-star", page);
    }

    /// The same rows with every number counted.
    @GetMapping("/north-star/between/rows")
    Reply rows(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        return Reply.fragment("change/_between.jte", page(from, to, true));
    }

    private BetweenPage page(String from, String to, boolean counted) {
        LocalDate one = almanac.begun(from);
        LocalDate other = almanac.begun(to);
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate second = one.isBefore(other) ? other : one;
        Walk walk = almanac.walk();
        Then then = new Then(on(walk, first), first);
        Then later = new Then(on(walk, second), second);
        List<Row> rows =
                Stream.concat(
                                later.framework().nodes(),
                                then.framework()
                                        .nodes()
                                        .filter(node -> find(later, node).isEmpty()))
                        .map(node -> row(find(then, node), find(later, node), then, later, counted))
                        .toList();
        return new BetweenPage(
                first,
                second,
                Difference.between(then.framework(), later.framework()),
                rows,
                rows.stream().anyMatch(BetweenRoutes::awaited));
    }

    private static Optional<Node> find(Then then, Node node) {
        return then.framework().node(node.id());
    }

    private Row row(
            Optional<Node> before, Optional<Node> after, Then then, Then later, boolean counted) {
        Mark mark =
                before.isEmpty()
                        ? Mark.CAME
                        : after.isEmpty()
                                ? Mark.WENT
                                : before.equals(after) ? Mark.STAYED : Mark.CHANGED;
        Node node = after.or(() -> before).orElseThrow();
        return new Row(
                mark,
                Kind.of(node).word(),
                before.map(Node::name).orElse(""),
                after.map(Node::name).orElse(""),
                before.map(one -> standing(then, one, counted)).orElse(NOT_THERE),
                after.map(one -> standing(later, one, counted)).orElse(NOT_THERE));
    }

    private Standing standing(Then then, Node node, boolean counted) {
        return counted ? standings.counted(then, node) : standings.known(then, node);
    }

    private static boolean awaited(Row row) {
        return row.then() instanceof Standing.Awaited || row.later() instanceof Standing.Awaited;
    }

    private static Framework on(Walk walk, LocalDate day) {
        return walk.on(day)
                .map(Revision::framework)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "change.before-first",
                                        "There was no North Star yet on " + Dates.day(day) + ".",
                                        "Choose a day from " + Dates.day(walk.first()) + " on."));
    }
}
