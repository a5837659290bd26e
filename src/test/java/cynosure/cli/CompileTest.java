package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.trino.sql.parser.SqlParser;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number of purchase where \"the \"\"size\"\"\" is more than 2, per month",
                "total amount of \"buy -- now\" where amount is not \"none\"",
                "number of new users with country \"SE\", over the last 28 days",
                "share of account with at least 5 users who did query, per month",
                "median time from sign_up to first purchase with the same \"at\" within 30 days",
            })
    void the_query_runs_where_everything_is_called_as_in_the_sentence(String sentence)
            throws SQLException {
        Typed typed = Typed.of("compile", sentence, "--by", "the; plan", "--from", "2026-02-01");

        assertThat(typed.err()).isEmpty();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    create table event (
                        name varchar, actor varchar, "at" timestamp, session integer,
                        since_first bigint, "the ""size""\" decimal(38,6), amount_text varchar,
                        amount_number decimal(38,6), country varchar, account varchar,
                        property_at varchar, "the; plan" varchar)
                    """);
            connection.prepareStatement(typed.out()).close();
        }
        Typed trino = Typed.of("compile", sentence, "--engine", "trino");
        assertThat(new SqlParser().createStatement(trino.out())).isNotNull();
    }

    @Test
    void what_stands_for_the_question_marks_is_told_and_never_leaves_its_line() {
        Typed typed =
                Typed.of(
                        "compile",
                        "number of x where y is \"it's\n; drop table event\", per month");

        assertThat(typed.out())
                .startsWith("-- number of x where y is \"it's ; drop table event\", per month\n")
                .contains("-- From 2025-03-01 to 2026-03-01, for DuckDB; days are those of UTC.\n")
                .contains("  'it''s ; drop table event'\n");
        assertThat(typed.out().lines().filter(line -> line.contains("drop")))
                .allMatch(line -> line.startsWith("--"));
    }

    @Test
    void with_events_their_names_are_checked_and_their_columns_used() {
        List<String> events = List.of("--events=docs/samples/records.txt", "--event=purchase");
        Typed typed =
                Typed.of("compile", "total dollar_value of purchase", events.get(0), events.get(1));
        assertThat(typed.out()).contains("1, which is “purchase”").contains("_number");

        Typed slip = Typed.of("compile", "number of purchas", events.get(0), events.get(1));
        assertThat(slip.err()).contains("Did you mean purchase?");
    }

    @Test
    void a_metric_of_a_file_is_compiled_by_its_name() {
        String file = "--file=docs/samples/metrics.yaml";

        assertThat(Typed.of("compile", "[Lamplighters among readers]", file).out())
                .contains("share_note", "finish_chapter");
        assertThat(Typed.of("compile", "[Health]", file).err()).contains("cli.no-query");
    }

    @Test
    void what_no_query_counts_is_refused() {
        assertThat(Typed.of("compile", "latest of series \"nps\"").err()).contains("cli.no-query");
        assertThat(Typed.of("compile", "number of users with any").exit()).isEqualTo(2);
        assertThat(Typed.of("compile", "number of x", "--engine", "oracle").exit()).isEqualTo(2);
    }
}
