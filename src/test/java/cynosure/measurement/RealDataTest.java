package cynosure.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.events.Desk;
import cynosure.events.Mapping;
import cynosure.events.Outcome;
import cynosure.events.Recipe;
import cynosure.events.Shape;
import cynosure.events.Source;
import cynosure.metric.Grain;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real behaviour of real people, measured through the front door and compared with figures that
/// others have published. The data is not ours to ship: where it is missing, this says so.
class RealDataTest {

    @TempDir Path folder;

    @BeforeEach
    void needsTheData() {
        boolean there = Files.exists(Reference.FILE);
        if (!there) {
            System.out.println(
                    "NOT RUN: there is no real data in "
                            + Reference.FOLDER.toAbsolutePath().normalize()
                            + ", so no figure was compared with a published one.");
        }
        assumeTrue(there, "NOT RUN: the real data is missing");
    }

    @Test
    void cdnow_orders_dollars_discs_buyers_and_full_carts_are_as_published() throws IOException {
        Reference reference = Reference.of("cdnow");
        try (Desk desk = new Desk(folder)) {
            bring(desk, "cdnow", "CDNOW_master.txt", Mapping.GUESS.named("purchase"));

            new RealNumbers(desk.warehouse).areThoseOfCdnow(reference);
        }
    }

    /// The same purchases as plain CSV and as Parquet, which the database reads itself.
    @Test
    void cdnow_is_as_published_when_it_is_read_at_once() throws IOException, SQLException {
        Mapping mapping = Mapping.GUESS.named("purchase");
        for (String form : List.of("csv", "parquet")) {
            Source file = new Source(folder.resolve("purchases." + form), "purchases." + form);
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement()) {
                statement.execute(
                        """
                        copy (select part[1] as customer_id,
                                     strptime(part[2], '%%Y%%m%%d')::date as "date",
                                     part[3]::integer as number_of_cds,
                                     part[4]::decimal(9,2) as dollar_value
                              from (select string_split_regex(trim(line), '[ \r]+') as part
                                    from read_csv('%s', columns = {'line': 'varchar'},
                                                  header = true, delim = '\u0001'))
                        ) to '%s' (format %s)
                        """
                                .formatted(
                                        Reference.FOLDER.resolve("cdnow/CDNOW_master.txt"),
                                        file.file(),
                                        form));
            }
            try (Desk desk = new Desk(folder)) {
                Recipe said = new Recipe(Shape.GUESS, mapping);
                assertThat(desk.readsAtOnce(file, said)).as(form).isTrue();
                desk.bring(file, mapping);

                new RealNumbers(desk.warehouse).areThoseOfCdnow(Reference.of("cdnow"));
            }
        }
    }

    /// Days on which a customer of the sample came back, in the first 39 weeks: the first purchase
    /// is no coming back.
    @Test
    void cdnow_customers_came_back_on_as_many_days_as_published() throws IOException {
        Reference reference = Reference.of("cdnow");
        LocalDate end = LocalDate.parse("1997-09-30");
        try (Desk desk = new Desk(folder)) {
            Mapping mapping = Mapping.of("column2", "column3", null).named("purchase");
            bring(desk, "cdnow", "CDNOW_sample.txt", mapping);

            for (int days = 0; days <= 6; days++) {
                String sentence =
                        "number of users who did purchase on exactly %d days, over the last 39 weeks"
                                .formatted(days + 1);
                reference.check(
                        "sample customers with " + days + " repeat days in 39w",
                        new RealNumbers(desk.warehouse)
                                .measure(sentence, Grain.DAY, null, end, end)
                                .readings()
                                .getFirst()
                                .value());
            }
            reference.check(
                    "sample customers", desk.rows("select count(distinct actor) from event"));
        }
    }

    @Test
    void online_retail_in_305_files_has_the_published_rows_customers_and_active_customers()
            throws IOException {
        Reference reference = Reference.of("uci_online_retail");
        try (Desk desk = new Desk(folder)) {
            bring(desk, "uci_online_retail", "*.csv", Mapping.GUESS.named("line"));

            RealNumbers numbers = new RealNumbers(desk.warehouse);
            reference.check("rows", numbers.total("number of line, per year"));
            reference.check("customers", desk.rows("select count(distinct actor) from event"));
            reference.check(
                    "rows w/o customer",
                    desk.rows("select count(*) from event where actor is null"));
            Map<String, BigDecimal> active =
                    numbers.byMonth("number of users with any event, per month");
            Map<String, BigDecimal> cohorts = reference.sumsByMonth("cohort ");
            // The published table has the first five cohorts; in their months they are everyone.
            for (String month : List.of("2010-12", "2011-01", "2011-02", "2011-03", "2011-04")) {
                assertThat(active.get(month)).as(month).isEqualByComparingTo(cohorts.get(month));
            }
            checkTriangle(reference, numbers);
        }
    }

    @Test
    void sparkify_song_plays_and_listeners_are_as_published() throws IOException {
        Reference reference = Reference.of("sparkify_log_small");
        try (Desk desk = new Desk(folder)) {
            bring(desk, "sparkify_log_small", "*.json", Mapping.of(null, "ts", "page"));

            new RealNumbers(desk.warehouse).areThoseOfSparkify(reference);
        }
    }

    @Test
    void wikipedia_edits_are_as_published() throws IOException {
        Reference reference = Reference.of("wikiticker");
        try (Desk desk = new Desk(folder)) {
            bring(desk, "wikiticker", "*.gz", Mapping.GUESS.named("edit"));

            RealNumbers numbers = new RealNumbers(desk.warehouse);
            reference.check("rows", numbers.total("number of edit, per year"));
            for (String page :
                    List.of(
                            "Jeremy Corbyn",
                            "Wikipedia:Vandalismusmeldung",
                            "User:Cyde/List of candidates for speedy deletion/Subpage",
                            "Wikipedia:Administrators' noticeboard/Incidents")) {
                reference.check(
                        "edits of " + page,
                        numbers.total("number of edit where page is \"" + page + "\", per year"));
            }
            for (int hour = 0; hour <= 10; hour++) {
                reference.check(
                        "characters deleted",
                        "hour %02d".formatted(hour),
                        deletedBefore(hour + 1, numbers).subtract(deletedBefore(hour, numbers)));
            }
        }
    }

    /// The characters deleted before an hour of the day: in a zone so far west, they fall on the
    /// day before.
    private static BigDecimal deletedBefore(int hour, RealNumbers numbers) {
        LocalDate before = LocalDate.parse("2015-09-11");
        Question question =
                new Question(before, before, null, null, Calendar.in(ZoneOffset.ofHours(-hour)));
        BigDecimal deleted =
                numbers.measure("total deleted of edit, per day", question)
                        .readings()
                        .getFirst()
                        .value();
        return deleted == null ? BigDecimal.ZERO : deleted;
    }

    /// How many customers of each month's new ones were there in each later month.
    private static void checkTriangle(Reference reference, RealNumbers numbers) {
        Series series =
                numbers.always(
                        "number of users with any event, per month",
                        new Split.FirstPeriod(Grain.MONTH));
        int compared = 0;
        for (Reading reading : series.readings()) {
            if (reading.segment() == null
                    || reading.segment().compareTo("2011-04-01") > 0
                    || reading.period().toString().compareTo(reading.segment()) < 0) {
                continue;
            }
            LocalDate cohort = LocalDate.parse(reading.segment());
            reference.check(
                    "cohort %s month +%d active customers (any line incl. cancellations)"
                            .formatted(
                                    YearMonth.from(cohort),
                                    ChronoUnit.MONTHS.between(cohort, reading.period())),
                    reading.value());
            compared++;
        }
        assertThat(compared).isEqualTo(13 + 12 + 11 + 10 + 9);
    }

    private static void bring(Desk desk, String data, String pattern, Mapping mapping)
            throws IOException {
        try (Stream<Path> all = Files.walk(Reference.FOLDER.resolve(data))) {
            var matcher = Reference.FOLDER.getFileSystem().getPathMatcher("glob:**/" + pattern);
            List<Source> sources =
                    all.filter(Files::isRegularFile)
                            .filter(matcher::matches)
                            .sorted()
                            .map(Source::of)
                            .toList();
            List<Outcome> outcomes = desk.bring(sources, new Recipe(Shape.GUESS, mapping));
            assertThat(outcomes)
                    .hasSameSizeAs(sources)
                    .allSatisfy(outcome -> assertThat(outcome.record().refused()).isZero());
        }
    }
}
