package cynosure.story;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Imports;
import cynosure.events.Outcome;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.measurement.Measurements;
import cynosure.measurement.Reading;
import cynosure.metric.Checker;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.metric.Printer;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Cynosure measures on Lantern's events is what is true of them, row for row.
class TruthTest {

    private static final BigDecimal RELATIVE = new BigDecimal("1e-9");

    @TempDir Path folder;

    @Test
    void everything_measured_on_the_demos_two_years_is_true() throws IOException {
        check(Story.endingOn(LocalDate.of(2026, 9, 16)), "lantern.jsonl.gz");
    }

    @Test
    void everything_measured_on_the_sample_is_true() throws IOException {
        check(Story.sample(), "lantern.jsonl");
    }

    private void check(Story story, String name) throws IOException {
        Path file = folder.resolve(name);
        Told told = EventFile.write(story, file);
        try (Warehouse warehouse = Warehouse.inMemory(new WarehouseSettings("500MB", 2, 1000))) {
            Imports imports = Imports.in(warehouse);
            Importer importer = new Importer(warehouse, imports, Clock.systemUTC());
            Outcome outcome =
                    importer.bring(List.of(new Source(file, name)), Recipe.GUESS, Asked.once())
                            .getFirst();
            assertThat(outcome.record().rows()).isEqualTo(told.events());
            assertThat(outcome.record().refused()).isZero();
            SoftAssertions all = new SoftAssertions();
            told.truths().forEach(truth -> compare(warehouse, story, truth, all));
            all.assertAll();
        }
    }

    private static void compare(Warehouse warehouse, Story story, Truth truth, SoftAssertions all) {
        Parsed parsed = Parser.parse(truth.sentence());
        all.assertThat(Checker.check(parsed, warehouse.catalog()).all()).as(truth.name()).isEmpty();
        var definition = Objects.requireNonNull(parsed.definition());
        all.assertThat(Printer.print(definition)).isEqualTo(truth.sentence());
        Question question =
                new Question(
                        story.first(),
                        story.last(),
                        truth.every(),
                        Split.by(truth.by()),
                        Calendar.in(Story.ZONE));
        List<Reading> answers =
                new Measurements(warehouse)
                        .measure(definition, question, Instant.now(), new Stop())
                        .readings();
        all.assertThat(answers.stream().map(TruthTest::row).toList())
                .as(truth.name())
                .isEqualTo(truth.rows().stream().map(TruthTest::row).toList());
        answers.stream()
                .filter(answer -> answer.denominator() != null)
                .forEach(answer -> all.assertThat(divided(answer)).as(truth.name()).isTrue());
    }

    private record Row(
            LocalDate period,
            @Nullable String segment,
            BigDecimal above,
            @Nullable BigDecimal below) {}

    private static Row row(Reading answer) {
        boolean divided = answer.denominator() != null;
        return row(
                answer.period(),
                answer.segment(),
                Objects.requireNonNull(divided ? answer.numerator() : answer.value()),
                answer.denominator());
    }

    private static Row row(Truth.Row row) {
        return row(row.period(), row.segment(), row.numerator(), row.denominator());
    }

    private static Row row(
            LocalDate period,
            @Nullable String segment,
            BigDecimal above,
            @Nullable BigDecimal below) {
        return new Row(
                period,
                segment,
                above.stripTrailingZeros(),
                below == null ? null : below.stripTrailingZeros());
    }

    private static boolean divided(Reading answer) {
        BigDecimal above = Objects.requireNonNull(answer.numerator());
        BigDecimal below = Objects.requireNonNull(answer.denominator());
        if (below.signum() == 0) {
            return answer.value() == null;
        }
        BigDecimal exact = above.divide(below, MathContext.DECIMAL64);
        BigDecimal off = Objects.requireNonNull(answer.value()).subtract(exact).abs();
        return off.compareTo(exact.abs().multiply(RELATIVE)) <= 0;
    }
}
