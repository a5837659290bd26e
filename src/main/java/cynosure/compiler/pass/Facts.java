package cynosure.compiler.pass;

import cynosure.compiler.Layout;
import cynosure.compiler.plan.Expr;
import cynosure.metric.Condition;
import cynosure.metric.Events;
import cynosure.metric.Name;
import cynosure.metric.Sequel;
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

    /// Which rows are the events meant, whatever came before or after them.
    Expr events(Events events, @Nullable Condition with) {
        var parts = new ArrayList<Expr>();
        if (events.name() != null) {
            parts.add(named(events.name()));
        }
        if (events.by() != null) {
            parts.add(user(events.by()));
        }
        if (with != null) {
            parts.add(trait(with));
        }
        if (events.where() != null) {
            parts.add(condition(events.where()));
        }
        return Expr.all(parts);
    }

    /// Which rows are the events that must come after or before.
    Expr sequel(Sequel sequel) {
        return events(new Events(sequel.event(), null, sequel.where()), null);
    }

    /// Which rows are events of this name.
    Expr named(Name name) {
        return layout.event(name.text())
                .map(event -> (Expr) new Expr.Equal(column("name"), new Expr.Parameter(event)))
                .orElse(NEVER);
    }

    /// Which rows have a user of whom this holds.
    Expr user(Condition with) {
        return Expr.all(List.of(new Expr.Present(column("actor")), trait(with)));
    }

    /// A condition on the event's user: the event's own property, else the user's trait.
    Expr trait(Condition condition) {
        return condition(condition, true);
    }

    /// A condition on the event.
    Expr condition(Condition condition) {
        return condition(condition, false);
    }

    private Expr condition(Condition condition, boolean trait) {
        return switch (condition) {
            case Condition.And(List<Condition> all) ->
                    Expr.all(all.stream().map(c -> condition(c, trait)).toList());
            case Condition.Or(List<Condition> any) ->
                    Expr.any(any.stream().map(c -> condition(c, trait)).toList());
            case Condition.Is(Name property, Value value) -> is(property, value, trait);
            case Condition.IsNot(Name property, Value value) ->
                    of(property, value.kind(), trait)
                            .map(column -> (Expr) new Expr.Unlike(column, parameter(value)))
                            .orElse(new Expr.Always(true));
            case Condition.OneOf(Name property, List<Value> values) ->
                    Expr.any(values.stream().map(value -> is(property, value, trait)).toList());
            case Condition.Compared(Name property, var bound, var limit) ->
                    of(property, Kind.NUMBER, trait)
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
                            kinds(property, trait).stream()
                                    .map(column -> (Expr) new Expr.Missing(column))
                                    .toList());
            case Condition.Present(Name property) ->
                    Expr.any(
                            kinds(property, trait).stream()
                                    .map(column -> (Expr) new Expr.Present(column))
                                    .toList());
        };
    }

    /// Whether an event has the property at all.
    Expr present(Name property) {
        return condition(new Condition.Present(property));
    }

    /// A property's number, where it has any.
    Optional<Expr> number(Name property) {
        return of(property, Kind.NUMBER, false);
    }

    /// A property's value as text, whatever its kind, else that of the user's trait; empty when
    /// neither was ever seen.
    Optional<Expr> textOrTrait(String property) {
        Optional<Expr> own = text(property);
        var told = new ArrayList<Expr>();
        own.ifPresent(told::add);
        for (Kind kind : Kind.values()) {
            layout.trait(property, kind)
                    .ifPresent(name -> told.add(new Expr.AsText(column(name), kind)));
        }
        return told.size() < 2
                ? told.stream().findFirst()
                : Optional.of(new Expr.FirstPresent(told));
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

    private Expr is(Name property, Value value, boolean trait) {
        return of(property, value.kind(), trait)
                .map(column -> (Expr) new Expr.Equal(column, parameter(value)))
                .orElse(NEVER);
    }

    /// The value of this kind: the event's own or, where a trait is meant and the event has no such
    /// property at all, its user's.
    private Optional<Expr> of(Name property, Kind kind, boolean trait) {
        Optional<Expr> own = layout.column(property.text(), kind).map(Facts::column);
        Optional<Expr> told =
                trait ? layout.trait(property.text(), kind).map(Facts::column) : Optional.empty();
        if (told.isEmpty()) {
            return own;
        }
        List<Expr> kinds = kinds(property, false);
        if (kinds.isEmpty()) {
            return told;
        }
        if (own.isPresent() && kinds.size() == 1) {
            return Optional.of(new Expr.FirstPresent(List.of(own.get(), told.get())));
        }
        return Optional.of(
                new Expr.When(present(property), own.orElse(new Expr.Nothing()), told.get()));
    }

    private List<Expr> kinds(Name property, boolean trait) {
        var columns = new ArrayList<Expr>();
        for (Kind kind : Kind.values()) {
            layout.column(property.text(), kind).map(Facts::column).ifPresent(columns::add);
            if (trait) {
                layout.trait(property.text(), kind).map(Facts::column).ifPresent(columns::add);
            }
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
