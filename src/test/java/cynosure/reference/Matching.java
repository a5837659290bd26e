package cynosure.reference;

import cynosure.metric.Condition;
import cynosure.metric.Events;
import cynosure.metric.Name;
import cynosure.metric.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Whether an event is one of those meant.
final class Matching {

    private Matching() {}

    static boolean matches(Event event, Events events) {
        boolean named = events.name() == null || events.name().text().equals(event.name());
        boolean byThem = events.by() == null || event.actor() != null && holds(events.by(), event);
        return named && byThem && holds(events.where(), event);
    }

    static boolean holds(@Nullable Condition condition, Event event) {
        return switch (condition) {
            case null -> true;
            case Condition.And and -> and.all().stream().allMatch(part -> holds(part, event));
            case Condition.Or or -> or.any().stream().anyMatch(part -> holds(part, event));
            case Condition.Is is -> same(value(event, is.property()), is.value());
            case Condition.IsNot not -> !same(value(event, not.property()), not.value());
            case Condition.OneOf oneOf ->
                    oneOf.values().stream()
                            .anyMatch(value -> same(value(event, oneOf.property()), value));
            case Condition.Compared compared ->
                    value(event, compared.property()) instanceof Number number
                            && compared.bound().holds(exact(number).compareTo(compared.limit()));
            case Condition.Missing missing -> value(event, missing.property()) == null;
            case Condition.Present present -> value(event, present.property()) != null;
        };
    }

    static @Nullable Object value(Event event, Name property) {
        return event.properties().get(property.text());
    }

    static @Nullable String text(Event event, @Nullable String property) {
        return switch (event.properties().get(property)) {
            case null -> null;
            case Number number -> {
                BigDecimal exact = exact(number);
                yield exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
            }
            case Object other -> other.toString();
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
