package cynosure.events.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.change.web.MovingClock;
import cynosure.events.Arrival;
import cynosure.ids.CountedIds;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NewNamesTest {

    private final MovingClock clock = new MovingClock("2026-11-23T12:00:00Z");
    private final NewNames names = new NewNames("known"::equals, clock);

    @Test
    void a_source_brings_a_thousand_new_names_a_day_and_as_many_events_of_them_as_it_likes() {
        for (int i = 0; i < NewNames.A_DAY_MAX; i++) {
            assertThat(names.fit("app", "name " + i)).isTrue();
        }

        assertThat(names.fit("app", "one more")).isFalse();
        assertThat(names.fit("app", "name 7")).isTrue();
        assertThat(names.fit("app", "known")).isTrue();
        assertThat(names.fit("site", "one more")).as("another source").isTrue();

        clock.show("2026-11-24T00:00:00Z");
        assertThat(names.fit("app", "one more")).as("the day after").isTrue();
    }

    @Test
    void what_is_over_that_is_refused_with_the_reason_and_the_others_of_the_request_are_not() {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i <= NewNames.A_DAY_MAX; i++) {
            events.append("{\"event\":\"name ").append(i).append("\",\"user\":\"ada\"}\n");
        }
        events.append("{\"event\":\"known\",\"user\":\"ada\"}\n");
        byte[] body = events.toString().getBytes(StandardCharsets.UTF_8);
        Parcel parcel = new Parcel("/collect", Query.of(null), body, clock.instant(), "", names);

        Heard heard = new OwnDialect(new CountedIds()).open(parcel).read("app");

        assertThat(heard.understood()).isEqualTo(NewNames.A_DAY_MAX + 1);
        assertThat(heard.arrivals())
                .filteredOn(Arrival.Unclear.class::isInstance)
                .singleElement()
                .satisfies(
                        refused ->
                                assertThat((Arrival.Unclear) refused)
                                        .returns(
                                                "its name is new, and its source has brought 1,000 new names today",
                                                Arrival.Unclear::reason)
                                        .extracting(Arrival.Unclear::raw)
                                        .asString()
                                        .contains("name 1000"));
    }
}
