package cynosure.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesStoreTest {

    private static final WarehouseSettings SMALL = new WarehouseSettings("500MB", 2, 10);
    private static final LocalDate DAY = LocalDate.parse("2026-01-05");

    @TempDir Path folder;

    @Test
    void a_series_is_there_after_a_restart_with_every_digit() {
        SeriesNumber day =
                SeriesNumber.of(DAY, new BigDecimal("-12345678901234567890.123456789012"));
        SeriesNumber instant =
                SeriesNumber.at(
                        Instant.parse("2026-01-05T23:30:00.123456Z"), new BigDecimal("1000"));
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            new SeriesStore(warehouse).replace("it's \"one\"", List.of(day, instant));
        }
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            SeriesStore series = new SeriesStore(warehouse);

            assertThat(series.names()).containsExactly("it's \"one\"");
            assertThat(series.numbers("it's \"one\"")).containsExactly(day, instant);
            assertThat(series.numbers("other")).isEmpty();
        }
        assertThat(instant.day(ZoneId.of("Europe/Berlin"))).isEqualTo("2026-01-06");
        assertThat(day.day(ZoneId.of("Pacific/Auckland"))).isEqualTo(DAY);
    }

    @Test
    void when_one_number_cannot_be_kept_the_old_ones_stay() {
        SeriesNumber one = SeriesNumber.of(DAY, BigDecimal.ONE);
        SeriesNumber huge = SeriesNumber.of(DAY, BigDecimal.TEN.pow(30));
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            SeriesStore series = new SeriesStore(warehouse);
            series.replace("a", List.of(one));

            assertThatThrownBy(() -> series.replace("a", List.of(one, huge)));

            assertThat(series.numbers("a")).containsExactly(one);
        }
    }

    @Test
    void a_store_from_before_there_were_series_gets_a_place_for_them() {
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            warehouse.write(
                    connection -> {
                        Tables.run(connection, "drop table series");
                        return null;
                    });
        }
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            assertThat(new SeriesStore(warehouse).names()).isEmpty();
        }
    }
}
