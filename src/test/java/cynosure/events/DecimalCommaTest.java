package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Vocabulary.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers with a comma, as spreadsheets write them where semicolons part columns.
class DecimalCommaTest extends WithDesk {

    private static final String TEXT =
            """
            user;time;event;price;sum
            ann;2026-01-01;buy;12,50;-0,125
            bob;2026-01-02;buy;7;1,000
            cat;2026-01-03;buy;;1234567,5
            price;in;euros;all;of them
            """;

    @ParameterizedTest
    @ValueSource(chars = {';', '\t'})
    void a_column_of_numbers_with_commas_is_numbers(char delimiter) {
        Source file = desk.file("a.csv", TEXT.replace(';', delimiter));

        desk.bring(file, Mapping.GUESS);

        assertThat(numbers("price")).containsExactly("12.500000", "7.000000", "-");
        assertThat(numbers("sum")).containsExactly("-0.125000", "1.000000", "1234567.500000");
    }

    @Test
    void the_preview_shows_them_with_a_point_and_says_so() {
        Preview preview = desk.preview(desk.file("a.csv", TEXT), Recipe.GUESS);

        assertThat(preview.understanding().why())
                .contains("Numbers in price have a decimal comma: 12,50 is 12.50.");
        assertThat(preview.lines().getFirst().event().properties())
                .containsEntry("price", "12.50")
                .containsEntry("sum", "-0.125");
        assertThat(preview.lines().getFirst().raw()).isEqualTo("ann;2026-01-01;buy;12,50;-0,125");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"1,000 2,500", "12,50 7.5", "12,50 1.234,50", "1,234,567 1,5", "+1,5 2,5"})
    void what_could_be_something_else_stays_text(String one, String other) {
        String text =
                "user;time;event;price\nann;2026-01-01;buy;%s\nbob;2026-01-02;buy;%s\n"
                        .formatted(one, other);

        desk.bring(desk.file("a.csv", text), Mapping.GUESS);

        assertThat(desk.warehouse.catalog().kinds("price")).containsExactly(Kind.TEXT);
    }

    @Test
    void what_can_not_be_told_is_said() {
        String text = "user;time;event;price\nann;2026-01-01;buy;1,000\n";

        assertThat(desk.preview(desk.file("a.csv", text), Recipe.GUESS).understanding().why())
                .contains(
                        "Whether the comma of 1,000 in price is a decimal point can't be told, so it"
                                + " is text.");
    }

    @Test
    void a_value_far_down_settles_what_commas_mean_in_both_ways_of_reading() {
        for (String last : List.of("12,50", "0,125", "word", "7.5")) {
            for (String usual : List.of("1,000", "3", "")) {
                String text =
                        "user;time;event;price\n"
                                + "ann;2026-01-01;buy;%s\n".formatted(usual).repeat(700)
                                + "bob;2026-01-02;buy;%s\n".formatted(last);
                try (Desk onDisk = new Desk(folder);
                        Desk rowByRow = Desk.inMemory(folder)) {
                    Source file = onDisk.file("a.csv", text);
                    onDisk.bring(file, Mapping.GUESS);
                    rowByRow.bring(file, Mapping.GUESS);
                    assertThat(onDisk.warehouse.catalog().kinds("price"))
                            .as(usual + " and " + last)
                            .isEqualTo(rowByRow.warehouse.catalog().kinds("price"))
                            .containsExactly(
                                    last.equals("word")
                                                    || last.equals("7.5") && usual.equals("1,000")
                                            ? Kind.TEXT
                                            : Kind.NUMBER);
                }
            }
        }
    }

    private List<String> numbers(String property) {
        String column = desk.warehouse.layout().column(property, Kind.NUMBER).orElseThrow();
        return desk.rows("select " + column + " from event order by \"at\"");
    }
}
