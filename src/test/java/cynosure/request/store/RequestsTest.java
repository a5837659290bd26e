package cynosure.request.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.bets.Sentence;
import cynosure.problem.Fault;
import cynosure.request.Answer;
import cynosure.request.Answer.State;
import cynosure.request.Asked;
import cynosure.request.Reason;
import cynosure.request.Request;
import cynosure.request.Requests;
import cynosure.request.Thought;
import cynosure.state.OnBothDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class RequestsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Asked BULK =
            new Asked("Change many\nnotes at once", "two clubs", "https://mail.example/1");

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_request_stands_as_it_came_and_what_is_sent_twice_counts_once(
            String database, DataSource source) {
        Requests requests = requests(source);
        requests.add("a", BULK, "ada");
        requests.add("a", new Asked("again", "", ""), "bo");
        requests.add("b", new Asked("Read aloud", "", ""), "bo");

        assertThat(requests.all()).extracting(Request::number).containsExactly(2L, 1L);
        Request first = requests.find("a").orElseThrow();
        assertThat(first.asked()).isEqualTo(BULK);
        assertThat(first.asked().title()).isEqualTo("Change many");
        assertThat(first.by()).isEqualTo("ada");
        assertThat(first.at()).isEqualTo(NOON);
        assertThat(first.answer().state()).isEqualTo(State.OPEN);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void nobody_overwrites_words_they_have_not_seen(String database, DataSource source) {
        Requests requests = requests(source);
        requests.add("a", BULK, "ada");
        Thought thought =
                new Thought(
                        "reading",
                        false,
                        new Sentence("If we offer templates,", "then people begin sooner."),
                        "keep a club's notes alike",
                        "templates",
                        "");
        requests.write("a", 1, BULK, thought);
        assertThat(requests.find("a").orElseThrow().thought()).isEqualTo(thought);

        assertThatThrownBy(() -> requests.write("a", 1, BULK, Thought.UNSAID))
                .isInstanceOf(Fault.class);
        assertThatThrownBy(() -> requests.answer("a", 1, new Answer.Voice("b"), "bo"))
                .isInstanceOf(Fault.class);
        assertThat(requests.find("a").orElseThrow().answers()).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void every_answer_stays_and_the_latest_counts(String database, DataSource source) {
        Requests requests = requests(source);
        requests.add("a", BULK, "ada");
        List<Answer> answers =
                List.of(
                        new Answer.Waits("the season ends", LocalDate.of(2026, 4, 1)),
                        new Answer.Waits("somebody asks again", null),
                        new Answer.Opportunity("bet"),
                        new Answer.Intervention("bet", "other"),
                        new Answer.Voice("other"),
                        new Answer.No(Reason.FEW, "Two clubs", "Thank you\n\nfor asking"),
                        new Answer.Open("three more asked"));
        for (int version = 1; version <= answers.size(); version++) {
            requests.answer("a", version, answers.get(version - 1), "bo");
        }

        Request request = requests.find("a").orElseThrow();
        assertThat(request.answers()).extracting(Request.Given::answer).isEqualTo(answers);
        assertThat(request.answer()).isEqualTo(answers.getLast());
        assertThat(request.version()).isEqualTo(8);
        assertThat(requests.all()).containsExactly(request);
    }

    private static Requests requests(DataSource source) {
        return new SqlRequests(JdbcClient.create(source), Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
