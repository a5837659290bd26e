package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Arrival;
import cynosure.events.Collector;
import cynosure.events.Moments;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventsTest {

    private static final Instant AT = Instant.parse("2026-01-05T09:00:00Z");

    @TempDir Path folder;

    @Test
    void events_of_a_file_are_counted_with_their_days_and_properties() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("a.csv"),
                        "user,time,event,pages\na,2026-01-05,share,3\nb,2026-01-07,share,\na,2026-01-06,open,\n");

        Typed typed = Typed.of("events", "--events", file.toString());

        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .isEqualTo(
                        """
                        event  events  first       last        properties
                        share       2  2026-01-05  2026-01-07  pages
                        open        1  2026-01-06  2026-01-06
                        """);
        assertThat(Typed.of("events", "share", "--events", file.toString()).out())
                .isEqualTo(
                        """
                        event  events  first       last
                        share       2  2026-01-05  2026-01-07

                        property  events  kind    examples
                        pages          1  number  3
                        """);
        assertThat(Typed.of("events", "--events", file.toString(), "--output", "csv").out())
                .isEqualTo(
                        """
                        event,property,kind,events,first,last
                        share,,,2,2026-01-05T00:00:00Z,2026-01-07T00:00:00Z
                        share,pages,number,1,,
                        open,,,1,2026-01-06T00:00:00Z,2026-01-06T00:00:00Z
                        """);
        Typed unknown = Typed.of("events", "shar", "--events", file.toString());
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("Did you mean share?");
    }

    @Test
    void events_of_an_installation_are_there_as_soon_as_they_were_answered_for() {
        Path data = folder.resolve("data");
        assertThat(Typed.of("events", "--data", data.toString()).err())
                .contains("There are no events in");
        assertThat(data).doesNotExist();
        try (Cynosure.Running server = Cynosure.start(new Settings("127.0.0.1", 0, data, null))) {
            server.context()
                    .getBean(Collector.class)
                    .keep(
                            List.of(
                                    new Arrival.Understood(
                                            "web",
                                            "1",
                                            "share",
                                            "ann",
                                            null,
                                            Map.of(),
                                            new Moments(null, AT, AT),
                                            Map.of("pages", new BigDecimal(3)))),
                            "");
        }

        Typed typed = Typed.of("events", "--data", data.toString(), "--output", "json");

        JsonNode event = JsonMapper.shared().readTree(typed.out()).at("/events/0");
        assertThat(event.at("/event").asString()).isEqualTo("share");
        assertThat(event.at("/count").asLong()).isEqualTo(1);
        assertThat(event.at("/first").asString()).isEqualTo("2026-01-05T09:00:00Z");
        assertThat(event.at("/properties/0/property").asString()).isEqualTo("pages");
        assertThat(event.at("/properties/0/kinds/0").asString()).isEqualTo("number");
    }
}
