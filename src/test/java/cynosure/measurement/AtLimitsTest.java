package cynosure.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.events.Desk;
import cynosure.events.Mapping;
import cynosure.metric.Definition;
import cynosure.metric.Parser;
import cynosure.metric.Printer;
import cynosure.metric.Threshold;
import cynosure.problem.Fault;
import cynosure.warehouse.Stop;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One count for many limits says what each of them would say alone.
class AtLimitsTest {

    private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number of users who did play at least %s times, per week",
                "number of users who did play on at least %s days, per month",
                "number of users with at least %s total minutes of play, per month",
                "number of users with at least %s different song of play, over the last 14 days",
                "number of users who did play on at least %s days in a row, per month",
                "number of users who did play more than %s times, per week",
                "number of users who did play exactly %s times, over the last 3 days",
            })
    void every_limit_is_read_as_it_would_be_alone(String sentence) {
        try (Desk desk = new Desk(folder)) {
            desk.bring(desk.file("plays.csv", plays()), Mapping.GUESS);
            Definition first = definition(sentence.formatted(1));
            assertThat(AtLimits.has(first)).isTrue();
            var limits = IntStream.rangeClosed(1, 12).mapToObj(BigDecimal::valueOf).toList();
            var reached =
                    new AtLimits(desk.warehouse, new Measurements(desk.warehouse))
                            .reached(first, question(), limits);
            for (BigDecimal limit : limits) {
                Series alone =
                        new Measurements(desk.warehouse)
                                .measure(
                                        definition(sentence.formatted(limit)),
                                        question(),
                                        LATER,
                                        new Stop());
                for (Reading reading : alone.readings()) {
                    long many = reached.get(limit).getOrDefault(reading.period(), 0L);
                    assertThat(reading.value()).isEqualByComparingTo(BigDecimal.valueOf(many));
                }
            }
        }
    }

    @Test
    void a_limit_that_nothing_meets_too_has_no_others() {
        assertThat(
                        Stream.of(
                                        "number of users who did play fewer than 3 times, per week",
                                        "number of play, per week",
                                        "number of new users, per week")
                                .map(AtLimitsTest::definition)
                                .filter(AtLimits::has))
                .isEmpty();
    }

    private static String plays() {
        var text = new StringBuilder("user,time,event,song,minutes\n");
        for (int i = 0; i < 300; i++) {
            text.append(
                    "u%d,2026-0%d-%02d %02d:00:00,play,s%d,%d\n"
                            .formatted(
                                    i * i % 17, 1 + i % 3, 1 + i * 7 % 28, i % 24, i % 5, i % 4));
        }
        return text.toString();
    }

    private static Definition definition(String sentence) {
        return Objects.requireNonNull(Parser.parse(sentence).definition());
    }

    private static Question question() {
        return new Question(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                null,
                null,
                Calendar.in(ZoneOffset.UTC));
    }

    @Test
    void limits_are_written_as_runs_and_lists_and_read_back() {
        Threshold times = AtLimits.own(definition("number of users who did play at least 3 times"));
        Threshold total =
                AtLimits.own(definition("number of users with at least 40 total minutes of play"));

        assertThat(LimitWords.print(LimitWords.read("7, 1..3,2", times))).isEqualTo("1..3, 7");
        assertThat(LimitWords.print(LimitWords.around(times))).isEqualTo("1..10");
        assertThat(LimitWords.print(LimitWords.around(total)))
                .isEqualTo("10, 20, 30, 40, 50, 60, 80, 120, 160");
        assertThat(LimitWords.read("0.5", total)).containsExactly(new BigDecimal("0.5"));
        for (String wrong : List.of("", "0..3", "0.5", "3..1", "1..900", "a", "1...3", "-1")) {
            assertThatThrownBy(() -> LimitWords.read(wrong, times)).isInstanceOf(Fault.class);
        }
    }

    @Test
    void the_sentence_at_another_limit_is_the_same_but_for_its_limit() {
        Definition definition =
                definition("number of users who did play on at least 3 days, per week");

        assertThat(Printer.print(AtLimits.at(definition, BigDecimal.TEN)))
                .isEqualTo("number of users who did play on at least 10 days, per week");
    }
}
