package cynosure.change.store;

import static cynosure.change.store.ChangesTest.NOON;
import static cynosure.change.store.ChangesTest.withPeople;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.change.Reason;
import cynosure.change.ReviewAct;
import cynosure.change.ReviewAct.About;
import cynosure.change.ReviewAct.Held;
import cynosure.change.ReviewAct.Moved;
import cynosure.change.ReviewAct.StageChosen;
import cynosure.change.Reviews;
import cynosure.change.Stage;
import cynosure.state.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReviewsTest {

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void everything_that_was_said_stays_in_its_order(String database, DataSource source) {
        Reviews reviews = new SqlReviews(JdbcClient.create(withPeople(source)));
        List<ReviewAct> acts =
                List.of(
                        new StageChosen(Stage.NEW, "ada", NOON),
                        new Moved(About.INPUTS, LocalDate.of(2026, 7, 1), "“Ж” 🧀", "bo", NOON),
                        new Held(About.METRIC, List.of(), "", "ada", NOON),
                        new Held(
                                About.INPUTS,
                                List.of(Reason.MARKET, Reason.GAMED),
                                "two\nlines",
                                "bo",
                                NOON));
        acts.forEach(reviews::add);

        assertThat(reviews.all()).isEqualTo(acts);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void of_many_who_write_at_once_none_is_lost(String database, DataSource source) {
        Reviews reviews = new SqlReviews(JdbcClient.create(withPeople(source)));
        IntStream.range(0, 12)
                .parallel()
                .forEach(i -> reviews.add(new Held(About.METRIC, List.of(), "" + i, "ada", NOON)));

        assertThat(reviews.all())
                .extracting(act -> ((Held) act).words())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 12).mapToObj(String::valueOf).toList());
    }
}
