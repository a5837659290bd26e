package cynosure.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.EventSource;
import cynosure.ids.RandomIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.state.OnBothDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EventSourcesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Person ADA = new Person("ada", "Ada", Role.OWNER);

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_source_has_keys_that_work_until_they_are_ended(String database, DataSource data) {
        SqlEventSources sources = sources(data);
        EventSource web =
                sources.add("Web", List.of("https://a.example", "https://b.example"), ADA);
        EventSource phone = sources.add("Phone", List.of(), ADA);
        String first = web.keys().getFirst();
        sources.addKey(web.id(), ADA);

        assertThat(sources.ofKey(first).orElseThrow().keys()).hasSize(2);
        assertThat(sources.ofKey(phone.keys().getFirst())).contains(phone);
        assertThat(sources.ofKey("another")).isEmpty();

        sources.endKey(first, ADA);

        assertThat(sources.ofKey(first)).isEmpty();
        assertThat(sources(data).all())
                .extracting(EventSource::name)
                .containsExactlyInAnyOrder("Web", "Phone");
        assertThat(sources(data).all())
                .filteredOn(source -> source.name().equals("Web"))
                .singleElement()
                .satisfies(
                        source -> {
                            assertThat(source.keys()).hasSize(1);
                            assertThat(source.origins())
                                    .containsExactly("https://a.example", "https://b.example");
                            assertThat(source.madeAt()).isEqualTo(NOON);
                        });
    }

    private static SqlEventSources sources(DataSource data) {
        return new SqlEventSources(
                JdbcClient.create(data), new RandomIds(), Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
