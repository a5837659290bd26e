package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.table.Watermark;
import cynosure.events.table.Watermark.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class TableLagTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Watermark TIME = Watermark.usual("updated_at", Kind.TIME);

    @Test
    void the_newest_row_is_as_old_as_the_last_mark() {
        assertThat(TableLag.newest(TIME, mark("2026-03-02T11:47:30Z"), NOW)).contains("12.5 min");
        assertThat(TableLag.newest(TIME, mark("2026-02-27T09:36:00Z"), NOW)).contains("3.1 days");
        assertThat(TableLag.newest(TIME, mark("2026-03-02T12:00:05Z"), NOW)).contains("0 s");
    }

    @Test
    void numbers_and_days_say_nothing_of_it() {
        assertThat(TableLag.newest(Watermark.usual("id", Kind.NUMBER), new BigDecimal("4711"), NOW))
                .isEmpty();
        assertThat(TableLag.newest(TIME, mark("2026-03-02T00:00:00Z"), NOW)).isEmpty();
        assertThat(TableLag.newest(TIME, null, NOW)).isEmpty();
        assertThat(TableLag.newest(null, mark("2026-03-02T11:47:30Z"), NOW)).isEmpty();
    }

    private static BigDecimal mark(String at) {
        return BigDecimal.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(at)));
    }
}
