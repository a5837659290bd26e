package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    private static final String FIRST =
            """
            user,time,event,message_id,plan
            ann,2026-01-05,visit,m-1,pro
            bob,2026-01-06,visit,m-2,free
            """;
    private static final String SECOND =
            """
            user,time,event,message_id,plan,book
            bob,2026-01-06,visit,m-2,free,ferry
            eve,2026-01-07,purchase,m-3,free,ferry
            eve,2026-01-08,visit,m-4,free,ferry
            eve,2026-01-09,visit,m-4,free,ferry
            eve,soon,visit,m-5,free,ferry
            """;

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        desk.bring(desk.file("first.csv", FIRST), Mapping.GUESS);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void it_says_what_would_be_new_there_already_and_refused_and_changes_nothing() {
        Source second = desk.file("second.csv", SECOND);

        Mapping said = Mapping.GUESS.withId("message_id");

        Rehearsal found = desk.rehearse(second, new Recipe(Shape.GUESS, said));

        assertThat(found.events()).isEqualTo(2);
        assertThat(found.merged()).isEqualTo(2);
        assertThat(found.refusals())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(6));
        assertThat(found.first()).isEqualTo(Instant.parse("2026-01-07T00:00:00Z"));
        assertThat(found.last()).isEqualTo(Instant.parse("2026-01-08T00:00:00Z"));
        assertThat(found.names()).containsExactly("purchase");
        assertThat(found.properties()).containsExactly("book");
        assertThat(desk.events()).hasSize(2);
        assertThat(desk.imports.all()).hasSize(1);

        Import done = desk.bring(second, said).record();

        assertThat(done.rows()).isEqualTo(found.events());
        assertThat(done.merged()).isEqualTo(found.merged());
    }

    @Test
    void content_that_came_in_before_would_add_nothing() {
        Rehearsal found = desk.rehearse(desk.file("again.csv", FIRST), Recipe.GUESS);

        assertThat(found.before()).isEqualTo(desk.imports.all().getFirst());
        assertThat(found.events()).isZero();
    }
}
