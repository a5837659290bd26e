package cynosure.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void what_found_no_column_is_told_too() {
        try (Warehouse warehouse = Warehouse.inMemory(new WarehouseSettings("500MB", 2, 1000))) {
            try (Staging staging = warehouse.stageDeliveries(List.of())) {
                add(staging, "n-1", "identify", "ann", "{\"plan\":\"team\"}");
                add(staging, "n-2", "open_book", "ann", "{\"pages\":3}");
                add(staging, "n-3", "open_book", "bob", "{\"pages\":4}");
                staging.land((connection, landed) -> {});
            }
            List<Map<String, Object>> lines = new ArrayList<>();

            assertThat(new Dossier(warehouse).tell(List.of("ann"), lines::add)).isEqualTo(3);

            assertThat(lines)
                    .extracting(line -> line.get("kind"))
                    .containsExactly("id", "told", "event");
            assertThat(lines)
                    .extracting(line -> line.get("more"))
                    .containsExactly(null, "{\"plan\":\"team\"}", "{\"pages\":3}");
        }
    }

    @Test
    void two_sources_that_call_two_events_alike_are_told_one_line_each() {
        try (Warehouse warehouse = Warehouse.inMemory(new WarehouseSettings("500MB", 2, 1000))) {
            try (Staging staging = warehouse.stageDeliveries(List.of())) {
                add(staging, "web", "n-1", "open_book", "bob", "{\"pages\":1}");
                add(staging, "app", "n-1", "open_book", "ann", "{\"pages\":2}");
                add(staging, "till", "n-1", "open_book", "ann", "{\"pages\":3}");
                staging.land((connection, landed) -> {});
            }
            List<Map<String, Object>> lines = new ArrayList<>();

            assertThat(new Dossier(warehouse).tell(List.of("ann"), lines::add)).isEqualTo(3);

            assertThat(lines)
                    .extracting(line -> line.get("source"))
                    .containsExactly(null, "app", "till");
            assertThat(lines)
                    .extracting(line -> line.get("more"))
                    .containsExactly(null, "{\"pages\":2}", "{\"pages\":3}");
        }
    }

    private static void add(Staging staging, String id, String name, String actor, String rest) {
        add(staging, "web", id, name, actor, rest);
    }

    private static void add(
            Staging staging, String source, String id, String name, String actor, String rest) {
        Delivery delivery = new Delivery(source, id, null, NOON, NOON, rest);
        staging.add(delivery, name, actor, null, NOON, new Object[0]);
    }
}
