package cynosure.objective.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.ids.CountedIds;
import cynosure.objective.Fate;
import cynosure.objective.Focus;
import cynosure.objective.Focuses;
import cynosure.objective.Frame;
import cynosure.objective.KeyResult;
import cynosure.objective.Objective;
import cynosure.objective.Objectives;
import cynosure.objective.Said;
import cynosure.problem.Fault;
import cynosure.state.OnBothDatabases;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ObjectivesTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final Frame SPRING = Frame.quarter(LocalDate.of(2026, 3, 2));
    private static final Said SAID =
            new Said(
                    "Readers meet a note",
                    "Club life",
                    SPRING,
                    List.of(
                            new KeyResult(
                                    "", "notes", "Notes met", "share of x", new BigDecimal("0.25")),
                            new KeyResult("Clubs feel at home", "", "", "", null)),
                    List.of("bet"),
                    "");

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void everything_that_was_ever_said_stays(String database, DataSource source) {
        Objectives objectives = objectives(source);
        objectives.add("a", SAID, "ada");
        objectives.add("a", SAID.carriedOn("x"), "bo");
        Said aimed =
                new Said(SAID.words(), "", SPRING, SAID.results().subList(0, 1), List.of(), "");
        objectives.keep("a", 1, aimed, new Fate.Living(), "bo");
        objectives.keep("a", 2, aimed, new Fate.Ended("It rose", "Notes\nmatter"), "ada");
        objectives.keep("a", 3, aimed, new Fate.Retired("a mistake"), "ada");

        Objective objective = objectives.find("a").orElseThrow();
        assertThat(objective.past()).extracting(Objective.Stood::said).startsWith(SAID, aimed);
        assertThat(objective.past())
                .extracting(Objective.Stood::fate)
                .containsExactly(
                        new Fate.Living(),
                        new Fate.Living(),
                        new Fate.Ended("It rose", "Notes\nmatter"),
                        new Fate.Retired("a mistake"));
        assertThat(objective.past()).extracting(Objective.Stood::by).startsWith("ada", "bo");
        assertThat(objectives.all()).containsExactly(objective);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void nobody_overwrites_words_they_have_not_seen(String database, DataSource source) {
        Objectives objectives = objectives(source);
        objectives.add("a", SAID, "ada");
        objectives.keep("a", 1, SAID.carriedOn(""), new Fate.Living(), "bo");

        assertThatThrownBy(() -> objectives.keep("a", 1, SAID, new Fate.Living(), "ada"))
                .isInstanceOf(Fault.class);
        assertThat(objectives.find("a").orElseThrow().said().frame()).isEqualTo(SPRING.next());
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_team_looks_after_one_input_at_a_time(String database, DataSource source) {
        Focuses focuses =
                new SqlFocuses(
                        JdbcClient.create(source),
                        new TransactionTemplate(new DataSourceTransactionManager(source)),
                        new CountedIds(),
                        CLOCK);
        focuses.choose("a", "Club life", "notes", SPRING, "ada");
        focuses.choose("a", "Club life", "notes", SPRING, "ada");
        Frame sprint = new Frame(SPRING.to(), SPRING.to().plusDays(13));

        assertThatThrownBy(() -> focuses.choose("b", "club life", "reading", sprint, "bo"))
                .isInstanceOf(Fault.class);
        focuses.choose("c", "Reading", "notes", sprint, "bo");
        focuses.choose("d", "Club life", "reading", SPRING.next(), "bo");
        focuses.letGo("a");
        focuses.choose("e", "club life", "reading", SPRING, "bo");

        assertThat(focuses.all()).extracting(Focus::id).containsExactly("d", "c", "a", "e");
        assertThat(focuses.all())
                .filteredOn(focus -> focus.letGo() != null)
                .extracting(Focus::id)
                .containsExactly("a");
    }

    private static Objectives objectives(DataSource source) {
        return new SqlObjectives(JdbcClient.create(source), CLOCK);
    }
}
