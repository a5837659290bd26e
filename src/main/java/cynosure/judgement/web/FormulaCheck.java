package cynosure.judgement.web;

import cynosure.judgement.Histories;
import cynosure.judgement.formula.Aligned;
import cynosure.judgement.formula.Independence;
import cynosure.judgement.formula.ProductCheck;
import cynosure.judgement.formula.Verdict;
import cynosure.measurement.InWords;
import cynosure.metric.Figure;
import cynosure.metric.Grain;
import cynosure.web.Dates;
import cynosure.web.Numbers;
import cynosure.web.Sparkline;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// What the data says of a formula.
///
/// @param missing what keeps something from being counted, a sentence each
/// @param verdict in words; empty where nothing could be counted
/// @param literal whether it is the product, exactly or nearly
/// @param pictures the metric, the product and what one is of the other
/// @param head the columns of the table
/// @param rows of all periods, the latest first
/// @param change the change between two periods, shared out; null where it can't be
/// @param movers who has which part in all the movement; none where there is too little
/// @param pairs each two inputs, and how their changes go together
public record FormulaCheck(
        List<String> missing,
        String verdict,
        boolean literal,
        List<Picture> pictures,
        List<String> head,
        List<List<String>> rows,
        @Nullable Change change,
        List<Bar> movers,
        String moversNote,
        List<PairRow> pairs,
        String pairsNote) {

    public record Picture(String name, String drawing, String value) {}

    /// The metric between two periods.
    ///
    /// @param periods all that may be chosen, the latest first
    public record Change(
            String words, List<Bar> parts, String from, String to, List<Choice> periods) {}

    /// A period that may be chosen.
    public record Choice(String day, String name) {}

    /// Between which periods the change is shared out: the first days, as they were sent; empty
    /// where nobody chose.
    public record Between(String from, String to) {}

    /// A part of a whole.
    ///
    /// @param rest what no factor explains
    /// @param width from 0 to 100
    public record Bar(String name, String amount, boolean rest, boolean negative, long width) {}

    public record PairRow(
            String one, String other, int changes, String r, String words, boolean care) {}

    static FormulaCheck of(Histories.Read product, Histories.Read inputs, Between between) {
        Aligned aligned = product.aligned();
        List<String> missing =
                product.missing().entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .toList();
        boolean counted = missing.isEmpty() && !aligned.periods().isEmpty();
        ProductCheck check = new ProductCheck(aligned);
        Verdict verdict = counted ? check.verdict() : Verdict.UNKNOWN;
        int factors = aligned.names().size() - 1;
        List<ProductCheck.Part> movers = counted ? check.movers() : List.of();
        return new FormulaCheck(
                missing,
                counted ? FormulaWords.verdict(verdict, aligned, check, product.grain()) : "",
                verdict == Verdict.EQUAL || verdict == Verdict.NEAR,
                counted ? pictures(product) : List.of(),
                head(product),
                counted ? rows(product) : List.of(),
                counted ? change(product, between) : null,
                bars(movers, part -> part.amount(), part -> percent(part.amount())),
                movers.isEmpty()
                        ? "Too short to say: it takes %d %ss in which all of them are known and above zero."
                                .formatted(Independence.least(factors), product.grain().word())
                        : "",
                pairs(inputs),
                pairsNote(inputs));
    }

    private static List<Picture> pictures(Histories.Read product) {
        Aligned aligned = product.aligned();
        Aligned.At last = aligned.periods().getLast();
        String when = InWords.period(last.period(), product.grain());
        return List.of(
                new Picture(
                        aligned.names().getFirst(),
                        drawn(aligned, Aligned.At::first, "The metric"),
                        value(product.figures().getFirst(), last.first()) + ", " + when),
                new Picture(
                        "The product",
                        drawn(aligned, Aligned.At::product, "The product"),
                        decimal(last.product()) + ", " + when),
                new Picture(
                        "Metric ÷ product",
                        drawn(aligned, Aligned.At::ratio, "The metric divided by the product"),
                        decimal(last.ratio()) + ", " + when));
    }

    private static String drawn(Aligned aligned, ToDoubleFunction<Aligned.At> of, String name) {
        List<@Nullable Double> readings = new ArrayList<>();
        for (Aligned.At at : aligned.periods()) {
            double reading = of.applyAsDouble(at);
            readings.add(Double.isFinite(reading) ? (Double) reading : null);
        }
        Sparkline line = new Sparkline(readings);
        return line.drawable() ? line.drawn(name + " over " + readings.size() + " periods") : "";
    }

    private static List<String> head(Histories.Read product) {
        List<String> head = new ArrayList<>();
        head.add(product.grain() == Grain.WEEK ? "Week of" : "Period");
        head.addAll(product.aligned().names());
        head.add("Product");
        head.add("Metric ÷ product");
        head.add("Unexplained");
        return head;
    }

    private static List<List<String>> rows(Histories.Read product) {
        return product.aligned().periods().reversed().stream()
                .map(at -> row(at, product.figures(), product.grain()))
                .toList();
    }

    private static List<String> row(Aligned.At at, List<Figure> figures, Grain grain) {
        List<String> row = new ArrayList<>();
        row.add(grain == Grain.WEEK ? Dates.day(at.period()) : InWords.period(at.period(), grain));
        for (int place = 0; place < figures.size(); place++) {
            row.add(value(figures.get(place), at.values().get(place)));
        }
        row.add(decimal(at.product()));
        row.add(decimal(at.ratio()));
        row.add(at.first() == 0 ? "" : percent((at.first() - at.product()) / at.first()));
        return row;
    }

    /// Unless others were chosen, from a year ago, or the first period where all were above zero,
    /// to the last.
    private static @Nullable Change change(Histories.Read product, Between between) {
        Aligned aligned = product.aligned();
        List<Aligned.At> periods = aligned.periods();
        Aligned.At to = chosen(periods, between.to()).orElse(periods.getLast());
        LocalDate year = to.period().minusYears(1);
        Aligned.At from =
                chosen(periods, between.from())
                        .or(
                                () ->
                                        periods.stream()
                                                .filter(at -> !at.period().isBefore(year))
                                                .filter(Aligned.At::positive)
                                                .findFirst())
                        .orElse(periods.getFirst());
        List<ProductCheck.Part> parts = ProductCheck.shares(aligned.names(), from, to);
        if (parts.isEmpty() || from.period().equals(to.period())) {
            return null;
        }
        Figure figure = product.figures().getFirst();
        String words =
                "From %s (%s) to %s (%s): %s."
                        .formatted(
                                value(figure, from.first()),
                                period(from.period(), product.grain()),
                                value(figure, to.first()),
                                period(to.period(), product.grain()),
                                signed(figure, to.first() - from.first()));
        return new Change(
                words,
                bars(parts, ProductCheck.Part::amount, part -> signed(figure, part.amount())),
                from.period().toString(),
                to.period().toString(),
                periods.reversed().stream()
                        .filter(Aligned.At::positive)
                        .map(
                                at ->
                                        new Choice(
                                                at.period().toString(),
                                                period(at.period(), product.grain())))
                        .toList());
    }

    private static Optional<Aligned.At> chosen(List<Aligned.At> periods, String day) {
        return periods.stream()
                .filter(at -> at.period().toString().equals(day))
                .filter(Aligned.At::positive)
                .findFirst();
    }

    private static List<Bar> bars(
            List<ProductCheck.Part> parts,
            ToDoubleFunction<ProductCheck.Part> size,
            Function<ProductCheck.Part, String> words) {
        double most =
                parts.stream()
                        .mapToDouble(part -> Math.abs(size.applyAsDouble(part)))
                        .max()
                        .orElse(0);
        return parts.stream()
                .map(
                        part ->
                                new Bar(
                                        part.name().isEmpty()
                                                ? "What they don't explain"
                                                : part.name(),
                                        words.apply(part),
                                        part.name().isEmpty(),
                                        size.applyAsDouble(part) < 0,
                                        most == 0
                                                ? 0
                                                : Math.round(
                                                        100
                                                                * Math.abs(size.applyAsDouble(part))
                                                                / most)))
                .toList();
    }

    private static List<PairRow> pairs(Histories.Read inputs) {
        return Independence.of(inputs.aligned()).stream().map(FormulaCheck::pair).toList();
    }

    private static PairRow pair(Independence.Pair pair) {
        return new PairRow(
                pair.one(),
                pair.other(),
                pair.changes(),
                pair.r().isEmpty()
                        ? ""
                        : String.format(Locale.ROOT, "%.2f", pair.r().getAsDouble())
                                .replace('-', '\u2212'),
                FormulaWords.pair(pair),
                pair.same());
    }

    private static String pairsNote(Histories.Read inputs) {
        int count = inputs.aligned().names().size();
        if (count < 2) {
            return "It takes two inputs that are counted.";
        }
        return inputs.aligned().periods().size() < Independence.least(count)
                ? "Too short to say: there are %d %ss in which all of them are known, and it takes %d for %d inputs."
                        .formatted(
                                inputs.aligned().periods().size(),
                                inputs.grain().word(),
                                Independence.least(count),
                                count)
                : "";
    }

    private static String period(LocalDate period, Grain grain) {
        return InWords.period(period, grain);
    }

    static String value(Figure figure, double value) {
        return InWords.value(figure, rounded(value));
    }

    static String decimal(double value) {
        return Double.isFinite(value) ? Numbers.decimal(rounded(value)) : "";
    }

    static String percent(double part) {
        return Numbers.share(rounded(part));
    }

    private static String signed(Figure figure, double value) {
        return (value > 0 ? "+" : "") + value(figure, value);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(6));
    }
}
