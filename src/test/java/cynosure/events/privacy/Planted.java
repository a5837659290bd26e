package cynosure.events.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Arrival;
import cynosure.events.Asked;
import cynosure.events.Collector;
import cynosure.events.Importer;
import cynosure.events.Mapping;
import cynosure.events.Moments;
import cynosure.events.Outcome;
import cynosure.events.Recipe;
import cynosure.events.Shape;
import cynosure.events.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Somebody in every place in which somebody can be, beside others.
final class Planted {

    static final Instant MONDAY = Instant.parse("2026-03-02T12:00:00Z");
    static final String ID = "canary-4711";
    static final String DEVICE = "device-of-canary-9";

    private Planted() {}

    /// Others first, so that both stores number alike; then whoever is to be deleted, everywhere.
    static void plant(Collector collector, Importer importer, Path file, boolean canary)
            throws Exception {
        send(
                collector,
                event("m1", "buy", "ada", null, Map.of("price", BigDecimal.TEN, "friend", "bo")),
                event("m2", "buy", "bo", null, Map.of("price", BigDecimal.ONE, "friend", "cy")),
                event("m3", "identify", "ada", null, Map.of("plan", "team")),
                event("m4", "buy", "ada", null, Map.of("price", BigDecimal.TWO)),
                new Arrival.Unclear("web", MONDAY, "it is no event", "{\"user\":\"bo\"}"));
        StringBuilder csv = new StringBuilder("time,user,event,price\n");
        csv.append("2026-03-03T10:00:00Z,dora,buy,4\n2026-03-03T11:00:00Z,bo,buy,5\n");
        csv.append("no time at all,bo,buy,6\n");
        if (canary) {
            send(
                    collector,
                    event("c1", "look", null, DEVICE, Map.of("price", BigDecimal.TEN)),
                    event("c2", "buy", ID, DEVICE, Map.of("price", BigDecimal.TEN)),
                    event("c3", "identify", ID, null, Map.of("plan", "team", "called", ID)),
                    event(ID + "-c4", "buy", ID, null, Map.of("self", "I am " + ID + ", see")),
                    event("c5", "look at " + ID, ID, null, Map.of("about." + ID, true)),
                    new Arrival.Alias("web", "c6", DEVICE, ID, noon()),
                    new Arrival.GroupTold(
                            "web", "c7", "account", "acme", noon(), Map.of("owner", ID)),
                    event("c8", "buy", ID, null, Map.of()),
                    new Arrival.Unclear(
                            "web", MONDAY, "it is no event", "{\"user\":\"" + ID + "\",\"n\":[]}"));
            csv.append("2026-03-03T12:00:00Z," + ID + ",buy,7\n");
            csv.append("never," + ID + ",buy,8\n");
        }
        Files.writeString(file, csv);
        List<Outcome> outcomes =
                importer.bring(
                        List.of(new Source(file, "people.csv")),
                        new Recipe(Shape.GUESS, Mapping.GUESS),
                        Asked.once());
        assertThat(outcomes).hasSize(1);
    }

    static Moments noon() {
        return new Moments(null, MONDAY, MONDAY);
    }

    static Arrival.Understood event(
            String id, String name, String actor, String device, Map<String, Object> properties) {
        return in("web", id, name, actor, device, properties);
    }

    static Arrival.Understood in(
            String source,
            String id,
            String name,
            String actor,
            String device,
            Map<String, Object> properties) {
        return understood(source, id, name, actor, device, noon(), properties);
    }

    static Arrival.Understood understood(
            String source,
            String id,
            String name,
            String actor,
            String device,
            Moments moments,
            Map<String, Object> properties) {
        return new Arrival.Understood(
                source, id, name, actor, device, Map.of(), moments, properties);
    }

    static void send(Collector collector, Arrival... arrivals) throws IOException {
        collector.keep(List.of(arrivals), "");
        collector.flush();
    }
}
