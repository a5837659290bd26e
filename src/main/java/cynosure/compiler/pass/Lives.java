package cynosure.compiler.pass;

import cynosure.compiler.Layout;
import cynosure.compiler.Question;
import cynosure.compiler.Stretch;
import cynosure.compiler.Subject;
import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Relation;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.metric.Bound;
import cynosure.metric.Deed;
import cynosure.metric.Definition;
import cynosure.metric.Events;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Users;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Puts the plan together that shows a few subjects' own events, each marked when it is one of
/// those that the reading looks for.
public final class Lives {

    private static final Expr AT = Facts.column("at");
    private static final Expr ALL = new Expr.Always(true);

    private final Scope scope;
    private final Facts facts;
    private final Source source;
    private final Measure measure;
    private final Subject subject;

    private Lives(Scope scope, Facts facts, Measure measure) {
        this.scope = scope;
        this.facts = facts;
        this.source = new Source(scope, facts);
        this.measure = measure;
        this.subject = Witnessing.subject(measure);
    }

    /// Rows with the filter that marks some of them.
    private record Marked(Rows rows, Expr filter) {}

    public static Plan plan(
            Definition definition,
            Question question,
            Layout layout,
            List<Stretch> stretches,
            int most) {
        Scope scope = Scope.of(definition, question, layout);
        return new Lives(scope, new Facts(layout), definition.measure()).plan(stretches, most);
    }

    private Plan plan(List<Stretch> stretches, int most) {
        Marked marked = marked();
        var steps = new ArrayList<Step>();
        steps.add(
                new Step(
                        "periods",
                        "the period asked for",
                        new Relation.Periods(scope.first(), scope.last(), scope.grain())));
        marked.rows().before().stream().filter(step -> !steps.contains(step)).forEach(steps::add);
        steps.add(new Step("near", "all that is about them", near(marked, stretches)));
        var parts = new ArrayList<Select>();
        for (int i = 0; i < stretches.size(); i++) {
            parts.add(one(i, stretches.get(i)));
        }
        steps.add(new Step("each", "of each, the events of its time", new Relation.Union(parts)));
        steps.add(new Step("placed", "those that are marked first", placed()));
        steps.add(
                new Step(
                        "result",
                        "the first of each, in the order of time",
                        Select.from("placed")
                                .keep(
                                        "which",
                                        "happened",
                                        "name",
                                        "actor",
                                        "marked",
                                        "many",
                                        "marks")
                                .where(
                                        new Expr.Compared(
                                                Expr.Column.of("place"),
                                                Bound.AT_MOST,
                                                new Expr.Whole(most)))
                                .orderBy("which", "happened", "name", "actor")));
        return new Plan(steps);
    }

    private Select near(Marked marked, List<Stretch> stretches) {
        Instant from = stretches.stream().map(Stretch::from).min(Instant::compareTo).orElseThrow();
        Instant to = stretches.stream().map(Stretch::to).max(Instant::compareTo).orElseThrow();
        List<Expr> whose =
                stretches.stream()
                        .map(Stretch::who)
                        .distinct()
                        .map(who -> (Expr) new Expr.Parameter(who))
                        .toList();
        Expr theirs = Expr.all(List.of(new Expr.OneOf(who(), whose), within(AT, from, to)));
        return marked.rows()
                .where(theirs)
                .with("who", who())
                .with("happened", AT)
                .with("name", Facts.column("name"))
                .with("actor", Facts.column("actor"))
                .with("marked", Seen.truth(marked.filter()));
    }

    private Expr who() {
        return subject == Subject.GROUP
                ? facts.text(grouping().text()).orElse(new Expr.Nothing())
                : Facts.column("actor");
    }

    private Select one(int which, Stretch stretch) {
        Expr at = Scope.column("n", "happened");
        return Select.from("near", "n")
                .with("which", new Expr.Whole(which))
                .with("happened", at)
                .with("name", Scope.column("n", "name"))
                .with("actor", Scope.column("n", "actor"))
                .with("marked", Scope.column("n", "marked"))
                .where(
                        Expr.all(
                                List.of(
                                        new Expr.Equal(
                                                Scope.column("n", "who"),
                                                new Expr.Parameter(stretch.who())),
                                        within(at, stretch.from(), stretch.to()))));
    }

    private Select placed() {
        List<Expr> apart = List.of(Scope.column("s", "which"));
        List<Expr.Sort> order =
                List.of(
                        new Expr.Sort(Scope.column("s", "marked"), true),
                        new Expr.Sort(Scope.column("s", "happened"), false),
                        new Expr.Sort(Scope.column("s", "name"), false));
        Expr mark = new Expr.When(Scope.column("s", "marked"), Counting.ONE, Counting.ZERO);
        Select placed = Select.from("each", "s");
        for (String name : List.of("which", "happened", "name", "actor", "marked")) {
            placed = placed.with(name, Scope.column("s", name));
        }
        return placed.with("place", new Expr.Over(Expr.Way.PLACE, null, apart, order))
                .with("many", new Expr.Over(Expr.Way.ROWS, null, apart, List.of()))
                .with("marks", new Expr.Over(Expr.Way.RUNNING_SUM, mark, apart, List.of()));
    }

    private static Expr within(Expr at, Instant from, Instant to) {
        return Expr.all(
                List.of(
                        new Expr.Compared(at, Bound.AT_LEAST, new Expr.Parameter(Scope.utc(from))),
                        new Expr.Compared(at, Bound.AT_MOST, new Expr.Parameter(Scope.utc(to)))));
    }

    private Name grouping() {
        return switch (measure) {
            case Measure.Different(Name property, _) -> property;
            case Measure.GroupCount(var groups) -> groups.property();
            case Measure.GroupShare(var groups) -> groups.property();
            case Measure.PerGroup(_, Name property) -> property;
            case Measure.Reach reach -> reach.property();
            default -> throw new IllegalArgumentException("not of groups: " + measure);
        };
    }

    private Marked marked() {
        return switch (subject) {
            case USER, EVENT, GROUP -> tallied(goal(measure));
            case NEW_USER -> plain(deed());
            case SESSION ->
                    plain(
                            measure instanceof Measure.PerSession(Measure.OfEvents of)
                                    ? facts.events(of.events(), null)
                                    : ALL);
            case JOURNEY -> {
                Measure.TimeTo time = (Measure.TimeTo) measure;
                yield plain(Expr.any(List.of(plainly(time.from()), facts.sequel(time.to()))));
            }
        };
    }

    private Tally goal(Measure of) {
        return new Meaning(scope, facts, source).goal(of).tally();
    }

    private Marked tallied(Tally tally) {
        return switch (tally) {
            case Tally.OfUsers users -> counted(users.rows(), List.of(numbers(users)));
            case Tally.OfEvents(Rows rows, Counter above, var below, _) ->
                    counted(
                            rows,
                            measure instanceof Measure.Summarized && below != null
                                    ? List.of(below)
                                    : List.of(above));
            case Tally.Percentile percentile ->
                    counted(percentile.rows(), List.of(percentile.numbers()));
            case Tally.OfGroups groups -> tallied(groups.inner());
            case Tally.Returning returning -> returning(returning);
        };
    }

    private static Counter numbers(Tally.OfUsers tally) {
        return SeenUsers.numbers(tally).counter();
    }

    /// Of the first period what is asked there, of the one after what is asked then.
    private Marked returning(Tally.Returning tally) {
        Rows first = tally.first().rows();
        Rows rows = tally.later().rows().joined(first.before(), first.from().joins());
        var inPeriods = new InPeriods(scope, "near");
        Expr there = inPeriods.living(numbers(tally.first())).filter();
        Expr again = inPeriods.living(numbers(tally.later())).filter();
        Expr early = Scope.before(AT, scope.until());
        return new Marked(
                rows, new Expr.When(Seen.truth(early), Seen.truth(there), Seen.truth(again)));
    }

    /// Only rows that are events can be shown; of what was made of them, all events are.
    private Marked counted(Rows rows, Collection<Counter> counters) {
        if (!rows.from().from().name().equals(scope.layout().table())) {
            return plain(ALL);
        }
        var inPeriods = new InPeriods(scope, "near");
        List<Counter> living = counters.stream().map(inPeriods::living).toList();
        return new Marked(inPeriods.inPeriods(rows), Counting.anyOf(living));
    }

    /// Any event of theirs, whenever it was.
    private Marked plain(Expr filter) {
        return new Marked(source.everything(), filter);
    }

    private Expr deed() {
        Users users =
                switch (measure) {
                    case Measure.UserCount(var of) -> of;
                    case Measure.UserShare(var part, _) -> part;
                    default -> throw new IllegalArgumentException("no users: " + measure);
                };
        return switch (users.deed()) {
            case Deed.Did did when did.span() == null -> ALL;
            case Deed.Did(Events events, _, _) -> plainly(events);
        };
    }

    private Expr plainly(Events events) {
        return facts.events(events, null);
    }
}
