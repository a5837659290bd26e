package cynosure.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a source sends twice is one event, however the store finds out.
class DeliveriesTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    @TempDir Path folder;

    private record Sent(String source, String id) {}

    @Test
    void each_id_of_a_source_counts_once_over_many_landings_and_openings() {
        Random random = new Random(11);
        Set<Sent> ever = new HashSet<>();
        Warehouse warehouse = open();
        for (int landing = 0; landing < 60; landing++) {
            List<Sent> sent = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                sent.add(new Sent("s" + random.nextInt(3), "id" + random.nextInt(900)));
            }
            Set<Sent> fresh = new HashSet<>(sent);
            fresh.removeAll(ever);
            ever.addAll(sent);

            assertThat(land(warehouse, sent).events()).isEqualTo(fresh.size());

            if (landing % 20 == 19) {
                warehouse.close();
                warehouse = open();
            }
        }
        assertThat(warehouse.catalog().count()).isEqualTo(ever.size());
        warehouse.close();
    }

    @Test
    void what_did_not_land_can_be_sent_again() {
        try (Warehouse warehouse = open()) {
            List<Sent> sent = List.of(new Sent("s", "a"), new Sent("s", "b"));
            try (Staging staging = staged(warehouse, sent)) {
                assertThatThrownBy(
                        () ->
                                staging.land(
                                        (connection, landed) -> {
                                            throw new SQLException("the disk is full");
                                        }));
            }

            assertThat(land(warehouse, sent).events()).isEqualTo(2);
            assertThat(land(warehouse, sent).events()).isZero();
        }
    }

    @Test
    void all_keys_are_found_by_their_landings_however_the_table_grows() throws SQLException {
        try (Warehouse warehouse = open()) {
            land(warehouse, List.of(new Sent("s", "a")));
            warehouse.read(
                    connection -> {
                        DeliveredKeys keys = DeliveredKeys.in(connection, 1_000_000);
                        Random random = new Random(3);
                        long[] some = random.longs(200_000).toArray();
                        for (int i = 0; i < some.length; i++) {
                            assertThat(keys.add(some[i], 2 + i % 50)).isTrue();
                        }
                        keys.add(some[7], 99);
                        for (int i = 0; i < some.length; i++) {
                            assertThat(found(keys, some[i])).contains(2 + i % 50);
                        }
                        assertThat(found(keys, some[7])).containsExactlyInAnyOrder(9, 99);
                        assertThat(found(keys, random.nextLong())).isEmpty();
                        return null;
                    });
        }
    }

    @Test
    void every_key_of_the_store_is_known_after_a_start_with_its_landing() {
        try (Warehouse warehouse = open()) {
            warehouse.write(
                    connection -> {
                        Tables.run(
                                connection,
                                """
                                insert into delivery (key, source, id, landing, received, "at")
                                select md5_number_lower('web' || chr(31) || i), 'web', i, 1 + i // 7,
                                       timestamp '2026-01-01', timestamp '2026-01-01'
                                from range(20000) numbers (i)
                                """);
                        return null;
                    });
            warehouse.read(
                    connection -> {
                        DeliveredKeys keys = DeliveredKeys.in(connection, 1_000_000);
                        String sql = "select %s, landing from delivery".formatted(Deliveries.KEY);
                        try (Statement statement = connection.createStatement();
                                ResultSet rows = statement.executeQuery(sql)) {
                            while (rows.next()) {
                                assertThat(found(keys, rows.getLong(1)))
                                        .containsExactly(rows.getInt(2));
                            }
                        }
                        return null;
                    });
        }
    }

    @Test
    void there_are_no_keys_where_there_is_no_memory_for_them() {
        try (Warehouse warehouse = open()) {
            @Nullable DeliveredKeys none =
                    warehouse.read(connection -> DeliveredKeys.in(connection, 10));
            assertThat(none).isNull();
            DeliveredKeys few = warehouse.read(connection -> DeliveredKeys.in(connection, 70_000));
            boolean added = true;
            for (long key = 0; key < 60_000 && added; key++) {
                added = few.add(key << 40, 1);
            }
            assertThat(added).isFalse();
        }
    }

    private static List<Integer> found(DeliveredKeys keys, long key) {
        List<Integer> found = new ArrayList<>();
        keys.find(key, found::add);
        return found;
    }

    private Warehouse open() {
        return Warehouse.open(folder, new WarehouseSettings("500MB", 2, 100));
    }

    private static Landed land(Warehouse warehouse, List<Sent> sent) {
        Landed[] all = new Landed[1];
        try (Staging staging = staged(warehouse, sent)) {
            all[0] = staging.land((connection, landed) -> {});
        }
        return all[0];
    }

    private static Staging staged(Warehouse warehouse, List<Sent> sent) {
        Staging staging = warehouse.stageDeliveries(List.of());
        for (Sent one : sent) {
            staging.add(
                    new Delivery(one.source, one.id, null, START, null, null),
                    "open",
                    "user " + one.id,
                    null,
                    START,
                    new Object[0]);
        }
        return staging;
    }
}
