package cynosure.measurement.web;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.measurement.web.Measuring.Measured;
import cynosure.metric.Cohorts;
import cynosure.metric.Explainer;
import cynosure.warehouse.Catalog;
import cynosure.web.Dates;
import cynosure.web.Numbers;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says how something was counted, so that anyone can check it.
final class CountedWords {

    private CountedWords() {}

    static Picture.Counted of(Measured measured) {
        Calendar calendar = measured.question().calendar();
        return new Picture.Counted(
                Explainer.explain(measured.definition()) + whom(measured.question()),
                calendar(calendar),
                freshness(measured.catalog(), calendar),
                measured.series().counted().stream()
                        .map(query -> new Picture.Ran(query.sql(), parameters(query.parameters())))
                        .toList());
    }

    private static String whom(Question question) {
        return question.cohort() == null
                ? ""
                : " Read for users " + Cohorts.print(question.cohort()) + ".";
    }

    private static String calendar(Calendar calendar) {
        String week = calendar.weekStart() == DayOfWeek.SUNDAY ? "Sunday" : "Monday";
        return "Days begin at midnight in "
                + calendar.zone().getId().replace('_', ' ')
                + "; weeks begin on "
                + week
                + ".";
    }

    private static String freshness(Catalog catalog, Calendar calendar) {
        @Nullable Instant last = catalog.last();
        return last == null
                ? ""
                : "Counted on "
                        + Numbers.whole(catalog.count())
                        + " events, the last of them on "
                        + Dates.moment(last, calendar.zone())
                        + ".";
    }

    private static List<String> parameters(List<Object> parameters) {
        return parameters.stream()
                .map(value -> value instanceof String ? "“" + value + "”" : value.toString())
                .toList();
    }
}
