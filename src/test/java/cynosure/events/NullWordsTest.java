package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cynosure.metric.Vocabulary.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What databases write where a value is absent.
class NullWordsTest extends WithDesk {

    @ParameterizedTest
    @ValueSource(strings = {"\\N", "NULL", "null"})
    void an_absent_value_makes_no_text_of_numbers_and_names_nobody(String word) {
        String text =
                """
                user,time,event,price,paid,nothing
                ann,2026-01-01,buy,1.5,true,-
                -,2026-01-02,buy,-,-,-
                bob,2026-01-03,buy,2,false,-
                """
                        .replace("-,", word + ",")
                        .replace(",-", "," + word);
        Source file = desk.file("a.csv", text);

        assertThat(desk.readsAtOnce(file, Recipe.GUESS)).isTrue();
        assertComesIn(file);
        try (Desk rowByRow = Desk.inMemory(folder)) {
            rowByRow.bring(file, Mapping.GUESS);
            assertThat(rowByRow.events()).isEqualTo(desk.events());
            assertThat(rowByRow.warehouse.catalog().kinds("price")).containsExactly(Kind.NUMBER);
        }
    }

    private void assertComesIn(Source file) {
        desk.bring(file, Mapping.GUESS);
        assertThat(desk.events())
                .containsExactly(
                        "buy|ann|2026-01-01 00:00:00",
                        "buy|-|2026-01-02 00:00:00",
                        "buy|bob|2026-01-03 00:00:00");
        assertThat(desk.warehouse.catalog().kinds("price")).containsExactly(Kind.NUMBER);
        assertThat(desk.warehouse.catalog().kinds("paid")).containsExactly(Kind.FLAG);
        assertThat(desk.warehouse.layout().properties()).doesNotContain("nothing");
    }

    @Test
    void a_row_whose_time_or_event_is_absent_is_refused() {
        String text =
                """
                user,time,event
                ann,2026-01-01,visit
                ann,NULL,visit
                ann,2026-01-01,\\N
                """;

        Outcome.Imported done = desk.bring(desk.file("a.csv", text), Mapping.GUESS);

        assertThat(done.refusals())
                .extracting(Refusal::line, Refusal::reason, Refusal::raw)
                .containsExactly(
                        tuple(3L, "it has no time in time", "ann,NULL,visit"),
                        tuple(4L, "it has no event name in event", "ann,2026-01-01,\\N"));
    }

    @Test
    void events_whose_ids_are_absent_are_not_one_event() {
        String text =
                """
                user,time,event,insert_id
                ann,2026-01-01,visit,NULL
                bob,2026-01-02,visit,NULL
                cat,2026-01-03,visit,x
                cat,2026-01-03,visit,x
                """;

        desk.bring(desk.file("a.csv", text), Mapping.GUESS.withId("insert_id"));

        assertThat(desk.events()).hasSize(3);
    }

    @Test
    void quoted_it_is_a_text_also_in_the_list_of_what_was_refused() {
        String text =
                """
                user,time,event,note
                "NULL",2026-01-01,visit,"null"
                ann,2026-01-02,visit,Null
                "NULL",soon,visit," NULL "
                """;

        Outcome.Imported done = desk.bring(desk.file("a.csv", text), Mapping.GUESS);

        assertThat(desk.events())
                .containsExactly("visit|NULL|2026-01-01 00:00:00", "visit|ann|2026-01-02 00:00:00");
        String note = desk.warehouse.layout().column("note", Kind.TEXT).orElseThrow();
        assertThat(desk.rows("select " + note + " from event order by \"at\""))
                .containsExactly("null", "Null");
        assertThat(done.refusals())
                .extracting(Refusal::raw)
                .containsExactly("\"NULL\",soon,visit,\" NULL \"");
    }

    @Test
    void columns_parted_by_blanks_have_them_too() {
        String text =
                """
                user  time        event  price
                ann   2026-01-01  buy    1.5
                NULL  2026-01-02  buy    NULL
                """;

        desk.bring(desk.file("a.txt", text), Mapping.GUESS);

        assertThat(desk.events())
                .containsExactly("buy|ann|2026-01-01 00:00:00", "buy|-|2026-01-02 00:00:00");
        assertThat(desk.warehouse.catalog().kinds("price")).containsExactly(Kind.NUMBER);
    }
}
