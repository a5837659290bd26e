package cynosure.bets.web;

import cynosure.bets.Forecast;
import cynosure.bets.Terms;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Sent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What somebody wants a bet to be held to, as it was typed.
///
/// @param why the reason, where terms change after the start
/// @param seen the version of the card that the person had before them
public record TermsForm(
        String due,
        String assumptions,
        String measure,
        String signal,
        String chance,
        String low,
        String high,
        String why,
        int seen) {

    /// @param plain how a move of the measure is written in a field
    static TermsForm of(Terms terms, int seen, Function<BigDecimal, String> plain) {
        Forecast forecast = terms.forecast();
        return new TermsForm(
                terms.due() == null ? "" : terms.due().toString(),
                terms.assumptions(),
                terms.measure(),
                terms.signal(),
                forecast == null ? "" : String.valueOf(forecast.chance()),
                forecast == null || forecast.low() == null ? "" : plain.apply(forecast.low()),
                forecast == null || forecast.high() == null ? "" : plain.apply(forecast.high()),
                "",
                seen);
    }

    static TermsForm from(Sent sent) {
        return new TermsForm(
                sent.text("due").strip(),
                sent.text("assumptions"),
                sent.text("measure"),
                sent.text("signal"),
                sent.text("chance").strip(),
                sent.text("low").strip(),
                sent.text("high").strip(),
                sent.text("why"),
                new Typed(sent.text("seen")).whole().orElse(0));
    }

    /// The terms as they would be; what can't be read is left out, and [#problems] says so.
    Terms terms() {
        Integer likely = new Typed(chance).whole().orElse(null);
        return new Terms(
                new Typed(due).day().orElse(null),
                assumptions,
                measure,
                signal,
                likely == null ? null : new Forecast(likely, number(low), number(high)));
    }

    /// What can't be read.
    Problems problems() {
        List<Problem> problems = new ArrayList<>();
        if (!due.isEmpty() && new Typed(due).day().isEmpty()) {
            problems.add(
                    Problem.of(
                            "bets.due",
                            "“%s” is no day.".formatted(due),
                            "Write it as 2027-03-31."));
        }
        if (!chance.isEmpty() && new Typed(chance).whole().isEmpty()) {
            problems.add(
                    Problem.of(
                            "bets.chance",
                            "“%s” doesn't say how likely it is.".formatted(chance),
                            "Write a whole number from 1 to 99."));
        }
        for (String end : List.of(low, high)) {
            if (!end.isEmpty() && number(end) == null) {
                problems.add(
                        Problem.of(
                                "bets.range",
                                "“%s” is no number.".formatted(end),
                                "Write 200, 1,500 or, for a share, 2.5 %."));
            }
        }
        if (chance.isEmpty() && !(low.isEmpty() && high.isEmpty())) {
            problems.add(
                    Problem.of(
                            "bets.chance",
                            "There is a range, and nothing says how likely it is.",
                            "Say in per cent how likely you think it to work."));
        }
        return new Problems(problems);
    }

    TermsForm seen(int version) {
        return new TermsForm(due, assumptions, measure, signal, chance, low, high, why, version);
    }

    /// The same with a measure to begin with, where nobody has said how one will know.
    TermsForm suggesting(String node) {
        return measure.isEmpty() && signal.isEmpty() && chance.isEmpty()
                ? new TermsForm(due, assumptions, node, signal, chance, low, high, why, seen)
                : this;
    }

    private static @Nullable BigDecimal number(String text) {
        return new Typed(text).decimal().orElse(null);
    }
}
