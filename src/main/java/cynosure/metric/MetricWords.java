package cynosure.metric;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;

/// How an explanation speaks of what is put together from other metrics, or no measure of events.
final class MetricWords {

    private final TimeWords time;

    MetricWords(TimeWords time) {
        this.time = time;
    }

    String named(Name name) {
        return "reads " + Printer.metric(name) + " as its own sentence says";
    }

    String composite(List<Measure.Part> parts) {
        boolean even = parts.stream().allMatch(part -> part.weight().equals(BigDecimal.ONE));
        return ("Gives each of these a score from 0 to 1 and takes their mean")
                + ((even ? "" : ", weighted") + (time.timing() == null ? "" : ", " + time.each()))
                + (": " + parts.stream().map(MetricWords::part).collect(joining("; ")) + ".")
                + " A score is never less than 0 or more than 1."
                + " When one of them has no value, there is no value.";
    }

    String placeholder(String plan) {
        return "Is not measured yet. The plan: “" + plan.strip() + "”.";
    }

    String imported(Measure.Gathering gathering, Name series) {
        String numbers = "of the series `" + series.text() + "` that were brought in";
        return switch (gathering) {
                    case LATEST -> "Takes the latest of the numbers ";
                    case TOTAL -> "Adds up the numbers ";
                    case AVERAGE -> "Takes the average of the numbers ";
                }
                + numbers
                + (" for " + each() + ". When there are none, there is no value.");
    }

    private String each() {
        return switch (time.timing()) {
            case null -> "each period shown";
            case Timing.Per(Grain grain) -> "each " + grain.word();
            case Timing.OverLast window ->
                    "the " + Printer.count(window.days(), "day") + " that end with each period";
        };
    }

    private static String part(Measure.Part part) {
        BigDecimal weight = part.weight();
        return Printer.metric(part.metric())
                + (" scores 0 at " + part.from().toPlainString())
                + (" and 1 at " + part.to().toPlainString())
                + (weight.equals(BigDecimal.ONE)
                        ? ""
                        : " and counts " + weight.toPlainString() + " times");
    }
}
