package cynosure.document;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeCsvTest {

    @Test
    void nothing_that_a_spreadsheet_would_carry_out_begins_a_cell() {
        List<String> hostile =
                List.of(
                        "=1+1",
                        "+1+cmd|' /C calc'!A0",
                        "-2+3",
                        "@SUM(A1)",
                        "\t=1",
                        "\r=1",
                        "\n=1",
                        " =1",
                        "\uff1d1+1");

        assertThat(read(SafeCsv.row(hostile)))
                .allMatch(cell -> cell.startsWith("'"))
                .extracting(cell -> cell.substring(1))
                .isEqualTo(hostile);
    }

    @Test
    void what_could_split_a_cell_in_another_country_is_quoted() {
        assertThat(SafeCsv.row(List.of("a;=1", "b\t=1", "c,=1", "d\"=1")))
                .isEqualTo("\"a;=1\",\"b\t=1\",\"c,=1\",\"d\"\"=1\"\n");
    }

    @Test
    void numbers_and_words_stay_as_they_are() {
        assertThat(SafeCsv.row(List.of("-12.5", "7", "a = b", "", "x@y")))
                .isEqualTo("-12.5,7,a = b,,x@y\n");
    }

    private static List<String> read(String row) {
        return CsvReader.builder().ofCsvRecord(row).stream().findFirst().orElseThrow().getFields();
    }
}
