package cynosure.metric;

import cynosure.metric.Token.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads for whom a metric is read: `new in 2024-03`, `with plan "premium"`.
final class CohortReader {

    private static final Pattern DAYS = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private final Tokens tokens;
    private final NameReader names;
    private final ConditionReader conditions;

    /// Some days, both included.
    private record Days(LocalDate from, LocalDate to) {
        static final Days UNKNOWN = new Days(LocalDate.EPOCH, LocalDate.EPOCH);
    }

    CohortReader(Tokens tokens) {
        this.tokens = tokens;
        this.names = new NameReader(tokens);
        this.conditions = new ConditionReader(tokens);
    }

    /// As much as was understood; null when that is nothing.
    @Nullable Cohort read() {
        Cohort cohort = cohort();
        if (cohort != null && !tokens.atEnd()) {
            tokens.problem(
                    "metric.unexpected",
                    "The cohort cannot go on with " + tokens.shown() + ".",
                    "Take it out, or see what is missing before it.");
        }
        return cohort;
    }

    private @Nullable Cohort cohort() {
        tokens.mend(List.of("new", "with"));
        if (tokens.take("with")) {
            return new Cohort.With(conditions.with());
        }
        if (!tokens.take("new")) {
            tokens.problem(
                    "metric.cohort-start",
                    "A cohort does not begin like this.",
                    "Write `new in 2024-03`, say, or `with plan \"premium\"`.");
            return null;
        }
        if (!tokens.take("users")) {
            tokens.take("user");
        }
        Newcomers newcomers = Newcomers.EVER;
        if (tokens.take("by")) {
            tokens.expect("first");
            newcomers = new Newcomers(names.event());
        }
        Days days = span();
        return new Cohort.New(newcomers, days.from(), days.to());
    }

    private Days span() {
        if (!tokens.at("from")) {
            tokens.expect("in");
            return days();
        }
        Token start = tokens.peek();
        tokens.take("from");
        Days first = days();
        tokens.expect("to");
        Days last = days();
        LocalDate from = first.from();
        LocalDate to = last.to();
        if (last != Days.UNKNOWN && from.isAfter(to)) {
            tokens.problem(
                    start,
                    "metric.backwards",
                    "The first day, %s, is after the last, %s.".formatted(from, to),
                    "Swap them.");
        }
        return new Days(from, to);
    }

    /// A year, a month or a day.
    private Days days() {
        Token token = tokens.peek();
        boolean word = token.is(Kind.WORD) || token.is(Kind.NUMBER);
        if (word && DAYS.matcher(token.text()).matches()) {
            tokens.next();
            try {
                return days(token.text());
            } catch (DateTimeException none) {
                missingDay(token, "There is no such day as " + tokens.shown(token) + ".");
            }
        } else {
            missingDay(token, "A year, a month or a day is missing here.");
            if (word && !Words.reserved(token.text())) {
                tokens.next();
            }
        }
        return Days.UNKNOWN;
    }

    private static Days days(String text) {
        String full = text + "-01-01".substring(Math.min(6, text.length() - 4));
        LocalDate from = LocalDate.parse(full);
        return new Days(
                from,
                switch (text.length()) {
                    case 4 -> from.with(TemporalAdjusters.lastDayOfYear());
                    case 7 -> from.with(TemporalAdjusters.lastDayOfMonth());
                    default -> from;
                });
    }

    private void missingDay(Token token, String words) {
        tokens.problem(
                token, "metric.missing-day", words, "Write `2024`, `2024-03` or `2024-03-15`.");
    }
}
