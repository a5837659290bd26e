package cynosure.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.events.Desk;
import cynosure.events.Mapping;
import cynosure.metric.Definition;
import cynosure.metric.Parser;
import cynosure.warehouse.Stop;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
            })
    void every_limit_is_read_as_it_would_be_alone(String sentence) {
        try (Desk desk = new Desk(folder)) {
            desk.bring(desk.file("plays.csv", plays()), Mapping.GUESS);
            Definition first = definition(sentence.formatted(1));
            assertThat(AtLimits.has(first)).isTrue();
            var limits = IntStream.rangeClosed(1, 12).mapToObj(BigDecimal::valueOf).toList();
            var reached = new AtLimits(desk.warehouse).reached(first, question(), limits);
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
}
