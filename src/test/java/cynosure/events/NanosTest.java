package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Times finer than a microsecond, as pandas, Java and .NET write them.
class NanosTest extends WithDesk {

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T09:30:00.1234567Z",
        "2026-01-05 09:30:00.123456789",
        "2026-01-05T09:30:00.12345699",
        "1767605400123456789"
    })
    void what_is_finer_than_a_microsecond_is_cut_off_in_both_ways_of_reading(String time) {
        String text = "user,time,event\nann," + time + ",visit\n";
        Source file = desk.file("a.csv", text);

        assertThat(desk.readsAtOnce(file, Recipe.GUESS)).isTrue();
        desk.bring(file, Mapping.GUESS);

        List<String> wanted = List.of("visit|ann|2026-01-05 09:30:00.123456");
        assertThat(desk.events()).isEqualTo(wanted);
        try (Desk rowByRow = Desk.inMemory(folder)) {
            rowByRow.bring(file, Mapping.GUESS);
            assertThat(rowByRow.events()).isEqualTo(wanted);
        }
    }

    @Test
    void nanoseconds_before_1970_are_cut_to_the_microsecond_before() {
        String text =
                List.of("-1", "-1500", "0", "1767605400123456789").stream()
                        .map(time -> "visit," + time)
                        .collect(Collectors.joining("\n", "event,time\n", "\n"));

        desk.bring(
                desk.file("a.csv", text),
                Mapping.of(null, "time", "event").withTimeFormat("nanos"));

        assertThat(desk.events())
                .startsWith(
                        "visit|-|1969-12-31 23:59:59.999998", "visit|-|1969-12-31 23:59:59.999999");
    }

    @Test
    void a_number_of_nineteen_digits_in_json_is_nanoseconds() {
        String text = "{\"user\":\"ann\",\"time\":1767605400123456789,\"event\":\"visit\"}\n";

        Preview preview = desk.preview(desk.file("a.json", text), Recipe.GUESS);

        assertThat(preview.understanding().recipe().mapping().timeFormat()).isEqualTo("nanos");
        assertThat(preview.lines().getFirst().event().at())
                .isEqualTo("2026-01-05T09:30:00.123456Z");
    }
}
