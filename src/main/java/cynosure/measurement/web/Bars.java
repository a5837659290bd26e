package cynosure.measurement.web;

import cynosure.compiler.Split;
import cynosure.measurement.Reading;
import cynosure.metric.Cohort;
import cynosure.metric.Cohorts;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Name;
import cynosure.metric.Newcomers;
import cynosure.metric.Printer;
import cynosure.warehouse.Catalog;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fills the bar above a picture with what can be chosen there.
final class Bars {

    private static final int VALUES_MAX = 4;
    private static final int TRAITS_MAX = 4;
    private static final String CHART = "/measured";
    private static final String PIECE = "/measured/picture";
    private static final String SEGMENTS = "/measured/segments";
    private static final String WHO = "/measured/who";

    /// Which bar.
    interface Of {
        Bar bar(
                Wanted wanted,
                Definition definition,
                @Nullable Grain grain,
                Catalog catalog,
                LocalDate last);
    }

    private Bars() {}

    /// Above the chart.
    ///
    /// @param grain by which it is read now; null when it could not be read
    /// @param last the day of the last event
    static Bar chart(
            Wanted wanted,
            Definition definition,
            @Nullable Grain grain,
            Catalog catalog,
            LocalDate last) {
        return bar(wanted, definition, grain, catalog, last, CHART, PIECE);
    }

    /// Above the segments.
    static Bar segments(
            Wanted wanted,
            Definition definition,
            @Nullable Grain grain,
            Catalog catalog,
            LocalDate last) {
        return bar(wanted, definition, grain, catalog, last, SEGMENTS, "");
    }

    /// Above who counts: for whom, and nothing else.
    static Bar who(Wanted wanted, Reading reading, Catalog catalog) {
        Map<String, String> kept = new LinkedHashMap<>(wanted.parameters());
        kept.remove("for");
        kept.put("period", reading.period().toString());
        if (!wanted.by().isEmpty()) {
            kept.putAll(Spot.parameters(reading));
        }
        return new Bar(
                WHO,
                "",
                kept,
                List.of(),
                List.of(),
                "",
                wanted.whom(),
                whoms(catalog, reading.period()),
                wanted.by(),
                List.of(),
                false,
                false);
    }

    private static Bar bar(
            Wanted wanted,
            Definition definition,
            @Nullable Grain grain,
            Catalog catalog,
            LocalDate last,
            String page,
            String piece) {
        Map<String, String> kept = new LinkedHashMap<>(wanted.parameters());
        List.of("for", "by", "compare").forEach(kept::remove);
        return new Bar(
                CHART,
                piece,
                kept,
                grains(wanted, definition, grain, page, piece),
                ranges(wanted, page, piece),
                bound(definition),
                wanted.whom(),
                whoms(catalog, last),
                wanted.by(),
                splits(catalog),
                true,
                wanted.compare());
    }

    private static List<Bar.Way> grains(
            Wanted wanted, Definition definition, @Nullable Grain now, String page, String piece) {
        @Nullable Grain own = definition.grain();
        return Stream.concat(Stream.of(Grain.DAY, Grain.WEEK, Grain.MONTH), Stream.ofNullable(own))
                .distinct()
                .map(
                        grain -> {
                            String word = grain.word();
                            String label =
                                    word.substring(0, 1).toUpperCase(Locale.ROOT)
                                            + word.substring(1);
                            boolean allowed = own == null || own == grain;
                            return way(
                                    label, wanted.every(grain), page, piece, allowed, grain == now);
                        })
                .toList();
    }

    private static List<Bar.Way> ranges(Wanted wanted, String page, String piece) {
        return Arrays.stream(Range.values())
                .map(
                        range ->
                                way(
                                        range.label(),
                                        wanted.over(range),
                                        page,
                                        piece,
                                        true,
                                        range == wanted.range()))
                .toList();
    }

    private static Bar.Way way(
            String label, Wanted other, String page, String piece, boolean allowed, boolean now) {
        return new Bar.Way(
                label,
                allowed ? page + "?" + other.query() : "",
                piece.isEmpty() ? "" : piece + "?" + other.query(),
                now);
    }

    private static String bound(Definition definition) {
        @Nullable Grain own = definition.grain();
        return own == null
                ? ""
                : "The sentence says “per "
                        + own.word()
                        + "”, so it is read by "
                        + own.word()
                        + ". To read it by another period, change those words or take them out.";
    }

    /// The period of users' first events, and every property.
    static List<String> splits(Catalog catalog) {
        var choices = new ArrayList<String>();
        for (Grain grain : List.of(Grain.MONTH, Grain.QUARTER, Grain.YEAR)) {
            choices.add(new Split.FirstPeriod(grain).words());
        }
        catalog.properties("").stream().sorted().forEach(choices::add);
        return choices;
    }

    /// Those new in the last whole month and in the year, and a few by what is known of them.
    private static List<String> whoms(Catalog catalog, LocalDate last) {
        LocalDate month = last.withDayOfMonth(1).minusMonths(1);
        List<String> whoms = new ArrayList<>();
        whoms.add(fresh(month, month.with(TemporalAdjusters.lastDayOfMonth())));
        LocalDate year = last.withDayOfYear(1);
        whoms.add(fresh(year, year.with(TemporalAdjusters.lastDayOfYear())));
        catalog.traits().stream()
                .filter(trait -> !trait.examples().isEmpty())
                .limit(TRAITS_MAX)
                .forEach(
                        trait ->
                                trait.examples().stream()
                                        .filter(value -> !value.endsWith("…"))
                                        .limit(VALUES_MAX)
                                        .map(value -> with(trait.name(), value))
                                        .forEach(whoms::add));
        return whoms;
    }

    private static String fresh(LocalDate from, LocalDate to) {
        return Cohorts.print(new Cohort.New(Newcomers.EVER, from, to));
    }

    private static String with(String trait, String value) {
        return "with " + Printer.name(Name.of(trait)) + " " + Printer.quoted(value);
    }
}
