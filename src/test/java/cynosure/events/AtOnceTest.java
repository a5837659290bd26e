package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.metric.Vocabulary.Kind;
import cynosure.problem.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the database reads itself is what reading row by row gives: the same files into a store in
/// memory, where everything is read row by row, and into one on disk.
class AtOnceTest {

    @TempDir Path folder;
    private Desk onDisk;
    private Desk rowByRow;

    @BeforeEach
    void open() {
        onDisk = new Desk(folder);
        rowByRow = Desk.inMemory(folder);
    }

    @AfterEach
    void close() {
        onDisk.close();
        rowByRow.close();
    }

    @Test
    void sixty_files_of_csv_some_with_something_odd_in_them_come_in_alike() {
        int atOnce = 0;
        for (int seed = 0; seed < 60; seed++) {
            Source file = onDisk.file(seed + ".csv", new OddCsv(seed).text());
            atOnce += onDisk.readsAtOnce(file, Recipe.GUESS) ? 1 : 0;
            assertAlike(file);
        }
        assertThat(atOnce).isBetween(15, 45);
    }

    @Test
    void a_value_unlike_those_before_it_is_read_row_by_row_or_means_the_same() {
        List<String> usual = List.of("2026-01-05", "ann", "visit", "5", "true", "word", "");
        int atOnce = 0;
        for (int column = 0; column < usual.size(); column++) {
            for (String odd : new TreeSet<>(OddCsv.ODD)) {
                List<String> last = new ArrayList<>(usual);
                last.set(column, odd);
                String text =
                        "time,user,event,count,flag,text,absent\n"
                                + (String.join(",", usual) + "\n").repeat(501)
                                + String.join(",", last);
                Source file = onDisk.file(column + " " + atOnce + ".csv", text);
                if (onDisk.readsAtOnce(file, Recipe.GUESS)) {
                    atOnce++;
                    assertThat(brought(onDisk, file)).as(text).isEqualTo(brought(rowByRow, file));
                }
            }
        }
        assertThat(atOnce).isGreaterThan(OddCsv.ODD.size());
    }

    @Test
    void parquet_comes_in_as_the_same_rows_in_json_do() throws SQLException {
        int atOnce = 0;
        for (int seed = 0; seed < 5; seed++) {
            Source parquet = new Source(folder.resolve(seed + ".parquet"), seed + ".parquet");
            Source json = new Source(folder.resolve(seed + ".jsonl"), seed + ".jsonl");
            OddParquet.write(seed, parquet.file(), json.file());
            atOnce += onDisk.readsAtOnce(parquet, Recipe.GUESS) ? 1 : 0;
            assertThat(brought(onDisk, parquet))
                    .as(parquet.name())
                    .isEqualTo(brought(rowByRow, json));
        }
        assertThat(atOnce).isBetween(1, 4);
    }

    @Test
    void the_last_of_many_rows_is_refused_with_its_reason() {
        String rows =
                IntStream.range(0, 3000)
                        .mapToObj(i -> "2026-01-05 09:00:00,m" + i + ",visit\n")
                        .reduce("time,user,event\n", String::concat);
        Source file = onDisk.file("late.csv", rows + "2026-02-30 09:00:00,m1,visit\n");

        Outcome.Imported done = onDisk.bring(file, Mapping.GUESS);

        assertThat(done.record().rows()).isEqualTo(3000);
        assertThat(done.refusals())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(3002));
    }

    @Test
    void no_copy_is_left_and_queries_can_read_no_other_file() throws IOException {
        Source file = onDisk.file("a.csv", "time,user,event\n2026-01-05,ann,visit\n");

        onDisk.bring(file, Mapping.GUESS);

        Path incoming;
        try (var all = Files.walk(folder)) {
            incoming =
                    all.filter(path -> path.endsWith("events-incoming")).findFirst().orElseThrow();
        }
        assertThat(incoming).isEmptyDirectory();
        for (Path other : List.of(file.file(), incoming.resolve("../../a.csv"))) {
            assertThatThrownBy(() -> onDisk.rows("select * from read_csv('" + other + "')"))
                    .isInstanceOf(Fault.class);
        }
    }

    private void assertAlike(Source file) {
        assertThat(rehearsed(onDisk, file)).as(file.name()).isEqualTo(rehearsed(rowByRow, file));
        assertThat(brought(onDisk, file)).as(file.name()).isEqualTo(brought(rowByRow, file));
    }

    private static Object rehearsed(Desk desk, Source file) {
        try {
            return desk.rehearse(file, Recipe.GUESS);
        } catch (Fault fault) {
            return fault.problems();
        }
    }

    private static List<String> brought(Desk desk, Source file) {
        List<String> brought = new ArrayList<>();
        try {
            Outcome.Imported done = desk.bring(file, Mapping.GUESS);
            brought.add(done.record().rows() + " rows, " + done.record().merged() + " merged");
            brought.add(done.record().first() + " to " + done.record().last());
            done.refusals().forEach(refusal -> brought.add(refusal.toString()));
        } catch (Fault fault) {
            brought.add(fault.problems().toString());
        }
        brought.addAll(events(desk));
        return brought;
    }

    /// All that the latest import has brought, with every property by its name.
    private static List<String> events(Desk desk) {
        var layout = desk.warehouse.layout();
        StringBuilder values = new StringBuilder();
        for (String name : layout.properties().stream().sorted().toList()) {
            for (Kind kind : Kind.values()) {
                layout.column(name, kind)
                        .ifPresent(
                                column ->
                                        values.append(
                                                ", '%s=' || %s::varchar".formatted(name, column)));
            }
        }
        return desk.rows(
                """
                select concat_ws(' ', e."at", n.name, a.id, e.id, e.session, e.since_first%s)
                from event e
                    join event_name n on n.number = e.name
                    left join actor a on a.number = e.said
                where import_number = (select max(number) from landing)
                order by e.rowid
                """
                        .formatted(values));
    }
}
