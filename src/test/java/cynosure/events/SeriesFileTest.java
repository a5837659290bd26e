package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.warehouse.SeriesNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SeriesFileTest extends WithDesk {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void dates_are_days_wherever_they_are_read_and_times_are_instants() {
        assertThat(
                        SeriesFile.read(
                                desk.file(
                                        "a.csv",
                                        "date,value\n2026-01-05,1.50\n2026-01-06 10:00,2\n"),
                                BERLIN))
                .containsExactly(
                        SeriesNumber.of(LocalDate.parse("2026-01-05"), new BigDecimal("1.50")),
                        SeriesNumber.at(
                                Instant.parse("2026-01-06T09:00:00Z"), new BigDecimal("2")));
    }

    @Test
    void the_only_other_column_is_the_value_and_of_several_the_one_called_so() {
        assertThat(SeriesFile.read(desk.file("a.csv", "day;nps\n2026-01-05;7\n"), BERLIN))
                .hasSize(1);
        assertThat(SeriesFile.read(desk.file("b.csv", "date,who,Value\n2026-01-05,3,7\n"), BERLIN))
                .extracting(SeriesNumber::value)
                .containsExactly(new BigDecimal("7"));
        assertThat(problem("date,who,what\n2026-01-05,3,7\n").code()).isEqualTo("events.no-value");
    }

    @Test
    void every_mistake_is_told_with_its_line_and_reason_and_nothing_is_taken() {
        Fault fault =
                catchThrowableOfType(
                        Fault.class,
                        () ->
                                SeriesFile.read(
                                        desk.file(
                                                "a.csv",
                                                """
                                                date,value
                                                2026-01-05,1
                                                2026-01-06,many
                                                2026-02-30,2
                                                2026-01-07,
                                                2026-01-08,1,2
                                                2026-01-09,3
                                                2026-01-10,3
                                                2026-01-11,3
                                                """),
                                        BERLIN));

        assertThat(fault.kind()).isEqualTo(Fault.Kind.UNREADABLE);
        assertThat(fault.problems())
                .extracting(Problem::sentence)
                .extracting(text -> text.substring(text.indexOf("line")))
                .containsExactly(
                        "line 3 is unreadable: \"many\" is no plain number, such as 42 or 3.50.",
                        "line 4 is unreadable: \"2026-02-30\" is no time like the others.",
                        "line 5 is unreadable: it has no value.",
                        "line 6 is unreadable: it has 3 values where the file has 2 columns.");
    }

    private Problem problem(String text) {
        return catchThrowableOfType(
                        Fault.class, () -> SeriesFile.read(desk.file("x.csv", text), BERLIN))
                .problems()
                .first();
    }
}
