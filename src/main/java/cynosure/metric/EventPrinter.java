package cynosure.metric;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Prints which events are meant: name, who did them, condition, sequel, in this order.
final class EventPrinter {

    private EventPrinter() {}

    static String events(Events events) {
        return event(events.name())
                + (events.by() == null ? "" : " by users" + with(events.by()))
                + rest(events);
    }

    /// The condition and the sequel.
    static String rest(Events events) {
        return where(events.where()) + (events.sequel() == null ? "" : sequel(events.sequel()));
    }

    static String event(@Nullable Name name) {
        return name == null ? "any event" : Printer.name(name);
    }

    static String where(@Nullable Condition condition) {
        return condition == null ? "" : " where " + ConditionPrinter.print(condition);
    }

    static String with(Condition condition) {
        return " with " + ConditionPrinter.printTrait(condition);
    }

    /// An event and what joins it to the one before it.
    static String linked(Sequel sequel) {
        return event(sequel.event())
                + same(sequel)
                + others(sequel.others())
                + where(sequel.where())
                + (sequel.within() == null ? "" : " " + within(sequel.within()));
    }

    static String within(Span.Within span) {
        return "within " + Printer.count(span.count(), span.unit().word());
    }

    private static String sequel(Sequel sequel) {
        return (sequel.not() ? " not " : " ")
                + (sequel.before() ? "preceded by " : "followed by ")
                + linked(sequel);
    }

    private static String same(Sequel sequel) {
        Stream<String> names = sequel.same().stream().map(Printer::name);
        return sequel.same().isEmpty()
                ? ""
                : " with the same "
                        + Stream.concat(sequel.sameUser() ? Stream.of("user") : Stream.of(), names)
                                .collect(joining(" and "));
    }

    private static String others(Sequel.@Nullable Others others) {
        return others == null
                ? ""
                : " by at least "
                        + Printer.count(others.atLeast(), others.other() ? "other user" : "user");
    }
}
