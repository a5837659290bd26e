package cynosure.framework.exchange;

import cynosure.metric.Bound;
import cynosure.metric.Condition;
import cynosure.metric.Name;
import cynosure.metric.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the filter of a dbt metric as a condition: tests of dimensions, joined by `and` or by
/// `or`. Anything else in it is refused, for a filter half understood counts something else.
final class DbtFilter {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*(?:\\{\\{\\s*(\\w+)\\(\\s*['\"]([^'\"]*)['\"]\\s*\\)\\s*}}"
                            + "|('(?:[^']|'')*')|(-?\\d+(?:\\.\\d+)?)|(\\w+)|(<>|!=|<=|>=|[=<>(),]))");

    private final String text;
    private final Function<String, Optional<String>> columns;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    /// @param kind `D` a dimension, `S` a text, `N` a number, `W` a word, `O` a sign
    private record Token(char kind, String text) {
        boolean is(String word) {
            return kind != 'S' && kind != 'D' && text.equals(word);
        }
    }

    private DbtFilter(String text, Function<String, Optional<String>> columns) {
        this.text = text;
        this.columns = columns;
    }

    /// @param columns the column behind a dimension, where it is one of the same table
    static Condition read(String text, Function<String, Optional<String>> columns) throws Unsaid {
        DbtFilter filter = new DbtFilter(text.strip(), columns);
        filter.tokens();
        List<Condition> tests = new ArrayList<>(List.of(filter.test()));
        String word = "";
        while (filter.at < filter.tokens.size()) {
            String next = filter.next().text();
            boolean joins = next.equals("and") || next.equals("or");
            if (!joins || !word.isEmpty() && !word.equals(next)) {
                throw filter.odd();
            }
            word = next;
            tests.add(filter.test());
        }
        boolean mixed = tests.stream().anyMatch(Condition.And.class::isInstance);
        if (word.equals("or") && mixed) {
            throw filter.odd();
        }
        return word.equals("or") ? Condition.any(tests) : Condition.all(tests);
    }

    private void tokens() throws Unsaid {
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            end = matcher.end();
            if (matcher.group(1) != null) {
                if (!matcher.group(1).equals("Dimension")) {
                    throw odd();
                }
                tokens.add(new Token('D', matcher.group(2)));
            } else if (matcher.group(3) != null) {
                String quoted = matcher.group(3);
                tokens.add(
                        new Token(
                                'S', quoted.substring(1, quoted.length() - 1).replace("''", "'")));
            } else if (matcher.group(4) != null) {
                tokens.add(new Token('N', matcher.group(4)));
            } else if (matcher.group(5) != null) {
                tokens.add(new Token('W', matcher.group(5).toLowerCase(Locale.ROOT)));
            } else {
                tokens.add(new Token('O', matcher.group(6)));
            }
        }
        if (end < text.length()) {
            throw odd();
        }
    }

    private Condition test() throws Unsaid {
        boolean not = peek("not");
        if (not) {
            at++;
        }
        Token dimension = next();
        if (dimension.kind() != 'D') {
            throw odd();
        }
        Name property =
                Name.of(
                        columns.apply(dimension.text())
                                .orElseThrow(
                                        () ->
                                                new Unsaid(
                                                        "it asks for “%s”, which is no column of the same table"
                                                                .formatted(dimension.text()))));
        if (at == tokens.size() || peek("and") || peek("or")) {
            return new Condition.Is(property, new Value.Flag(!not));
        }
        if (not) {
            throw odd();
        }
        return compared(property, next().text());
    }

    private Condition compared(Name property, String sign) throws Unsaid {
        return switch (sign) {
            case "=" -> new Condition.Is(property, value());
            case "!=", "<>" -> otherThan(property, value());
            case "<" -> new Condition.Compared(property, Bound.FEWER_THAN, number());
            case "<=" -> new Condition.Compared(property, Bound.AT_MOST, number());
            case ">" -> new Condition.Compared(property, Bound.MORE_THAN, number());
            case ">=" -> new Condition.Compared(property, Bound.AT_LEAST, number());
            case "in" -> new Condition.OneOf(property, values());
            case "is" -> is(property);
            default -> throw odd();
        };
    }

    /// In SQL, nothing is neither equal to a value nor another one.
    private static Condition otherThan(Name property, Value value) {
        return Condition.all(
                List.of(new Condition.IsNot(property, value), new Condition.Present(property)));
    }

    private Condition is(Name property) throws Unsaid {
        boolean not = peek("not");
        if (not) {
            at++;
        }
        String word = next().text();
        return switch (word) {
            case "null" -> not ? new Condition.Present(property) : new Condition.Missing(property);
            case "true", "false" -> {
                Value flag = new Value.Flag(word.equals("true"));
                yield not ? new Condition.IsNot(property, flag) : new Condition.Is(property, flag);
            }
            default -> throw odd();
        };
    }

    private List<Value> values() throws Unsaid {
        List<Value> values = new ArrayList<>();
        if (!next().is("(")) {
            throw odd();
        }
        do {
            values.add(value());
        } while (at < tokens.size() && tokens.get(at).is(",") && at++ >= 0);
        if (!next().is(")")) {
            throw odd();
        }
        return values;
    }

    private Value value() throws Unsaid {
        Token token = next();
        return switch (token.kind()) {
            case 'S' -> new Value.Text(token.text());
            case 'N' -> new Value.Number(new BigDecimal(token.text()));
            case 'W' -> new Value.Flag(flag(token));
            default -> throw odd();
        };
    }

    private boolean flag(Token token) throws Unsaid {
        if (!token.is("true") && !token.is("false")) {
            throw odd();
        }
        return token.is("true");
    }

    private BigDecimal number() throws Unsaid {
        Token token = next();
        if (token.kind() != 'N') {
            throw odd();
        }
        return new BigDecimal(token.text());
    }

    private boolean peek(String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }

    private Token next() throws Unsaid {
        if (at == tokens.size()) {
            throw odd();
        }
        return tokens.get(at++);
    }

    private Unsaid odd() {
        String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return new Unsaid("its filter says more than tests of columns: " + shown);
    }
}
