package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.problem.Fault;
import cynosure.warehouse.Stop;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumedImportTest extends WithDesk {

    @Test
    void several_files_that_were_stopped_in_between_go_on_where_they_were() {
        List<Source> files =
                List.of(
                        desk.file("a.csv", many("ann")),
                        desk.file("b.csv", many("bob")),
                        desk.file("c.csv", many("eve")));
        Stop stop = new Stop();
        Progress thenStop =
                (file, bytes, bytesTotal, rows, refused) -> {
                    if (rows == 6000 && file.equals("a.csv")) {
                        stop.ask();
                    }
                };

        assertThatThrownBy(
                        () ->
                                desk.importer()
                                        .bring(
                                                files,
                                                Recipe.GUESS,
                                                new Asked(false, thenStop, stop)))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("was stopped");
        assertThat(desk.imports.all()).extracting(Import::file).containsExactly("a.csv");

        List<Outcome> outcomes = desk.bring(files, Recipe.GUESS);

        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.AlreadyThere.class);
        assertThat(desk.rows("select count(*) from event")).containsExactly("18000");
    }

    private static String many(String user) {
        return "user,time,event\n" + (user + ",2026-01-05,visit\n").repeat(6000);
    }
}
