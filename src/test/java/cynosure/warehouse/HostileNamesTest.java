package cynosure.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Vocabulary.Kind;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileNamesTest {

    private static final WarehouseSettings SMALL = new WarehouseSettings("500MB", 2, 100);

    private static final List<String> HOSTILE =
            List.of(
                    "a\u0000b",
                    "\u0000",
                    "\u202Eevila\u202C",
                    "\u200F",
                    "'; drop table event; --",
                    "\"quoted\"",
                    "",
                    " ",
                    "Ann",
                    "ann",
                    "a\u0301",
                    "\u00e1",
                    "🌟",
                    "null",
                    "x".repeat(10_000),
                    "x".repeat(9_999) + "y");

    @TempDir Path folder;

    @Test
    void whatever_names_ids_and_traits_are_each_stays_itself() {
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            for (int landing = 0; landing < 2; landing++) {
                land(warehouse);
            }
        }
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            assertThat(warehouse.catalog().events()).containsExactlyInAnyOrderElementsOf(HOSTILE);
            assertThat(warehouse.catalog().all()).allMatch(event -> event.count() == 2);
            for (String name : HOSTILE) {
                assertThat(warehouse.layout().event(name)).as(name).isPresent();
                assertThat(warehouse.layout().trait(name, Kind.TEXT)).as(name).isPresent();
            }
            assertThat(actors(warehouse)).containsExactlyInAnyOrderElementsOf(HOSTILE);
            assertThat(warehouse.layout().event("a")).isEmpty();
        }
    }

    @Test
    void an_event_named_identify_is_told_of_its_actor_and_never_counted() {
        try (Warehouse warehouse = Warehouse.inMemory(SMALL)) {
            land(warehouse);

            Catalog catalog = warehouse.catalog();

            assertThat(catalog.event("identify")).isEmpty();
            assertThat(catalog.count()).isEqualTo(HOSTILE.size());
            assertThat(catalog.traits()).hasSize(HOSTILE.size());
            assertThat(catalog.traits().getFirst().count()).isEqualTo(1);
            assertThat(catalog.properties("")).containsAll(HOSTILE);
            assertThat(catalog.kinds("ann")).containsExactly(Kind.TEXT);
        }
    }

    /// One event, one actor and one trait of each hostile name.
    private static void land(Warehouse warehouse) {
        List<Column> columns = HOSTILE.stream().map(Column::text).toList();
        try (Staging staging = warehouse.stage(columns, false)) {
            for (String name : HOSTILE) {
                staging.add(name, name, 1, null, new Object[HOSTILE.size()]);
            }
            staging.add("identify", HOSTILE.getFirst(), 0, null, HOSTILE.toArray());
            staging.land((connection, landed) -> {});
        }
    }

    private static List<String> actors(Warehouse warehouse) {
        return warehouse.read(
                connection -> {
                    List<String> ids = new ArrayList<>();
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery("select id from actor")) {
                        while (rows.next()) {
                            ids.add(rows.getString(1));
                        }
                    }
                    return ids;
                });
    }
}
