package cynosure.measurement;

import cynosure.metric.Definition;
import cynosure.metric.Measure;
import cynosure.metric.Printer;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a measure is made of when it is not made of events.
final class MadeOf {

    private MadeOf() {}

    /// Words for people; empty for what events alone give.
    static Optional<String> others(Measure measure) {
        return switch (measure) {
            case Measure.Named(var name) ->
                    Optional.of(
                            "This is the metric ["
                                    + name.text()
                                    + "]. Ask of it who counts there.");
            case Measure.Composite(var parts) ->
                    Optional.of(
                            "This is made of other metrics' readings: "
                                    + parts.stream()
                                            .map(part -> "[" + part.metric().text() + "]")
                                            .collect(Collectors.joining(", "))
                                    + ". Ask of each of them who counts there.");
            case Measure.Placeholder(String plan) ->
                    Optional.of("This is not measured yet. The plan: " + plan);
            case Measure.Imported(_, var series) ->
                    Optional.of(
                            "These numbers were brought in as the series “"
                                    + series.text()
                                    + "”. There are no events behind them here.");
            case Measure.PerGroup(Measure of, _) when of instanceof Measure.Named named ->
                    others(named);
            case Measure.Ratio(Measure above, Measure below)
                    when others(above).isPresent() || others(below).isPresent() ->
                    Optional.of(
                            "This divides one number by another: "
                                    + said(above)
                                    + " by "
                                    + said(below)
                                    + ". Ask of each of them who counts there.");
            default -> Optional.empty();
        };
    }

    private static String said(Measure measure) {
        return Printer.print(new Definition(measure, null));
    }
}
