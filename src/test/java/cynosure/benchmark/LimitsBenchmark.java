package cynosure.benchmark;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.measurement.AtLimits;
import cynosure.measurement.Measurements;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Parser;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Two hundred limits of one definition, beside one of them.
final class LimitsBenchmark {

    private static final int LIMITS = 200;
    private static final int ONE = 5;
    private static final String MONTHLY = "number of users who did add_title at least %d times";
    private static final String ROLLING = MONTHLY + ", over the last 12 weeks";

    private final LoadedLog log;

    LimitsBenchmark(LoadedLog log) {
        this.log = log;
    }

    Figures run() throws Exception {
        List<Figures.Row> rows = new ArrayList<>();
        rows.addAll(rows("every month", MONTHLY, Grain.MONTH));
        rows.addAll(rows("the last 12 weeks, every week", ROLLING, Grain.WEEK));
        return new Figures(
                "Two hundred limits at once",
                "The generated log, %,d events. `%s` and the same `over the last 12 weeks`, for every limit from 1 to %d at once, beside the limit %d alone, parsed, compiled and run each time. That limit's numbers are the same. Taking turns, median of 5."
                        .formatted(log.events(), MONTHLY.formatted(ONE), LIMITS, ONE),
                rows);
    }

    private List<Figures.Row> rows(String what, String sentence, Grain every) throws Exception {
        String one = sentence.formatted(ONE);
        Race race =
                Race.of(5, all(one, every), new Asking(log.warehouse()).sentence(one, every, null));
        return List.of(
                Figures.row(what + ", one limit", "%,.0f ms", race.theirs()),
                Figures.row(what + ", %d limits".formatted(LIMITS), "%,.0f ms", race.ours()),
                Figures.row(
                        what + ", ratio",
                        "**%.1f** times the time of one (wanted: at most 5)",
                        race.ours() / race.theirs()));
    }

    private Race.Way all(String sentence, Grain every) {
        List<BigDecimal> limits =
                IntStream.rangeClosed(1, LIMITS).mapToObj(BigDecimal::valueOf).toList();
        return () -> {
            Definition definition = Objects.requireNonNull(Parser.parse(sentence).definition());
            Question question =
                    new Question(
                            GeneratedLog.FIRST,
                            GeneratedLog.LAST,
                            every,
                            null,
                            Calendar.in(ZoneOffset.UTC));
            Map<LocalDate, Long> reached =
                    new AtLimits(log.warehouse(), new Measurements(log.warehouse()))
                            .reached(definition, question, limits)
                            .get(BigDecimal.valueOf(ONE));
            List<String> lines = new ArrayList<>();
            new TreeMap<>(reached).forEach((period, users) -> lines.add(period + "|null|" + users));
            return lines;
        };
    }
}
