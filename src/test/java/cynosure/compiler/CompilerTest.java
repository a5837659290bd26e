package cynosure.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Grain;
import cynosure.metric.Parser;
import cynosure.metric.Vocabulary.Kind;
import cynosure.problem.Problem;
import cynosure.reference.Event;
import cynosure.reference.EventTable;
import cynosure.reference.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompilerTest {

    private static final List<Event> EVENTS =
            List.of(
                    buy("ada", "2024-01-03T10:00:00Z", "2.5", "phone"),
                    buy("ada", "2024-01-04T10:00:00Z", "4", "desk"),
                    buy("ben", "2024-01-31T23:30:00Z", "1.25", "phone"),
                    buy(null, "2024-02-02T08:00:00Z", "8", "desk"),
                    new Event("see", "ben", Instant.parse("2024-03-31T22:30:00Z"), Map.of()));

    private static final Layout WITH_DAYS =
            new Layout() {
                @Override
                public String table() {
                    return "happened";
                }

                @Override
                public Optional<Object> event(String name) {
                    return Optional.of(name);
                }

                @Override
                public Optional<String> column(String property, Kind kind) {
                    return Optional.empty();
                }

                @Override
                public Optional<String> actorDays(ZoneId zone) {
                    return Optional.of("days");
                }
            };

    @Test
    void events_are_counted_by_month_and_every_month_has_a_row() throws Exception {
        assertThat(values("number of buy, per month", "UTC")).containsExactly("3", "1", "0");
    }

    @Test
    void a_month_begins_at_midnight_where_the_workspace_is() throws Exception {
        assertThat(values("number of buy, per month", "Europe/Berlin"))
                .containsExactly("2", "2", "0");
    }

    @Test
    void a_user_counts_once_and_nobody_does_not_count() throws Exception {
        assertThat(values("number of users who did buy, per month", "UTC"))
                .containsExactly("2", "0", "0");
    }

    @Test
    void a_total_is_exact() throws Exception {
        assertThat(values("total price of buy, per month", "UTC"))
                .containsExactly("7.750000", "8.000000", "0.000000");
    }

    @Test
    void a_split_gives_every_segment_in_every_period() throws Exception {
        List<Row> rows = rows("number of buy, per month", ask(null, "device", "UTC"));
        assertThat(rows.stream().map(r -> r.period().getMonthValue() + r.segment() + r.value()))
                .containsExactly("1desk1", "1phone2", "2desk1", "2phone0", "3desk0", "3phone0");
    }

    @Test
    void a_share_of_nothing_has_no_value() throws Exception {
        List<Row> rows = rows("share of buy where price is more than 3", ask(null, null, "UTC"));
        assertThat(rows.stream().map(r -> r.numerator() + "/" + r.denominator()))
                .containsExactly("1/3", "1/1", "0/0");
        assertThat(rows.getLast().value()).isNull();
    }

    @Test
    void another_grain_than_the_sentence_names_is_a_mistake_that_names_both_ways_out() {
        var definition = Parser.parse("number of buy, per month").definition();
        Problem problem = Compiler.check(definition, ask(Grain.DAY, null, "UTC")).first();
        assertThat(problem.code()).isEqualTo("metric.other-period");
        assertThat(problem.next())
                .isEqualTo("Read it by month, or leave `per month` out of the definition.");
    }

    @Test
    void no_word_of_a_person_stands_in_the_query() throws Exception {
        String sentence = "number of \"x'; drop table events; --\" where \"a\"\"b\" is \"c'd\"";
        var definition = Parser.parse(sentence).definition();
        try (var table = new EventTable(EVENTS)) {
            Query query = Compiler.compile(definition, ask(null, "; drop", "UTC"), table);
            assertThat(query.sql()).doesNotContain("drop").doesNotContain("c'd");
            assertThat(table.run(query)).isEmpty();
        }
    }

    @Test
    void users_by_their_first_month_are_read_from_their_days_where_those_are_kept() {
        String sentence = "number of users with any event, per month";
        var question = ask(null, null, "UTC").by(new Split.FirstPeriod(Grain.MONTH));
        Query query = Compiler.compile(Parser.parse(sentence).definition(), question, WITH_DAYS);
        assertThat(query.sql()).contains("FROM days AS e").doesNotContain("FROM happened");
    }

    @Test
    void of_a_limit_over_windows_only_those_are_followed_who_reach_it_in_all() {
        var question = ask(Grain.WEEK, null, "UTC");
        for (String limit : List.of("at least 2", "more than 1")) {
            String sentence = "number of users who did buy %s times, over the last 14 days";
            var definition = Parser.parse(sentence.formatted(limit)).definition();
            assertThat(Compiler.compile(definition, question, WITH_DAYS).sql()).contains("_able");
        }
        for (String limit : List.of("at least 0", "fewer than 2", "exactly 2")) {
            String sentence = "number of users who did buy %s times, over the last 14 days";
            var definition = Parser.parse(sentence.formatted(limit)).definition();
            assertThat(Compiler.compile(definition, question, WITH_DAYS).sql())
                    .doesNotContain("_able");
        }
    }

    private static List<String> values(String sentence, String zone) throws Exception {
        return rows(sentence, ask(null, null, zone)).stream()
                .map(row -> String.valueOf(row.value()))
                .toList();
    }

    private static List<Row> rows(String sentence, Question question) throws Exception {
        try (var table = new EventTable(EVENTS)) {
            var definition = Parser.parse(sentence).definition();
            return table.run(Compiler.compile(definition, question, table));
        }
    }

    private static Question ask(@Nullable Grain every, @Nullable String by, String zone) {
        return new Question(
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 3, 31),
                every,
                Split.by(by),
                Calendar.in(ZoneId.of(zone)));
    }

    private static Event buy(@Nullable String actor, String at, String price, String device) {
        return new Event(
                "buy",
                actor,
                Instant.parse(at),
                Map.of("price", new BigDecimal(price), "device", device));
    }
}
