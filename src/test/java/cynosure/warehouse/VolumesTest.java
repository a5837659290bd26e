package cynosure.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.warehouse.Volumes.Daily;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VolumesTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 23);

    @Test
    void events_are_counted_on_the_days_of_the_zone_also_when_its_clocks_change() {
        try (Warehouse warehouse = Warehouse.inMemory(WarehouseSettings.usual())) {
            land(
                    warehouse,
                    "2026-10-22T21:59:59Z",
                    "2026-10-22T22:00:00Z",
                    "2026-10-25T22:30:00Z",
                    "2026-10-25T23:00:00Z");

            Daily all = new Volumes(warehouse).daily(VIENNA, FRIDAY, FRIDAY.plusDays(3));
            assertThat(all.of("read")).containsExactly(1, 0, 1, 1);
            assertThat(all.of("never")).containsExactly(0, 0, 0, 0);
            Daily some =
                    new Volumes(warehouse)
                            .daily(VIENNA, FRIDAY, FRIDAY.plusDays(3), List.of("never"));
            assertThat(some.counts()).isEmpty();
        }
    }

    @Test
    void weeks_end_with_the_last_day() {
        long[] days = {100, 1, 1, 1, 1, 1, 1, 1, 2, 0, 0, 0, 0, 0, 0};
        assertThat(Daily.weeks(days)).containsExactly(7, 2);
    }

    private static void land(Warehouse warehouse, String... moments) {
        try (Staging staging = warehouse.stage(List.of(), false)) {
            for (String moment : moments) {
                long micros = Instant.parse(moment).getEpochSecond() * 1_000_000;
                staging.add("read", "ada", micros, null, new @Nullable Object[0]);
            }
            staging.land((_, _) -> {});
        }
    }
}
