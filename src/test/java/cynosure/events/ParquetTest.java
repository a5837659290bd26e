package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Vocabulary.Kind;
import cynosure.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ParquetTest extends WithDesk {

    private static final String ROWS =
            """
            select * from (values
                ('ann', timestamptz '2026-01-05 09:00:00+01', 'visit', 1.50::decimal(9,2), 'NaN'::double, {'page': 'home', 'tags': [1, 2]}),
                ('bob', timestamptz '2026-01-06 09:00:00+01', 'visit', null, 2.25::double, null),
                ('eve', null, 'visit', null, null, null))
                t(user_id, "timestamp", event, amount, "how ""long"" it is", context)
            """;

    @Test
    void a_parquet_file_comes_in_with_its_types_and_what_lies_inside_its_columns() {
        Source file = parquet("a.parquet", ROWS);

        Preview preview = desk.preview(file, Recipe.GUESS);
        Outcome.Imported done = desk.bring(file, Mapping.GUESS);

        assertThat(preview.understanding().why().getFirst()).startsWith("Parquet.");
        assertThat(desk.events())
                .containsExactly("visit|ann|2026-01-05 08:00:00", "visit|bob|2026-01-06 08:00:00");
        assertThat(done.refusals())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(3));
        assertThat(desk.warehouse.catalog().kinds("amount")).containsExactly(Kind.NUMBER);
        assertThat(desk.warehouse.catalog().kinds("how \"long\" it is"))
                .containsExactly(Kind.NUMBER);
        assertThat(desk.warehouse.catalog().kinds("context.page")).containsExactly(Kind.TEXT);
        assertThat(desk.bring(file, Recipe.GUESS, Asked.once()))
                .isInstanceOf(Outcome.AlreadyThere.class);
    }

    @Test
    void a_broken_file_is_refused_with_its_reason_and_harms_nobody() throws IOException {
        byte[] whole = Files.readAllBytes(parquet("whole.parquet", ROWS).file());
        byte[] length = whole.clone();
        Arrays.fill(length, length.length - 8, length.length - 4, (byte) 0x7f);
        byte[] footer = whole.clone();
        Arrays.fill(footer, footer.length - 60, footer.length - 8, (byte) 0xff);

        for (byte[] broken : new byte[][] {Arrays.copyOf(whole, 100), length, footer}) {
            Source file = desk.file("broken.parquet", broken);
            Problem problem = desk.refused(file, Mapping.GUESS);
            assertThat(problem.code()).isEqualTo("events.parquet-broken");
            assertThat(problem.sentence())
                    .contains("broken.parquet can't be read as Parquet")
                    .doesNotContain(folder.toString());
        }
    }

    @Test
    void a_parquet_file_in_an_archive_has_to_be_taken_out() throws IOException {
        byte[] whole = Files.readAllBytes(parquet("whole.parquet", ROWS).file());
        byte[] zip = new Zip().with("a.parquet", whole).bytes();

        Problem problem = desk.refused(desk.file("a.zip", zip), Mapping.GUESS);

        assertThat(problem.code()).isEqualTo("events.zip-nested");
        assertThat(problem.next()).contains("choose the Parquet files themselves");
    }

    @Test
    void a_batch_export_of_posthog_is_known_in_parquet_too() {
        String rows =
                """
                select 'u-' || i as uuid, 'visit' as event, '{"pages":' || i || '}' as properties,
                       'ann' as distinct_id, timestamp '2026-01-05 09:00:00' as "timestamp", 1 as team_id
                from range(3) t(i)
                """;
        desk.bring(parquet("p.parquet", rows), Mapping.GUESS);

        assertThat(desk.events()).hasSize(3);
        assertThat(desk.warehouse.layout().properties()).containsExactly("pages");
    }

    private Source parquet(String name, String select) {
        Path file = folder.resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("copy (" + select + ") to '" + file + "' (format parquet)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Source(file, name);
    }
}
