package cynosure.compiler.pass;

import cynosure.compiler.Layout;
import cynosure.compiler.plan.Expr;
import cynosure.metric.Condition;
import cynosure.metric.Events;
import cynosure.metric.Name;
import cynosure.metric.Value;
import cynosure.metric.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Conditions become expressions over the columns of the table of events, which is called `e`.
///
/// | condition | expression |
/// |---|---|
/// | `items is more than 10` | `e.number_items > ?` |
/// | `level is not "paid"` | `e.text_level IS DISTINCT FROM ?` |
/// | a property that has no such value anywhere | `FALSE` (for *is not*: `TRUE`) |
public final class Facts {

    private static final Expr NEVER = new Expr.Always(false);

    private final Layout layout;

    public Facts(Layout layout) {
        this.layout = layout;
    }

    static Expr column(String name) {
        return new Expr.Column("e", name);
    }

    /// Which rows are the events meant.
    Expr events(Events events, @Nullable Condition with) {
        var parts = new ArrayList<Expr>();
        if (events.name() != null) {
            parts.add(new Expr.Equal(column("name"), new Expr.Parameter(events.name().text())));
        }
        if (events.by() != null) {
            parts.add(new Expr.Present(column("actor")));
            parts.add(condition(events.by()));
        }
        if (with != null) {
            parts.add(condition(with));
        }
        if (events.where() != null) {
            parts.add(condition(events.where()));
        }
        return Expr.all(parts);
    }

    Expr condition(Condition condition) {
        return switch (condition) {
            case Condition.And(List<Condition> all) ->
                    Expr.all(all.stream().map(this::condition).toList());
            case Condition.Or(List<Condition> any) ->
                    Expr.any(any.stream().map(this::condition).toList());
            case Condition.Is(Name property, Value value) -> is(property, value);
            case Condition.IsNot(Name property, Value value) ->
                    of(property, value.kind())
                            .map(column -> (Expr) new Expr.Unlike(column, parameter(value)))
                            .orElse(new Expr.Always(true));
            case Condition.OneOf(Name property, List<Value> values) ->
                    Expr.any(values.stream().map(value -> is(property, value)).toList());
            case Condition.Compared(Name property, var bound, var limit) ->
                    number(property)
                            .map(
                                    column ->
                                            (Expr)
                                                    new Expr.Compared(
                                                            column,
                                                            bound,
                                                            new Expr.Parameter(limit)))
                            .orElse(NEVER);
            case Condition.Missing(Name property) ->
                    Expr.all(
                            kinds(property).stream()
                                    .map(column -> (Expr) new Expr.Missing(column))
                                    .toList());
            case Condition.Present(Name property) -> present(property);
        };
    }

    /// Whether an event has the property at all.
    Expr present(Name property) {
        return Expr.any(
                kinds(property).stream().map(column -> (Expr) new Expr.Present(column)).toList());
    }

    /// A property's number, where it has any.
    Optional<Expr> number(Name property) {
        return of(property, Kind.NUMBER);
    }

    /// A property's value as text, whatever its kind; empty when it was never seen.
    Optional<Expr> text(String property) {
        var texts = new ArrayList<Expr>();
        for (Kind kind : Kind.values()) {
            layout.column(property, kind)
                    .ifPresent(name -> texts.add(new Expr.AsText(column(name), kind)));
        }
        return switch (texts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(texts.getFirst());
            default -> Optional.of(new Expr.FirstPresent(texts));
        };
    }

    private Expr is(Name property, Value value) {
        return of(property, value.kind())
                .map(column -> (Expr) new Expr.Equal(column, parameter(value)))
                .orElse(NEVER);
    }

    private Optional<Expr> of(Name property, Kind kind) {
        return layout.column(property.text(), kind).map(Facts::column);
    }

    private List<Expr> kinds(Name property) {
        var columns = new ArrayList<Expr>();
        for (Kind kind : Kind.values()) {
            of(property, kind).ifPresent(columns::add);
        }
        return columns;
    }

    private static Expr parameter(Value value) {
        return new Expr.Parameter(
                switch (value) {
                    case Value.Text(String text) -> text;
                    case Value.Number(var number) -> number;
                    case Value.Flag(boolean flag) -> flag;
                });
    }
}
