package cynosure.metric;

import static java.util.stream.Collectors.joining;

import cynosure.metric.Condition.And;
import cynosure.metric.Condition.Compared;
import cynosure.metric.Condition.Is;
import cynosure.metric.Condition.IsNot;
import cynosure.metric.Condition.Missing;
import cynosure.metric.Condition.OneOf;
import cynosure.metric.Condition.Or;
import cynosure.metric.Condition.Present;
import cynosure.metric.Condition.Test;
import java.util.List;

/// Prints a condition in its one form, with parentheses wherever `and` and `or` meet.
final class ConditionPrinter {

    private ConditionPrinter() {}

    /// As it stands after `where`.
    static String print(Condition condition) {
        return switch (condition) {
            case And(List<Condition> all) -> join(all, " and ");
            case Or(List<Condition> any) -> join(any, " or ");
            case Test test -> Printer.name(test.property()) + " is " + claim(test);
        };
    }

    /// As it stands after `with`, where `is` before a value is left out.
    static String printTrait(Condition condition) {
        return switch (condition) {
            case And(List<Condition> all) ->
                    all.stream().map(ConditionPrinter::printTrait).collect(joining(" and "));
            case Is(Name property, Value value) -> Printer.name(property) + " " + value(value);
            case Or _, Test _ -> print(condition);
        };
    }

    private static String join(List<Condition> parts, String between) {
        return parts.stream()
                .map(part -> part instanceof Test ? print(part) : "(" + print(part) + ")")
                .collect(joining(between));
    }

    private static String claim(Test test) {
        return switch (test) {
            case Is(_, Value value) -> value(value);
            case IsNot(_, Value value) -> "not " + value(value);
            case OneOf(_, List<Value> values) ->
                    "one of " + values.stream().map(ConditionPrinter::value).collect(joining(", "));
            case Compared(_, Bound bound, var limit) ->
                    (bound == Bound.FEWER_THAN ? "less than" : bound.words())
                            + " "
                            + limit.toPlainString();
            case Missing _ -> "missing";
            case Present _ -> "present";
        };
    }

    static String value(Value value) {
        return switch (value) {
            case Value.Text(String text) -> Printer.quoted(text);
            case Value.Number(var number) -> number.toPlainString();
            case Value.Flag(boolean flag) -> Boolean.toString(flag);
        };
    }
}
