package cynosure.judgement.web;

import cynosure.judgement.formula.Aligned;
import cynosure.judgement.formula.Independence;
import cynosure.judgement.formula.ProductCheck;
import cynosure.judgement.formula.Verdict;
import cynosure.metric.Grain;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;

/// A formula and what is found out about it, in sentences.
final class FormulaWords {

    private FormulaWords() {}

    /// The belief, as one says it aloud.
    static String statement(String metric, List<String> inputs) {
        String function = "I believe that " + metric + " is a function of " + listed(inputs) + ".";
        return inputs.size() < 2
                ? function
                : function
                        + " I also believe that there is some independence between them: when one moves, the others don't move at once.";
    }

    static String verdict(Verdict verdict, Aligned aligned, ProductCheck check, Grain grain) {
        String periods = aligned.periods().size() + " " + grain.word() + "s";
        return switch (verdict) {
            case EQUAL ->
                    "It is literally a product: over %s the factors multiplied give the metric, to within 1 %%. So each factor is a part of it, and moves it by definition."
                            .formatted(periods);
            case NEAR ->
                    "It is nearly a product: over %s the factors multiplied give the metric, to within 5 %%."
                            .formatted(periods);
            case PROPORTIONAL ->
                    "It isn't the product, but over %s it was always about %s times as much: a factor is missing that hardly changes."
                            .formatted(
                                    periods,
                                    FormulaCheck.decimal(check.usualRatio().orElse(Double.NaN)));
            case OTHER -> other(aligned, periods);
            case UNKNOWN -> "The product is zero wherever all of them are known.";
        };
    }

    private static String other(Aligned aligned, String periods) {
        DoubleSummaryStatistics ratios = aligned.ratios().summaryStatistics();
        return "It isn't literally a product: over %s the metric was from %s to %s times as much. Few formulas are; “a function of” is a belief about what moves what, not an equation."
                .formatted(
                        periods,
                        FormulaCheck.decimal(ratios.getMin()),
                        FormulaCheck.decimal(ratios.getMax()));
    }

    static String pair(Independence.Pair pair) {
        if (pair.r().isEmpty()) {
            return "too short to say";
        }
        boolean against = pair.r().getAsDouble() < 0;
        if (pair.same()) {
            return against
                    ? "when one rises, the other falls: perhaps they share a part"
                    : "they move as one: perhaps two names for one thing";
        }
        if (pair.some()) {
            return against
                    ? "they move against each other, more or less"
                    : "they move together, more or less";
        }
        return "each moves by itself";
    }

    /// `A, B and C`
    static String listed(List<String> names) {
        return names.size() < 2
                ? names.stream().findFirst().orElse("nothing yet")
                : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
                        + " and "
                        + names.getLast();
    }
}
