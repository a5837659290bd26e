package cynosure.metric;

import cynosure.metric.Condition.Compared;
import cynosure.metric.Condition.Is;
import cynosure.metric.Condition.IsNot;
import cynosure.metric.Condition.Missing;
import cynosure.metric.Condition.OneOf;
import cynosure.metric.Condition.Present;
import cynosure.metric.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads `items is more than 10 and (level is "paid" or coupon is missing)`.
final class ConditionReader {

    private static final int DEPTH_MAX = 50;
    private static final int TESTS_MAX = 1000;
    private static final List<String> ENDS = List.of("missing", "present");

    private final Tokens tokens;
    private final NameReader names;
    private final ValueReader values;
    private int depth;
    private int tests;
    private boolean gaveUp;

    ConditionReader(Tokens tokens) {
        this.tokens = tokens;
        this.names = new NameReader(tokens);
        this.values = new ValueReader(tokens);
    }

    /// A condition after `where`.
    Condition where() {
        tests = 0;
        return disjunction();
    }

    /// Whether a list of names or claims goes on here: what users then did, or came back for, is
    /// none of it.
    static boolean takeAnd(Tokens tokens) {
        return !tokens.at("and", "came") && !tokens.at("and", "did") && tokens.take("and");
    }

    private Condition disjunction() {
        var any = new ArrayList<Condition>();
        do {
            any.add(conjunction());
        } while (tokens.take("or"));
        return Condition.any(any);
    }

    /// A trait after `with`: a condition in which `is` may be left out.
    Condition with() {
        tests = 0;
        var all = new ArrayList<Condition>();
        do {
            count(1);
            Name property = names.property();
            boolean is = tokens.take("is");
            all.add(is ? claim(property) : bareClaim(property));
        } while (takeAnd(tokens));
        return Condition.all(all);
    }

    private Condition conjunction() {
        var all = new ArrayList<Condition>();
        do {
            all.add(single());
        } while (takeAnd(tokens));
        return Condition.all(all);
    }

    private Condition single() {
        if (!tokens.peek().is(Kind.OPEN)) {
            count(1);
            Name property = names.property();
            tokens.expect("is");
            return claim(property);
        }
        if (depth == DEPTH_MAX) {
            giveUp(
                    "metric.too-deep",
                    "Parentheses stand more than " + DEPTH_MAX + " deep here.",
                    "Say it with fewer.");
            return new Missing(Name.of(""));
        }
        Token open = tokens.next();
        depth++;
        Condition inside = disjunction();
        depth--;
        if (!tokens.take(Kind.CLOSE) && !gaveUp) {
            tokens.problem(
                    open,
                    "metric.open-parenthesis",
                    "This parenthesis is never closed.",
                    "Write `)` where it ends.");
        }
        return inside;
    }

    private void count(int more) {
        tests += more;
        if (tests > TESTS_MAX && !gaveUp) {
            giveUp(
                    "metric.too-many-tests",
                    "This is more than a condition may test.",
                    "Use at most " + TESTS_MAX + " tests, or `is one of` for many values.");
        }
    }

    private void giveUp(String code, String words, String next) {
        tokens.problem(code, words, next);
        tokens.skipAll();
        gaveUp = true;
    }

    private Condition bareClaim(Name property) {
        if (values.here()) {
            return is(property, values.read());
        }
        boolean claim =
                tokens.at("not")
                        || tokens.at("one")
                        || tokens.at("missing")
                        || tokens.at("present");
        if (claim || values.boundHere()) {
            return claim(property);
        }
        tokens.problem(
                "metric.missing-value",
                "What users are to have is missing here.",
                "Say it so: `with plan \"subscriber\"`, or `with age is at least 18`.");
        return new Missing(property);
    }

    /// Whether the word here begins a claim of several words.
    private boolean goesOn() {
        Token after = tokens.peek(1);
        return after.is(Kind.NUMBER)
                || after.is(Kind.QUOTED)
                || after.is("than")
                || after.is("least")
                || after.is("most")
                || after.is("of");
    }

    private Condition claim(Name property) {
        tokens.mend(goesOn() ? List.of("not", "more", "less", "at", "one") : ENDS);
        if (tokens.take("missing")) {
            return new Missing(property);
        }
        if (tokens.take("present")) {
            return new Present(property);
        }
        if (tokens.take("one")) {
            tokens.expect("of");
            List<Value> one = values.list();
            return one.isEmpty() ? new Present(property) : new OneOf(property, one);
        }
        if (tokens.take("not", "one")) {
            tokens.expect("of");
            List<Condition> none = new ArrayList<>();
            values.list().forEach(value -> none.add(new IsNot(property, value)));
            count(none.size());
            return none.isEmpty() ? new Present(property) : Condition.all(none);
        }
        if (tokens.take("not")) {
            Value value = values.read();
            return value == null ? new Present(property) : new IsNot(property, value);
        }
        if (values.boundHere()) {
            Bound bound = values.bound();
            BigDecimal limit = values.number();
            return bound == Bound.EXACTLY
                    ? new Is(property, new Value.Number(limit))
                    : new Compared(property, bound, limit);
        }
        return is(property, values.read());
    }

    /// Where a value is missing, anything that keeps the property for looking it up.
    private static Condition is(Name property, @Nullable Value value) {
        return value == null ? new Present(property) : new Is(property, value);
    }
}
