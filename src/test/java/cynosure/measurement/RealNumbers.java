package cynosure.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.events.Desk;
import cynosure.metric.Checker;
import cynosure.metric.Grain;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What sentences give over all the events of a warehouse, and what was published of the same data.
record RealNumbers(Warehouse warehouse) {

    void areThoseOfCdnow(Reference reference) {
        reference.check("rows", total("number of purchase, per year"));
        reference.check("customers", count("select count(distinct actor) from event"));
        reference.check("transactions", byMonth("number of purchase, per month"));
        reference.check("CDs", byMonth("total number_of_cds of purchase, per month"));
        reference.check("revenue", byMonth("total dollar_value of purchase, per month"));
        reference.check("buyers", byMonth("number of users who did purchase, per month"));
        reference.check(
                "purchases with qty>2",
                byMonth("number of purchase where number_of_cds is more than 2, per month"));
    }

    void areThoseOfSparkify(Reference reference) {
        reference.check("log rows", count("select count(*) from event"));
        reference.check("NextSong", total("number of NextSong, per month"));
        reference.check("listeners", total("number of users who did NextSong, per month"));
        for (String level : List.of("paid", "free")) {
            reference.check(
                    "listening minutes, " + level + " (Mon-Sun, UTC)",
                    minutesByWeek(
                            "total length of NextSong by users with level \"%s\", per week"
                                    .formatted(level)));
        }
        reference.check("songplays on Sundays (UTC)", onDay(DayOfWeek.SUNDAY));
        reference.check("songplays on Wednesdays (UTC)", onDay(DayOfWeek.WEDNESDAY));
    }

    BigDecimal total(String sentence) {
        return measure(sentence).readings().stream()
                .map(Reading::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Map<String, BigDecimal> byMonth(String sentence) {
        return measure(sentence).readings().stream()
                .collect(
                        Collectors.toMap(
                                reading -> reading.period().toString().substring(0, 7),
                                Reading::value));
    }

    /// The only number of a query.
    BigDecimal count(String sql) {
        return warehouse.read(
                connection -> {
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(sql)) {
                        rows.next();
                        return rows.getBigDecimal(1);
                    }
                });
    }

    Series measure(
            String sentence,
            @Nullable Grain every,
            @Nullable Split by,
            LocalDate from,
            LocalDate to) {
        Calendar calendar = Calendar.in(ZoneOffset.UTC);
        return measure(sentence, new Question(from, to, every, by, calendar));
    }

    Series measure(String sentence, Question question) {
        Parsed parsed = Parser.parse(sentence);
        assertThat(Checker.check(parsed, warehouse.catalog()).all()).isEmpty();
        return new Measurements(warehouse)
                .measure(parsed.definition(), question, Desk.NOW, new Stop());
    }

    /// From the first day of all events to the last.
    Series always(String sentence, @Nullable Split by) {
        var catalog = warehouse.catalog();
        return measure(
                sentence,
                null,
                by,
                LocalDate.ofInstant(catalog.first(), ZoneOffset.UTC),
                LocalDate.ofInstant(catalog.last(), ZoneOffset.UTC));
    }

    private Series measure(String sentence) {
        return always(sentence, null);
    }

    /// Seconds as minutes, to the three digits of the published figures.
    private Map<String, BigDecimal> minutesByWeek(String sentence) {
        BigDecimal sixty = BigDecimal.valueOf(60);
        return measure(sentence).readings().stream()
                .collect(
                        Collectors.toMap(
                                reading -> reading.period().toString(),
                                reading -> reading.value().divide(sixty, 3, RoundingMode.HALF_UP)));
    }

    private BigDecimal onDay(DayOfWeek day) {
        return measure("number of NextSong, per day").readings().stream()
                .filter(reading -> reading.period().getDayOfWeek() == day)
                .map(Reading::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
