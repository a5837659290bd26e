package cynosure.metric;

import cynosure.metric.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads `, per month` and `, over the last 12 weeks`.
final class TimingReader {

    private final Tokens tokens;
    private final ValueReader values;

    TimingReader(Tokens tokens) {
        this.tokens = tokens;
        this.values = new ValueReader(tokens);
    }

    @Nullable Timing read() {
        boolean comma = tokens.take(Kind.COMMA);
        tokens.mend(List.of("per", "over"));
        if (tokens.take("per")) {
            return per();
        }
        if (tokens.take("over")) {
            return over();
        }
        if (comma) {
            tokens.problem(
                    "metric.missing-timing",
                    "After the comma stands the time, and it is missing.",
                    "Write `per month` or `over the last 7 days`, or leave the comma out.");
        }
        return null;
    }

    private Timing per() {
        var words = new ArrayList<String>();
        for (Grain grain : Grain.values()) {
            words.add(grain.word());
        }
        tokens.mend(words);
        String word = tokens.peek().text().toLowerCase(Locale.ROOT);
        if (tokens.peek().is(Kind.WORD) && words.contains(word)) {
            tokens.next();
            return new Timing.Per(Grain.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        tokens.problem(
                "metric.missing-period",
                "The period is missing here.",
                "Write `day`, `week`, `month`, `quarter` or `year`.");
        skipWord();
        return new Timing.Per(Grain.MONTH);
    }

    private Timing over() {
        tokens.expect("the", "last");
        Token number = tokens.peek();
        long count = values.count();
        var window = new Timing.OverLast((int) count, unit());
        if (count < 1 || count * window.unit().days() > Timing.OverLast.DAYS_MAX) {
            tokens.problem(
                    number,
                    "metric.window-length",
                    "A window is at least 1 day long and at most " + Timing.OverLast.DAYS_MAX + ".",
                    "Choose a length between.");
        }
        return window;
    }

    private Timing.Unit unit() {
        tokens.mend(List.of("days", "weeks", "day", "week"));
        for (Timing.Unit unit : Timing.Unit.values()) {
            if (tokens.take(unit.word()) || tokens.take(unit.word() + "s")) {
                return unit;
            }
        }
        tokens.problem(
                "metric.missing-unit",
                "A window is counted in days or weeks.",
                "Write `days` or `weeks`; for three months, `90 days`.");
        skipWord();
        return Timing.Unit.DAY;
    }

    private void skipWord() {
        if (tokens.peek().is(Kind.WORD)) {
            tokens.next();
        }
    }
}
