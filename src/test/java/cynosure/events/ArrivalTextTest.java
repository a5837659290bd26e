package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.log.Entry;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArrivalTextTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Moments MOMENTS =
            new Moments(NOON.minusSeconds(1), NOON, NOON.minusSeconds(90));

    @Test
    void whatever_is_written_into_the_log_reads_as_what_it_was() {
        Map<String, Object> properties =
                Map.of("pages", new BigDecimal("2.50"), "public", true, "groups", "“none”\n");
        List<Arrival> all =
                List.of(
                        new Arrival.Understood(
                                "web",
                                "1",
                                "share_note",
                                "ada",
                                "d-7",
                                Map.of("account", "acme", "school", "12"),
                                MOMENTS,
                                properties),
                        new Arrival.Understood(
                                "web",
                                "2",
                                "share_note",
                                null,
                                null,
                                Map.of(),
                                new Moments(null, NOON, null),
                                Map.of()),
                        new Arrival.Alias("web", "3", "d-7", "ada", MOMENTS),
                        new Arrival.GroupTold("web", "4", "account", "acme", MOMENTS, properties),
                        new Arrival.Unclear("web", NOON, "it has no name", "{}"));

        assertThat(all)
                .allSatisfy(
                        arrival ->
                                assertThat(ArrivalText.read(ArrivalText.entry(arrival)))
                                        .isEqualTo(arrival));
    }

    /// Word for word what the version before groups and anonymous ids has left in logs.
    @Test
    void entries_of_an_earlier_version_are_read_as_they_were_meant() {
        String event =
                """
                {"source":"web","id":"m1","name":"share_note","actor":"ada",\
                "received":"2026-03-01T12:00:00Z","original":"2026-03-01T11:00:00Z",\
                "properties":{"pages":2.5,"public":true}}\
                """;
        String unclear =
                """
                {"source":"web","received":"2026-03-01T12:00:00Z","reason":"none","raw":"{"}\
                """;

        assertThat(ArrivalText.read(entry(1, event)))
                .isEqualTo(
                        new Arrival.Understood(
                                "web",
                                "m1",
                                "share_note",
                                "ada",
                                null,
                                Map.of(),
                                new Moments(null, NOON, NOON.minusSeconds(3600)),
                                Map.of("pages", new BigDecimal("2.5"), "public", true)));
        assertThat(ArrivalText.read(entry(2, unclear)))
                .isEqualTo(new Arrival.Unclear("web", NOON, "none", "{"));
    }

    private static Entry entry(int kind, String text) {
        return new Entry((byte) kind, text.getBytes(StandardCharsets.UTF_8));
    }
}
