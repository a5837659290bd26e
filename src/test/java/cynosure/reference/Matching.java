package cynosure.reference;

import cynosure.metric.Condition;
import cynosure.metric.Events;
import cynosure.metric.Name;
import cynosure.metric.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whether an event is one of those meant, whatever came after or before it.
final class Matching {

    private Matching() {}

    /// Of some events those meant, as far as each can tell by itself.
    static List<Fact> matching(Events events, List<Fact> some) {
        return some.stream().filter(fact -> matches(fact, events)).toList();
    }

    static boolean matches(Fact fact, Events events) {
        return isNamed(fact, events.name())
                && (events.by() == null || meets(fact, events.by()))
                && holds(events.where(), fact);
    }

    /// Whether it has that name; any has when none is given.
    static boolean isNamed(Fact fact, @Nullable Name name) {
        return name == null || name.text().equals(fact.name());
    }

    /// Whether a condition on properties holds.
    static boolean holds(@Nullable Condition where, Fact fact) {
        return where == null || claimed(where, name -> value(fact, name));
    }

    /// Whether it has an actor of whom this held: by the event's own property where it has one of
    /// that name, else by the trait as it was then.
    static boolean meets(Fact fact, @Nullable Condition with) {
        return fact.actor() != null
                && (with == null || claimed(with, name -> valueOrTrait(fact, name.text())));
    }

    static @Nullable Object value(Fact fact, Name property) {
        return fact.event().properties().get(property.text());
    }

    static @Nullable Object valueOrTrait(Fact fact, String name) {
        Object own = fact.event().properties().get(name);
        return own == null ? fact.traits().get(name) : own;
    }

    /// A property as it is written: what is written alike is the same value.
    static @Nullable String text(Fact fact, Name property) {
        return text(value(fact, property));
    }

    static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> {
                BigDecimal exact = exact(number);
                yield exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
            }
            case Object other -> other.toString();
        };
    }

    /// How many different values of a property some events have.
    static long different(List<Fact> some, Name property) {
        return some.stream()
                .map(fact -> text(fact, property))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /// The numbers some events have for a property.
    static List<Number> numbers(List<Fact> some, Name property) {
        return some.stream()
                .map(fact -> value(fact, property))
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .toList();
    }

    private interface Values {
        @Nullable Object of(Name property);
    }

    private static boolean claimed(Condition condition, Values values) {
        return switch (condition) {
            case Condition.And and -> and.all().stream().allMatch(part -> claimed(part, values));
            case Condition.Or or -> or.any().stream().anyMatch(part -> claimed(part, values));
            case Condition.Is is -> same(values.of(is.property()), is.value());
            case Condition.IsNot not -> !same(values.of(not.property()), not.value());
            case Condition.OneOf oneOf ->
                    oneOf.values().stream()
                            .anyMatch(value -> same(values.of(oneOf.property()), value));
            case Condition.Compared compared ->
                    values.of(compared.property()) instanceof Number number
                            && compared.bound().holds(exact(number).compareTo(compared.limit()));
            case Condition.Missing missing -> values.of(missing.property()) == null;
            case Condition.Present present -> values.of(present.property()) != null;
        };
    }

    private static boolean same(@Nullable Object actual, Value wanted) {
        return switch (wanted) {
            case Value.Text(String text) -> text.equals(actual);
            case Value.Flag(boolean flag) -> Boolean.valueOf(flag).equals(actual);
            case Value.Number(BigDecimal number) ->
                    actual instanceof Number n && exact(n).compareTo(number) == 0;
        };
    }

    private static BigDecimal exact(Number number) {
        return number instanceof BigDecimal decimal
                ? decimal
                : new BigDecimal(number.doubleValue());
    }
}
