package cynosure.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.measurement.MemoryTest.Asked;
import cynosure.metric.Printer;
import cynosure.reference.Event;
import cynosure.reference.RandomEvents;
import cynosure.warehouse.Delivery;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Metrics of people who come under several ids are those of people who never had but one, and what
/// is remembered follows whenever ids turn out to be one person's.
class JoinedTest {

    private final SplittableRandom random = new SplittableRandom(23);
    private int ids;

    @Test
    void whoever_comes_under_three_ids_is_counted_as_if_under_one() {
        int compared = 0;
        for (int round = 0; round < 10; round++) {
            List<Event> events =
                    new RandomEvents(random, MemoryTest.AROUND, MemoryTest.ZONE).next(120);
            try (Warehouse plain = Warehouse.inMemory(WarehouseSettings.usual());
                    Warehouse joined = Warehouse.inMemory(WarehouseSettings.usual())) {
                var remembering = new Measurements(joined);
                var definitions = MemoryTest.definitions(random, 10);
                Instant now =
                        MemoryTest.AROUND.plusDays(9).atStartOfDay(MemoryTest.ZONE).toInstant();
                int from = 0;
                while (from < events.size()) {
                    int to = Math.min(events.size(), from + 1 + random.nextInt(60));
                    land(plain, events.subList(from, to), false);
                    land(joined, events.subList(from, to), true);
                    from = to;
                    for (Asked asked : definitions) {
                        assertThat(MemoryTest.readings(remembering, asked, now))
                                .as(words(asked))
                                .isEqualTo(
                                        MemoryTest.readings(new Measurements(joined), asked, now));
                    }
                }
                tellWhoIsWho(joined, events);
                for (Asked asked : definitions) {
                    assertThat(MemoryTest.readings(remembering, asked, now))
                            .as(words(asked))
                            .isEqualTo(MemoryTest.readings(new Measurements(plain), asked, now));
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(100);
    }

    private static String words(Asked asked) {
        return Printer.print(asked.definition()) + " " + asked.question();
    }

    private void land(Warehouse warehouse, List<Event> events, boolean apart) {
        try (Staging staging = warehouse.stageDeliveries(MemoryTest.COLUMNS)) {
            for (Event event : events) {
                @Nullable String user = event.actor();
                @Nullable String device = null;
                if (apart && user != null) {
                    int way = random.nextInt(4);
                    device = way < 2 ? user + "'s phone" : null;
                    user = way == 0 ? null : way == 2 ? user + " before" : user;
                }
                @Nullable Object[] values = MemoryTest.values(event);
                staging.add(delivery(event.at()), event.name(), user, device, event.at(), values);
            }
            staging.land((connection, landed) -> {});
        }
    }

    private void tellWhoIsWho(Warehouse warehouse, List<Event> events) {
        Set<String> actors = new TreeSet<>();
        events.stream().filter(e -> e.actor() != null).forEach(e -> actors.add(e.actor()));
        try (Staging staging = warehouse.stageDeliveries(List.of())) {
            Instant at = events.getFirst().at();
            for (String actor : actors) {
                staging.alias(delivery(at), actor + " before", actor, at);
                staging.alias(delivery(at), actor + "'s phone", actor, at);
            }
            staging.land((connection, landed) -> {});
        }
    }

    private Delivery delivery(Instant at) {
        return new Delivery("web", String.valueOf(ids++), null, at, null, null);
    }
}
