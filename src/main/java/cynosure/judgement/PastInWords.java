package cynosure.judgement;

import cynosure.metric.Grain;
import cynosure.web.Numbers;
import cynosure.web.Sparkline;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What the past of a metric says, in sentences that claim no more than the arithmetic does.
final class PastInWords {

    static final int READINGS_MIN = 6;
    static final int CHANGES_MIN = 8;
    private static final double RESTLESS = 0.25;
    private static final double EVEN = 0.10;
    private static final double ONE_FOR_ONE = 0.9;

    private PastInWords() {}

    /// Volatile or calm at a glance.
    static List<Fact> calm(Past past) {
        String word = past.grain().word();
        if (past.known() < READINGS_MIN) {
            return List.of(
                    Fact.plain(
                            "Too early to see: %s, and %d are needed."
                                    .formatted(
                                            count(past.known(), "complete " + word),
                                            READINGS_MIN)));
        }
        List<Fact> facts = new ArrayList<>();
        OptionalDouble step = past.usualStep();
        OptionalDouble variation = past.variation();
        if (step.isEmpty() || variation.isEmpty()) {
            facts.add(Fact.plain("It is zero too often for its changes to be compared."));
        } else {
            boolean restless = step.getAsDouble() > RESTLESS;
            String words =
                    "From one %s to the next it usually moves by %s. Over all %d complete %ss it strays from its mean by %s of it, growth included."
                            .formatted(
                                    word,
                                    percent(step.getAsDouble()),
                                    past.known(),
                                    word,
                                    percent(variation.getAsDouble()));
            Fact fact = restless ? Fact.care(words + " That is restless.") : Fact.fine(words);
            facts.add(fact.drawn(new Sparkline(past.values())));
        }
        if (past.grain() == Grain.MONTH) {
            facts.add(season(past));
        }
        return facts;
    }

    private static Fact season(Past past) {
        Map<Month, Double> season = past.season();
        if (season.size() < 12) {
            return Fact.plain(
                    "A season shows itself over two whole years; there are %s so far."
                            .formatted(count(past.known(), "complete month")));
        }
        Month high = Collections.max(season.entrySet(), Map.Entry.comparingByValue()).getKey();
        Month low = Collections.min(season.entrySet(), Map.Entry.comparingByValue()).getKey();
        String seen = past.known() < 36 ? " Each month was seen once, so it may be chance." : "";
        if (season.get(high) - season.get(low) < EVEN) {
            return Fact.fine("Its months hardly differ from the year around them." + seen);
        }
        return Fact.care(
                "Beside the year around them, %s stands highest (%s) and %s lowest (%s).%s"
                        .formatted(
                                high.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                                signed(season.get(high)),
                                low.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                                signed(season.get(low)),
                                seen));
    }

    /// How weekdays differ; of a past that is read by day.
    static Fact weekdays(Past days) {
        Map<DayOfWeek, List<Double>> values = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i < days.values().size(); i++) {
            @Nullable Double value = days.values().get(i);
            if (value != null) {
                values.computeIfAbsent(
                                days.periods().get(i).getDayOfWeek(), any -> new ArrayList<>())
                        .add(value);
            }
        }
        int weeks =
                values.size() < 7
                        ? 0
                        : values.values().stream().mapToInt(List::size).min().getAsInt();
        if (weeks < 4) {
            return Fact.plain("Weekdays show themselves over four whole weeks; there are fewer.");
        }
        Map<DayOfWeek, Double> means = new EnumMap<>(DayOfWeek.class);
        values.forEach((day, all) -> means.put(day, mean(all)));
        double mean = mean(List.copyOf(means.values()));
        DayOfWeek high = Collections.max(means.entrySet(), Map.Entry.comparingByValue()).getKey();
        DayOfWeek low = Collections.min(means.entrySet(), Map.Entry.comparingByValue()).getKey();
        if (mean <= 0 || (means.get(high) - means.get(low)) / mean < EVEN) {
            return Fact.fine("Its weekdays hardly differ (%d weeks).".formatted(weeks));
        }
        return Fact.plain(
                "On %ss it is %s the mean day, on %ss %s it (%d weeks)."
                        .formatted(
                                day(high),
                                above(means.get(high) / mean - 1),
                                day(low),
                                above(means.get(low) / mean - 1),
                                weeks));
    }

    /// Whether it can go both ways.
    static Fact bothWays(Past past) {
        int steps = past.steps().size();
        String word = past.grain().word();
        if (past.known() < READINGS_MIN) {
            return Fact.plain(
                    "Too early to see whether it can fall: %s."
                            .formatted(count(past.known(), "complete " + word)));
        }
        if (past.falls() == 0) {
            return Fact.care(
                    "It never fell in %s. What would make it fall? A number that can only rise says little."
                            .formatted(count(past.known(), word)));
        }
        return Fact.fine(
                "It can go both ways: it fell in %d of %s."
                        .formatted(past.falls(), count(steps, "change")));
    }

    /// Whether it moves as sign-ups do.
    static Fact signUps(Past past, Past newUsers) {
        Past.Together together = past.with(newUsers);
        int pairs = together.pairs();
        if (pairs < CHANGES_MIN) {
            return Fact.plain(
                    "Too few %ss to lay it beside new users: %s, and %d are needed."
                            .formatted(past.grain().word(), count(pairs, "change"), CHANGES_MIN));
        }
        if (together.r().isEmpty()) {
            return Fact.plain(
                    "Beside new users there is nothing to see: one of them never changed.");
        }
        double r = together.r().getAsDouble();
        String number =
                "correlation %s over %s"
                        .formatted(
                                String.format(Locale.ROOT, "%.2f", r).replace('-', '\u2212'),
                                count(pairs, "change"));
        return r >= ONE_FOR_ONE
                ? Fact.care(
                        "It moves nearly one for one with new users (%s). Does it say more than how many came?"
                                .formatted(number))
                : Fact.fine("It does not simply follow new users (%s).".formatted(number));
    }

    static String count(int count, String thing) {
        return Numbers.whole(count) + " " + thing + (count == 1 ? "" : "s");
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static String above(double part) {
        return percent(Math.abs(part)) + (part < 0 ? " below" : " above");
    }

    private static String signed(double part) {
        return (part < 0 ? "\u2212" : "+") + percent(Math.abs(part));
    }

    private static String percent(double part) {
        return part >= 0.1
                ? Math.round(part * 100) + " %"
                : Numbers.share(BigDecimal.valueOf(part));
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
