package cynosure.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Imports;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.framework.NorthStar;
import cynosure.warehouse.Warehouse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What data says, on four months of events of the story company.
class FactsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-11-30T15:00:00Z"), ZoneOffset.UTC);

    @TempDir static Path data;
    private static Cynosure.Running server;

    @BeforeAll
    static void open() {
        server = Cynosure.start(new Settings("127.0.0.1", 0, data, null), CLOCK);
        Warehouse warehouse = server.context().getBean(Warehouse.class);
        new Importer(warehouse, Imports.in(warehouse), CLOCK)
                .bring(
                        List.of(Source.of(Path.of("src/test/resources/sample/lantern.jsonl"))),
                        Recipe.GUESS,
                        Asked.once());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void a_metric_that_computes_says_its_number_its_age_and_how_complete_it_is() {
        List<Fact> facts = said("number of share_note, per week", Criterion.MEASURABLE);

        assertThat(facts).extracting(Fact::sort).doesNotContain(Fact.Sort.UNTESTED).hasSize(3);
        assertThat(facts.get(0).sentence()).matches("It computes: [\\d,]+ in the week of .*\\.");
        assertThat(facts.get(1).sentence()).contains("last event came");
        assertThat(facts.get(2).sentence()).contains("weeks are complete.");
    }

    @Test
    void what_adds_up_is_also_seen_by_weekday() {
        List<Fact> facts = said("number of share_note, per week", Criterion.CALM);

        assertThat(facts.getFirst().picture()).isNotNull();
        assertThat(facts.getLast().sentence()).contains("weeks)");
        assertThat(said("number of users who did share_note, per week", Criterion.CALM)).hasSize(1);
    }

    @Test
    void new_users_move_one_for_one_with_new_users() {
        List<Fact> facts = said("number of new users, per week", Criterion.NOT_VANITY);

        assertThat(facts.getLast().sentence()).contains("nearly one for one", "correlation 1.00");
        assertThat(
                        said("number of share_note, per month", Criterion.NOT_VANITY)
                                .getLast()
                                .sentence())
                .startsWith("Too few months");
    }

    @Test
    void what_does_not_compute_says_why_and_nothing_else() {
        assertThat(said("number of nothing_like_it, per week", Criterion.MEASURABLE))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact.sentence())
                                        .startsWith("It can't be computed: ")
                                        .contains("nothing_like_it"));
        assertThat(said("number of nothing_like_it, per week", Criterion.CALM)).isEmpty();
        assertThat(said("not yet measured \"ask ten members\"", Criterion.MEASURABLE))
                .extracting(Fact::sentence)
                .containsExactly("It is not measured yet. The plan: ask ten members");
    }

    @Test
    void verdicts_that_need_statistics_have_their_place_and_say_nothing_yet() {
        assertThat(said("number of share_note, per week", Criterion.LEADING))
                .extracting(Fact::sort)
                .containsExactly(Fact.Sort.UNTESTED);
    }

    @Test
    void what_was_counted_once_is_known_at_once() {
        Facts facts = server.context().getBean(Facts.class);
        NorthStar metric = new NorthStar("Notes", "number of view_note, per week", "", "");
        assertThat(facts.known(metric, Criterion.CALM)).isEmpty();

        List<Fact> counted = facts.counted(metric, Criterion.CALM);

        assertThat(facts.known(metric, Criterion.CALM)).contains(counted);
    }

    private static List<Fact> said(String definition, Criterion criterion) {
        return server.context()
                .getBean(Facts.class)
                .counted(new NorthStar("Notes", definition, "", ""), criterion);
    }
}
