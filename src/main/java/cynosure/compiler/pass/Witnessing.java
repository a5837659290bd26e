package cynosure.compiler.pass;

import cynosure.compiler.Layout;
import cynosure.compiler.Question;
import cynosure.compiler.Showing;
import cynosure.compiler.Subject;
import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Relation;
import cynosure.compiler.plan.Rows.Key;
import cynosure.compiler.plan.Select;
import cynosure.metric.Bound;
import cynosure.metric.Deed;
import cynosure.metric.Definition;
import cynosure.metric.Measure;
import cynosure.metric.Span;
import cynosure.metric.Users;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the plan together that shows a reading's subjects one by one.
///
/// The tallies are those of the reading itself, and only their last step is another: subjects are
/// not counted but kept, each with its numbers and with what the tests made of them.
public final class Witnessing {

    private static final Expr NOTHING = new Expr.Nothing();
    private static final String[] KNOWN = {
        "actor",
        "thing",
        "began",
        "ended",
        "name",
        "number",
        "whole_number",
        "counts",
        "whole",
        "left_out"
    };

    private final Scope scope;
    private final Showing showing;
    private final Subject subject;

    private Witnessing(Scope scope, Showing showing, Subject subject) {
        this.scope = scope;
        this.showing = showing;
        this.subject = subject;
    }

    /// @param weighed whether those who count add their number, rather than one each
    public record Found(Plan plan, Subject subject, boolean weighed) {}

    public static Found of(
            Definition definition, Question question, Layout layout, Showing showing) {
        Scope scope = Scope.of(definition, question, layout);
        Measure measure = definition.measure();
        Subject subject = subject(measure);
        Facts facts = new Facts(layout);
        Source source = new Source(scope, facts);
        Seen seen =
                switch (subject) {
                    case USER -> new SeenUsers(scope, facts, source).of(measure);
                    case GROUP -> new SeenGroups(scope, facts, source).of(measure);
                    case NEW_USER, EVENT, SESSION, JOURNEY ->
                            new SeenRows(scope, facts, source).of(measure, subject);
                };
        return new Found(
                new Witnessing(scope, showing, subject).plan(seen), subject, seen.weighed());
    }

    /// What a measure goes through; none for those that are made of others.
    public static Subject subject(Measure measure) {
        return switch (measure) {
            case Measure.UserCount(var users) ->
                    users.fresh() == null ? Subject.USER : Subject.NEW_USER;
            case Measure.UserShare(var users, _) ->
                    users.fresh() == null ? Subject.USER : Subject.NEW_USER;
            case Measure.PerUser _, Measure.Stickiness _, Measure.Retention _ -> Subject.USER;
            case Measure.EventCount _,
                    Measure.Total _,
                    Measure.Summarized _,
                    Measure.EventShare _ ->
                    Subject.EVENT;
            case Measure.SessionCount _,
                    Measure.PerSession _,
                    Measure.SessionLength _,
                    Measure.BetweenSessions _ ->
                    Subject.SESSION;
            case Measure.TimeTo _ -> Subject.JOURNEY;
            case Measure.Different _,
                    Measure.GroupCount _,
                    Measure.GroupShare _,
                    Measure.PerGroup _,
                    Measure.Reach _ ->
                    Subject.GROUP;
            case Measure.Ratio _,
                    Measure.Named _,
                    Measure.Composite _,
                    Measure.Placeholder _,
                    Measure.Imported _ ->
                    throw new IllegalArgumentException("made of others: " + measure);
        };
    }

    /// How long each new user is followed; null where that is not said.
    public static @Nullable Span span(Measure measure) {
        return switch (measure) {
            case Measure.UserCount(var users) -> span(users);
            case Measure.UserShare(var users, _) -> span(users);
            default -> null;
        };
    }

    private static @Nullable Span span(Users users) {
        return switch (users.deed()) {
            case Deed.Did(_, _, var span) -> span;
        };
    }

    private Plan plan(Seen seen) {
        var steps = new ArrayList<Step>();
        steps.add(
                new Step(
                        "periods",
                        "the period asked for",
                        new Relation.Periods(scope.first(), scope.last(), scope.grain())));
        seen.steps().stream().filter(step -> !steps.contains(step)).forEach(steps::add);
        steps.add(new Step("seen", "each of them, and whether they count", seen.select()));
        steps.add(new Step("placed", "in order, apart for what became of them", placed(seen)));
        steps.add(new Step("result", "the first few", shown(seen.keys())));
        return new Plan(steps);
    }

    /// Those nearest the limit, or the number sought, come first; else those that weigh most.
    private Select placed(Seen seen) {
        List<Expr> apart = new ArrayList<>();
        apart.addAll(Grouping.columns("s", seen.keys()));
        apart.addAll(List.of(column("counts"), column("whole"), column("left_out")));
        Expr near = showing.near() == null ? null : new Expr.Parameter(showing.near());
        @Nullable Expr sought = seen.limit() == null ? near : seen.limit();
        Expr.Sort first =
                sought == null
                        ? new Expr.Sort(column("number"), true)
                        : new Expr.Sort(
                                new Expr.Size(
                                        new Expr.AsFloat(new Expr.Minus(column("number"), sought))),
                                false);
        List<Expr.Sort> order =
                List.of(
                        first,
                        new Expr.Sort(column("began"), false),
                        new Expr.Sort(column("actor"), false),
                        new Expr.Sort(column("thing"), false));
        Select placed = Grouping.keep(Select.from("seen", "s"), "s", seen.keys());
        for (String known : KNOWN) {
            placed = placed.with(known, column(known));
        }
        return placed.with("place", new Expr.Over(Expr.Way.PLACE, null, apart, order))
                .with("many", new Expr.Over(Expr.Way.ROWS, null, apart, List.of()))
                .where(asked(seen.keys()));
    }

    private Expr asked(List<Key> keys) {
        Showing.@Nullable Segment segment = showing.segment();
        var parts = new ArrayList<Expr>();
        if (segment != null && !keys.isEmpty()) {
            Expr value = segment.value() == null ? NOTHING : new Expr.Parameter(segment.value());
            parts.add(new Expr.Alike(Segments.written(scope.by(), column("segment")), value));
            if (keys.size() > 1) {
                parts.add(new Expr.Alike(column("folded"), new Expr.Always(segment.folded())));
            }
        }
        if (showing.who() != null) {
            Expr who = new Expr.Parameter(showing.who());
            String column = subject == Subject.GROUP ? "thing" : "actor";
            parts.add(new Expr.Equal(column(column), who));
        }
        return Expr.all(parts);
    }

    private Select shown(List<Key> keys) {
        boolean folds = keys.size() > 1;
        Select shown =
                Select.from("placed")
                        .with("segment", Segments.written(scope.by(), Expr.Column.of("segment")))
                        .with("folded", folds ? Expr.Column.of("folded") : new Expr.Always(false));
        return shown.keep(KNOWN)
                .keep("many", "place")
                .where(
                        new Expr.Compared(
                                Expr.Column.of("place"),
                                Bound.AT_MOST,
                                new Expr.Whole(showing.few())))
                .orderBy("segment", "folded", "left_out", "counts", "whole", "place");
    }

    private static Expr column(String name) {
        return Scope.column("s", name);
    }
}
