package cynosure.events.table;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTableTest {

    private static final String ROW =
            "insert into orders values (%d, '%s', 'buy', timestamptz '%s+00', {'page': 'home'}, 'nan'::double)";
    private static final Watermark BY_ID = new Watermark("id", Watermark.Kind.NUMBER, 2);
    private static final Watermark BY_TIME = new Watermark("at", Watermark.Kind.TIME, 3600);

    @TempDir Path folder;
    @TempDir Path elsewhere;
    private Shelf shelf;

    @BeforeEach
    void open() {
        shelf = new Shelf(folder);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void a_duckdb_file_is_read_on_from_its_mark_while_it_grows() {
        shelf.duck(
                "shop.duckdb",
                "create table orders (id int, who text, what text, \"at\" timestamptz, more struct(page text), amount double)",
                ROW.formatted(1, "ann", "2026-01-05 09:00:00"),
                ROW.formatted(2, "bob", "2026-01-05 09:00:00"),
                ROW.formatted(3, "cid", "2026-01-05 09:00:00"),
                ROW.formatted(4, "dan", "2026-01-05 09:00:00"));
        EventTable table = Shelf.table(place("shop.duckdb", "orders"), BY_TIME);

        assertThat(shelf.read(table)).isEqualTo(new TableReader.Read(4, 4, 0));
        shelf.duck(
                "shop.duckdb",
                ROW.formatted(5, "late", "2026-01-05 08:00:00"),
                ROW.formatted(6, "too late", "2026-01-05 07:59:59"));
        assertThat(shelf.read(table)).isEqualTo(new TableReader.Read(5, 1, 0));

        assertThat(shelf.desk.events()).hasSize(5).contains("buy|late|2026-01-05 08:00:00");
        assertThat(shelf.desk.warehouse.catalog().kinds("more.page")).isNotEmpty();
    }

    @Test
    void a_folder_of_parquet_files_is_one_table_and_new_files_are_read_on() throws IOException {
        Files.createDirectories(folder.resolve("days"));
        parquet("days/1.parquet", 1, 5);
        EventTable table = Shelf.table(new Place.Parquet("days"), BY_ID);
        EventTable pattern = Shelf.table(new Place.Parquet("days/[0-9].parquet"), BY_ID);

        assertThat(shelf.read(table)).isEqualTo(new TableReader.Read(5, 5, 0));
        parquet("days/2.parquet", 6, 7);
        parquet("days/x.parquet", 8, 8);

        assertThat(shelf.read(pattern)).isEqualTo(new TableReader.Read(5, 2, 0));
        assertThat(shelf.read(table)).isEqualTo(new TableReader.Read(4, 1, 0));
        assertThat(shelf.desk.events()).hasSize(8);
    }

    @Test
    void its_columns_are_guessed_and_shown() {
        parquet("a.parquet", 1, 60);

        Sample.Look look = shelf.reader().sample(new Place.Parquet("a.parquet")).look(Recipe.GUESS);

        assertThat(look.guess()).isEqualTo(Watermark.usual("id", Watermark.Kind.NUMBER));
        assertThat(look.preview().lines()).hasSize(50);
        assertThat(look.preview().understanding().recipe().mapping().time()).isEqualTo("at");
    }

    @Test
    void a_trial_says_that_there_are_more_rows_only_when_there_are() {
        parquet("a.parquet", 1, TableReader.TRIAL_ROWS);
        EventTable table = Shelf.table(new Place.Parquet("a.parquet"), BY_ID);

        assertThat(shelf.reader().rehearse(table).more()).isFalse();
        parquet("a.parquet", 1, TableReader.TRIAL_ROWS + 1);
        TableReader.Trial trial = shelf.reader().rehearse(table);

        assertThat(trial.more()).isTrue();
        assertThat(trial.rows()).isEqualTo(TableReader.TRIAL_ROWS);
    }

    @Test
    void a_file_that_never_was_there_is_not_said_to_be_gone() {
        EventTable table = Shelf.table(new Place.Parquet("gone.parquet"), BY_ID);

        assertThat(shelf.refused(table).sentence())
                .isEqualTo("There is no file gone.parquet, or it can't be read.");
    }

    @Test
    void nothing_is_read_but_what_lies_in_the_folders_that_were_allowed() throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.csv"), "id,at\n1,2026-01-01\n");
        Files.createSymbolicLink(folder.resolve("link.parquet"), secret);
        shelf.duck(
                "trap.duckdb",
                "create view orders as select 1 as id, 'x' as who, 'y' as what, timestamp '2026-01-01' as at, * from read_csv('%s')"
                        .formatted(secret));

        assertThat(code(new Place.Parquet(secret.toString())))
                .isEqualTo("events.table-not-allowed");
        assertThat(code(new Place.Parquet("../" + elsewhere.getFileName() + "/secret.csv")))
                .isEqualTo("events.table-not-allowed");
        assertThat(code(new Place.Parquet("link.parquet"))).isEqualTo("events.table-not-allowed");
        assertThat(shelf.refused(Shelf.table(place("trap.duckdb", "orders"), BY_ID)).sentence())
                .contains("can't be read")
                .doesNotContain("2026-01-01");
    }

    @Test
    void whatever_stands_in_the_way_is_said() throws IOException {
        Files.writeString(folder.resolve("broken.duckdb"), "no database at all");
        Files.writeString(folder.resolve("broken.parquet"), "PAR1 but not at all PAR1");
        shelf.duck("shop.duckdb", "create table orders (id int)");

        assertThat(code(new Place.Parquet("gone.parquet"))).isEqualTo("events.table-gone");
        assertThat(code(place("gone.duckdb", "orders"))).isEqualTo("events.table-gone");
        assertThat(shelf.refused(Shelf.table(place("shop.duckdb", "others"), BY_TIME)).sentence())
                .isEqualTo("There is no table others in shop.duckdb.");
        assertThat(code(place("shop.duckdb", "orders"))).isEqualTo("events.table-no-column");
        assertThat(code(place("broken.duckdb", "orders"))).isEqualTo("events.table-broken");
        assertThat(code(new Place.Parquet("broken.parquet"))).isEqualTo("events.table-broken");
    }

    @Test
    void what_the_file_says_is_told_whole_however_many_lines_it_has() {
        shelf.duck(
                "shop.duckdb",
                "create view orders as select 1 as id, error('first' || chr(10) || chr(9) || 'and last') as who, 'buy' as what, timestamp '2026-01-05' as at");

        assertThat(shelf.refused(Shelf.table(place("shop.duckdb", "orders"), BY_ID)).sentence())
                .isEqualTo(
                        "orders in shop.duckdb can't be read: Invalid Input Error: first and last.");
    }

    private String code(Place place) {
        return shelf.refused(Shelf.table(place, BY_TIME)).code();
    }

    private static Place place(String file, String table) {
        return new Place.DuckDb(file, table);
    }

    private void parquet(String file, int from, int to) {
        shelf.duck(
                "writer.tmp",
                """
                copy (select i as id, 'ann' as who, 'buy' as what,
                             timestamp '2026-01-05 09:00:00' as at
                      from range(%d, %d) t(i) order by i desc)
                to '%s' (format parquet)
                """
                        .formatted(from, to + 1, folder.resolve(file)));
    }
}
