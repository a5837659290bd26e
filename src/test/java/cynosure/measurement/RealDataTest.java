package cynosure.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.events.Desk;
import cynosure.events.Mapping;
import cynosure.events.Outcome;
import cynosure.events.Recipe;
import cynosure.events.Shape;
import cynosure.events.Source;
import cynosure.metric.Checker;
import cynosure.metric.Grain;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.warehouse.Stop;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

            reference.check("rows", total(desk, "number of purchase, per year"));
            reference.check("customers", desk.rows("select count(distinct actor) from event"));
            reference.check("transactions", byMonth(desk, "number of purchase, per month"));
            reference.check("CDs", byMonth(desk, "total number_of_cds of purchase, per month"));
            reference.check("revenue", byMonth(desk, "total dollar_value of purchase, per month"));
            reference.check("buyers", byMonth(desk, "number of users who did purchase, per month"));
            reference.check(
                    "purchases with qty>2",
                    byMonth(
                            desk,
                            "number of purchase where number_of_cds is more than 2, per month"));
        }
    }

    @Test
    void online_retail_in_305_files_has_the_published_rows_customers_and_active_customers()
            throws IOException {
        Reference reference = Reference.of("uci_online_retail");
        try (Desk desk = new Desk(folder)) {
            bring(desk, "uci_online_retail", "*.csv", Mapping.GUESS.named("line"));

            reference.check("rows", total(desk, "number of line, per year"));
            reference.check("customers", desk.rows("select count(distinct actor) from event"));
            reference.check(
                    "rows w/o customer",
                    desk.rows("select count(*) from event where actor is null"));
            Map<String, BigDecimal> active =
                    byMonth(desk, "number of users with any event, per month");
            Map<String, BigDecimal> cohorts = reference.sumsByMonth("cohort ");
            // The published table has the first five cohorts; in their months they are everyone.
            for (String month : List.of("2010-12", "2011-01", "2011-02", "2011-03", "2011-04")) {
                assertThat(active.get(month)).as(month).isEqualByComparingTo(cohorts.get(month));
            }
        }
    }

    @Test
    void sparkify_song_plays_and_listeners_are_as_published() throws IOException {
        Reference reference = Reference.of("sparkify_log_small");
        try (Desk desk = new Desk(folder)) {
            bring(desk, "sparkify_log_small", "*.json", Mapping.of(null, "ts", "page"));

            reference.check("log rows", desk.rows("select count(*) from event"));
            reference.check("NextSong", total(desk, "number of NextSong, per month"));
            reference.check(
                    "listeners", total(desk, "number of users who did NextSong, per month"));
            for (String level : List.of("paid", "free")) {
                reference.check(
                        "listening minutes, " + level + " (Mon-Sun, UTC)",
                        minutesByWeek(
                                desk,
                                "total length of NextSong by users with level \"%s\", per week"
                                        .formatted(level)));
            }
        }
    }

    @Test
    void wikipedia_edits_are_as_published() throws IOException {
        Reference reference = Reference.of("wikiticker");
        try (Desk desk = new Desk(folder)) {
            bring(desk, "wikiticker", "*.gz", Mapping.GUESS.named("edit"));

            reference.check("rows", total(desk, "number of edit, per year"));
            for (String page : List.of("Jeremy Corbyn", "Wikipedia:Vandalismusmeldung")) {
                reference.check(
                        "edits of " + page,
                        total(desk, "number of edit where page is \"" + page + "\", per year"));
            }
        }
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

    private static BigDecimal total(Desk desk, String sentence) {
        return measure(desk, sentence).readings().stream()
                .map(Reading::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, BigDecimal> byMonth(Desk desk, String sentence) {
        return measure(desk, sentence).readings().stream()
                .collect(
                        Collectors.toMap(
                                reading -> reading.period().toString().substring(0, 7),
                                Reading::value));
    }

    /// Seconds as minutes, to the three digits of the published figures.
    private static Map<String, BigDecimal> minutesByWeek(Desk desk, String sentence) {
        BigDecimal sixty = BigDecimal.valueOf(60);
        return measure(desk, sentence).readings().stream()
                .collect(
                        Collectors.toMap(
                                reading -> reading.period().toString(),
                                reading -> reading.value().divide(sixty, 3, RoundingMode.HALF_UP)));
    }

    private static Series measure(Desk desk, String sentence) {
        Parsed parsed = Parser.parse(sentence);
        var catalog = desk.warehouse.catalog();
        assertThat(Checker.check(parsed, catalog).all()).isEmpty();
        Question question =
                new Question(
                        LocalDate.ofInstant(catalog.first(), ZoneOffset.UTC),
                        LocalDate.ofInstant(catalog.last(), ZoneOffset.UTC),
                        (Grain) null,
                        null,
                        Calendar.in(ZoneOffset.UTC));
        return new Measurements(desk.warehouse)
                .measure(parsed.definition(), question, Desk.NOW, new Stop());
    }
}
