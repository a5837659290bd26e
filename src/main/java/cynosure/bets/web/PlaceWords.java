package cynosure.bets.web;

import cynosure.bets.Forecast;
import cynosure.bets.choosing.Influence;
import cynosure.bets.choosing.Ranking;
import cynosure.bets.choosing.Size;
import cynosure.bets.choosing.Weight;
import cynosure.bets.odds.Effect;
import cynosure.bets.odds.Wager;
import cynosure.metric.Figure;
import cynosure.web.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why an opportunity stands where it stands, said.
final class PlaceWords {

    private PlaceWords() {}

    /// One sentence with its numbers.
    static String sentence(Weight weight) {
        return "%s; you think it %d %% likely to work, and worth %d of %d; with %s it %s."
                .formatted(
                        capital(weight.influence().words()),
                        weight.likely(),
                        weight.worth(),
                        Weight.WORTH_MAX,
                        appetite(weight),
                        weight.size().counts());
    }

    /// What keeps it from having a place, and the place it could have.
    static String missing(Ranking.Unplaced unplaced) {
        Weight weight = unplaced.weight();
        List<String> said = new ArrayList<>();
        if (weight.influence().source() == Influence.Source.GONE) {
            said.add("Its input is gone from the tree, so nothing says what it is good for.");
        }
        if (!weight.missing().isEmpty()) {
            said.add("Nobody has said " + listed(weight.missing()) + ".");
        }
        if (unplaced.best() > 0) {
            said.add("At the very best it would stand %s.".formatted(ordinal(unplaced.best())));
        }
        return String.join(" ", said);
    }

    /// What the points are made of, one row each; what does not count says so.
    ///
    /// @param forecast what its own forecast says; empty without one
    static List<ChoosingPage.Part> parts(Weight weight, String forecast) {
        List<ChoosingPage.Part> parts = new ArrayList<>();
        Influence influence = weight.influence();
        parts.add(
                new ChoosingPage.Part(
                        "Influence of the input",
                        capital(influence.words()) + " (" + influence.source().label() + ")",
                        influence.known() ? factor(influence.part().getAsDouble()) : "?"));
        parts.add(
                weight.likely() == null
                        ? new ChoosingPage.Part("Likely to work", "nobody has said", "?")
                        : new ChoosingPage.Part(
                                "Likely to work",
                                weight.likely() + " %",
                                factor(weight.likely() / 100.0)));
        parts.add(
                weight.worth() == null
                        ? new ChoosingPage.Part("Worth", "nobody has said", "?")
                        : new ChoosingPage.Part(
                                "Worth",
                                "%d of %d".formatted(weight.worth(), Weight.WORTH_MAX),
                                factor((double) weight.worth() / Weight.WORTH_MAX)));
        parts.add(
                new ChoosingPage.Part(
                        "Appetite",
                        weight.appetiteDays() == null
                                ? "nobody has said"
                                : days(weight.appetiteDays()) + ", " + weight.size().label(),
                        factor(weight.size().factor())));
        parts.add(
                new ChoosingPage.Part(
                        "All multiplied",
                        weight.whole() ? "" : "at most, with what is not said at its best",
                        points(weight) + " of 100"));
        parts.add(
                new ChoosingPage.Part(
                        "First sign",
                        weight.signalDays() == null
                                ? "nobody has said"
                                : "after " + days(weight.signalDays()),
                        "between equals"));
        if (!forecast.isEmpty()) {
            parts.add(new ChoosingPage.Part("Forecast", forecast, "not counted"));
        }
        return parts;
    }

    /// What is tried, in one line.
    static String attempt(Weight weight) {
        List<String> said = new ArrayList<>();
        said.add(
                weight.likely() == null
                        ? "nobody has said how likely"
                        : weight.likely() + " % likely");
        said.add(
                weight.worth() == null
                        ? "nobody has said what it is worth"
                        : "worth %d of %d".formatted(weight.worth(), Weight.WORTH_MAX));
        said.add(appetite(weight));
        if (weight.signalDays() != null) {
            said.add("first sign after " + days(weight.signalDays()));
        }
        return String.join(", ", said);
    }

    static String points(Weight weight) {
        return String.format(Locale.ROOT, "%.1f", weight.points()).replaceFirst("\\.0$", "");
    }

    /// `1st`, `2nd`, `3rd`, `4th`
    static String ordinal(int place) {
        boolean teen = place % 100 / 10 == 1;
        return place
                + switch (teen ? 0 : place % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    static String days(int days) {
        return days == 1 ? "1 day" : Numbers.whole(days) + " days";
    }

    private static String appetite(Weight weight) {
        return weight.size() == Size.UNSAID
                ? "no appetite said"
                : "an appetite of " + days(Optional.ofNullable(weight.appetiteDays()).orElse(0));
    }

    /// What the bet moves by its own forecast, and on average over many such bets; empty without
    /// one.
    static String forecast(@Nullable Forecast forecast, String measure, Figure figure) {
        if (forecast == null) {
            return "";
        }
        BigDecimal low = forecast.low();
        BigDecimal high = forecast.high();
        if (low == null || high == null) {
            return forecast.chance() + " %, without a range";
        }
        Effect effect = new Effect(low.doubleValue(), high.doubleValue());
        double expected = Wager.of(forecast.chance() / 100.0, effect).expected();
        return "%d %% that %s %s; on average of many such bets, those that fail included, it %s"
                .formatted(
                        forecast.chance(),
                        measure,
                        MoveWords.range(figure, forecast),
                        MoveWords.moved(
                                        figure,
                                        BigDecimal.valueOf(expected).round(new MathContext(2)))
                                .replaceFirst("^rose", "rises")
                                .replaceFirst("^fell", "falls"));
    }

    private static String factor(double part) {
        return "× " + String.format(Locale.ROOT, "%.2f", part).replaceFirst("\\.?0+$", "");
    }

    private static String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    private static String capital(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
