package cynosure.compiler;

import static org.assertj.core.api.Assertions.assertThatCode;

import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Printer;
import cynosure.metric.Value;
import cynosure.reference.EventTable;
import cynosure.reference.RandomDefinitions;
import cynosure.reference.RandomEvents;
import cynosure.reference.Shape;
import io.trino.sql.parser.SqlParser;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What is written for Trino is read by Trino's own parser.
class TrinoTest {

    private static final List<Value> VALUES =
            List.of(
                    new Value.Text("phone"),
                    new Value.Number(new BigDecimal("2.25")),
                    new Value.Flag(true));

    private final SqlParser parser = new SqlParser();
    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void every_definition_is_written_in_words_that_the_engine_reads() throws Exception {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        LocalDate day = LocalDate.of(2024, 3, 31);
        var events = new RandomEvents(random, day, zone).next(60);
        var definitions =
                new RandomDefinitions(
                        random, Shape.READ, RandomEvents.NAMES, RandomEvents.PROPERTIES, VALUES);
        try (var table = new EventTable(events)) {
            for (int i = 0; i < 1000; i++) {
                Definition definition = definitions.next();
                Question question = question(definition, day, zone, i);
                Query query = Compiler.compile(definition, question, table, Engine.TRINO);
                assertThatCode(() -> parser.createStatement(query.sql()))
                        .as(Printer.print(definition) + "\n" + query.sql())
                        .doesNotThrowAnyException();
            }
        }
    }

    private Question question(Definition definition, LocalDate day, ZoneId zone, int place) {
        Grain every = Grain.values()[random.nextInt(Grain.values().length)];
        Split split =
                switch (place % 4) {
                    case 0 -> Split.by("device");
                    case 1 -> new Split.Property("items", List.of("1", "2"));
                    case 2 -> new Split.FirstPeriod(Grain.MONTH);
                    default -> null;
                };
        return new Question(
                day.minusDays(40),
                day,
                definition.grain() == null ? every : null,
                split,
                Calendar.in(zone));
    }
}
