package cynosure.events.watch;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Arrival;
import cynosure.events.Moments;
import cynosure.events.watch.Passing.Filter;
import cynosure.events.watch.Passing.Minute;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PassingTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Filter ALL = new Filter(null, null, false);

    private final Passing passing = new Passing();

    @Test
    void the_last_events_are_there_the_latest_first() {
        passing.saw(List.of(event("web", "open_book"), event("app", "share_note")), NOON);
        passing.saw(List.of(new Arrival.Unclear("web", NOON, "no name", "{}")), NOON);

        assertThat(passing.last(ALL, 0, 10)).extracting(Seen::number).containsExactly(3L, 2L, 1L);
        assertThat(passing.last(new Filter("web", null, false), 0, 10)).hasSize(2);
        assertThat(passing.last(new Filter(null, "share_note", false), 0, 10)).hasSize(1);
        assertThat(passing.last(new Filter(null, null, true), 0, 10))
                .singleElement()
                .extracting(Seen::reason)
                .isEqualTo("no name");
        assertThat(passing.last(ALL, 2, 10)).hasSize(2);
    }

    @Test
    void what_is_rare_is_not_swept_away_by_what_is_frequent() {
        List<Arrival> flood = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            flood.add(event("web", "move_mouse"));
        }
        flood.add(event("web", "buy"));
        passing.saw(flood, NOON);

        assertThat(passing.last(ALL, 0, 100)).hasSize(Passing.OF_EACH + 1);
        assertThat(passing.last(new Filter(null, "buy", false), 0, 10)).hasSize(1);
        assertThat(passing.minute(NOON)).isEqualTo(new Minute(5_001, Passing.OF_EACH + 1));
        assertThat(passing.minute(NOON).sampled()).isTrue();
        assertThat(passing.minute(NOON.plusSeconds(61))).isEqualTo(new Minute(0, 0));
    }

    @Test
    void whoever_makes_up_names_fills_no_more_than_a_page_a_second() {
        for (int second = 0; second < 30; second++) {
            List<Arrival> many = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                many.add(event("web", "name " + i));
            }
            passing.saw(many, NOON.plusSeconds(second));
        }
        assertThat(passing.last(ALL, 0, 10_000)).hasSize(600);
        assertThat(passing.minute(NOON.plusSeconds(29)).came()).isEqualTo(30_000);
    }

    private static Arrival event(String source, String name) {
        return new Arrival.Understood(
                source,
                "m",
                name,
                "ada",
                null,
                Map.of(),
                new Moments(null, NOON, null),
                Map.of("pages", BigDecimal.ONE));
    }
}
