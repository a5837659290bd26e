package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.warehouse.Delivery;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoIsWhoPagesTest {

    private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir Path folder;
    private int ids;

    @Test
    void who_somebody_is_can_be_found_by_any_id_and_an_alias_taken_back() {
        try (var server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            Browserless owner = Browserless.owner(server);
            assertThat(owner.open("/events/people").one(".empty h2").text())
                    .isEqualTo("Every id is a person of its own");

            Warehouse warehouse = server.context().getBean(Warehouse.class);
            try (Staging staging = warehouse.stageDeliveries(List.of())) {
                look(staging, null, "d-7", 0);
                look(staging, "bea", "d-7", 1);
                look(staging, "bo", "d-7", 2);
                look(staging, "bea@old", null, 3);
                Instant at = TEN.plusSeconds(4 * 3600);
                staging.alias(delivery(at), "bea@old", "bea", at);
                staging.alias(delivery(at), "bea", "bea", at);
                staging.land((connection, landed) -> {});
            }

            Opened all = owner.open("/events/people");
            assertThat(all.one(".lead").text()).isEqualTo("4 ids are 2 people.");
            assertThat(all.page().select("#latest + div a").eachAttr("href"))
                    .containsExactly("/events/people?id=bea", "/events/people?id=bea");
            for (String id : List.of("bea", "bea@old", "d-7")) {
                checkBea(owner.open(WhoIsWhoRoutes.path(id)));
            }
            assertThat(owner.open("/events/people?id=bo").page().text())
                    .contains("The device met somebody else earlier and is theirs.");
            assertThat(owner.open("/events/people?id=Bo").one(".empty h2").text())
                    .isEqualTo("Nobody is called Bo");

            owner.send("/events/people/part", Map.of("previous", "bea@old", "user", "bea"));
            assertThat(owner.open("/events/people").one(".lead").text())
                    .isEqualTo("4 ids are 3 people.");
            assertThat(named(owner.open("/events/people?id=bea@old"))).containsExactly("bea@old");
            assertThat(named(owner.open("/events/people?id=d-7"))).containsExactly("bea");
        }
    }

    private static void checkBea(Opened found) {
        assertThat(named(found)).containsExactly("bea");
        assertThat(found.page().select("table").first().select("tbody tr").eachText())
                .containsExactly(
                        "bea a user 1 1 Mar 2026 1 Mar 2026",
                        "bea@old a user 1 1 Mar 2026 1 Mar 2026",
                        "d-7 a device 1 1 Mar 2026 1 Mar 2026");
        assertThat(found.page().select("table").last().select("th[scope=row]").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("d-7 was the device of bea"),
                        second -> assertThat(second).startsWith("d-7 was the device of bo"),
                        third ->
                                assertThat(third)
                                        .startsWith("bea@old is the same person as bea Take it"));
    }

    private static List<String> named(Opened page) {
        return page.page().select("section h2").eachText();
    }

    private void look(Staging staging, @Nullable String user, @Nullable String device, int hours) {
        Instant at = TEN.plusSeconds(hours * 3600L);
        staging.add(delivery(at), "look", user, device, at, new Object[0]);
    }

    private Delivery delivery(Instant at) {
        return new Delivery("gone", String.valueOf(ids++), null, at, null, null);
    }
}
