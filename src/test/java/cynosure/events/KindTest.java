package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Vocabulary.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindTest extends WithDesk {

    @Test
    void a_column_is_numbers_only_if_every_value_of_every_file_is() {
        Source monday = desk.file("mon.csv", "user,time,event,code\na,2026-01-01,buy,22633\n");
        Source tuesday = desk.file("tue.csv", "user,time,event,code\na,2026-01-02,buy,85123A\n");

        desk.bring(List.of(monday, tuesday), Recipe.GUESS);

        assertThat(desk.warehouse.catalog().kinds("code")).containsExactly(Kind.TEXT);
        desk.bring(
                desk.file("wed.csv", "user,time,event,code\na,2026-01-03,buy,1\n"), Mapping.GUESS);
        assertThat(values("code", Kind.TEXT)).containsExactlyInAnyOrder("22633", "85123A", "1");
    }

    @Test
    void a_row_that_is_no_event_does_not_say_what_a_column_holds() {
        String header = "user,time,event,amount\n";
        String text =
                header + "a,2026-01-01,buy,1.5\n" + header + "b,2026-01-02,buy,2\nsum,,,n/a\n";

        Outcome.Imported done = desk.bring(desk.file("a.csv", text), Mapping.GUESS);

        assertThat(done.refusals()).extracting(Refusal::line).containsExactly(3L, 5L);
        assertThat(desk.warehouse.catalog().kinds("amount")).containsExactly(Kind.NUMBER);
    }

    @Test
    void codes_telephone_numbers_and_exponents_are_text() {
        String text =
                """
                user,time,event,zip,phone,hex,group
                a,2026-01-01,buy,01234,+49,12e4,"1,000"
                """;

        desk.bring(desk.file("a.csv", text), Mapping.GUESS);

        for (String column : List.of("zip", "phone", "hex", "group")) {
            assertThat(desk.warehouse.catalog().kinds(column))
                    .as(column)
                    .containsExactly(Kind.TEXT);
        }
    }

    @Test
    void users_that_a_spreadsheet_wrote_with_a_point_lose_it() {
        String text = "CustomerID,InvoiceDate,event\n17850.0,2010-12-01,buy\n,2010-12-02,buy\n";

        desk.bring(desk.file("a.csv", text), Mapping.GUESS);
        List<String> why =
                desk.preview(desk.file("a.csv", text), Recipe.GUESS).understanding().why();

        assertThat(desk.events().getFirst()).isEqualTo("buy|17850|2010-12-01 00:00:00");
        assertThat(why).contains("Users such as 17850.0 are read without the .0.");
    }

    @Test
    void numbers_too_long_for_money_stay_exact_and_what_was_there_stays_too() {
        desk.bring(desk.file("a.csv", "user,time,event,n\na,2026-01-01,x,0.1\n"), Mapping.GUESS);
        desk.bring(
                desk.file("b.csv", "user,time,event,n\na,2026-01-02,x,12345678901234567890.123\n"),
                Mapping.GUESS);

        assertThat(values("n", Kind.NUMBER))
                .containsExactly("0.100000000000", "12345678901234567890.123000000000");
    }

    private List<String> values(String property, Kind kind) {
        String column = desk.warehouse.layout().column(property, kind).orElseThrow();
        return desk.rows(
                "select %1$s from event where %1$s is not null order by \"at\"".formatted(column));
    }
}
