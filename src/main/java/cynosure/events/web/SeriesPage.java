package cynosure.events.web;

import cynosure.metric.Definition;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Printer;
import cynosure.problem.Problems;
import cynosure.warehouse.SeriesStore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The series of numbers that were brought in beside the events, and the form for another.
///
/// @param name what the new one is to be called, as far as that was said
public record SeriesPage(List<Row> rows, String name, Problems problems) {

    /// One series.
    ///
    /// @param sentence the one that reads it
    /// @param href where it is looked at
    public record Row(
            String name,
            String count,
            String first,
            String last,
            String latest,
            String sentence,
            String href) {}

    static SeriesPage of(List<SeriesStore.Known> known, String name, Problems problems) {
        return new SeriesPage(known.stream().map(SeriesPage::row).toList(), name, problems);
    }

    private static Row row(SeriesStore.Known one) {
        String sentence =
                Printer.print(
                        new Definition(
                                new Measure.Imported(Measure.Gathering.LATEST, Name.of(one.name())),
                                null));
        return new Row(
                one.name(),
                Words.count(one.count()),
                Words.day(one.first()),
                Words.day(one.last()),
                one.latest().toPlainString(),
                sentence,
                "/measured?definition=" + encoded(sentence) + "&name=" + encoded(one.name()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
