package cynosure.measurement.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cynosure.measurement.web.ChartPicture.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void ticks_are_round_and_begin_at_zero() {
        check(3, 48_210, List.of("0", "10,000", "20,000", "30,000", "40,000", "50,000"));
        check(7, 9, List.of("0", "2", "4", "6", "8", "10"));
        check(0, 0.07, List.of("0", "0.02", "0.04", "0.06", "0.08"));
    }

    @Test
    void values_below_zero_have_ticks_too() {
        check(-8, 9, List.of("−10", "−5", "0", "5", "10"));
        check(-40, -5, List.of("−40", "−30", "−20", "−10", "0"));
    }

    @Test
    void large_ticks_are_short() {
        check(0, 5_000_000, List.of("0", "1 M", "2 M", "3 M", "4 M", "5 M"));
        check(0, 1_200_000, List.of("0", "500,000", "1,000,000", "1,500,000"));
        check(0, 2.5e9, List.of("0", "0.5 bn", "1 bn", "1.5 bn", "2 bn", "2.5 bn"));
    }

    @Test
    void nothing_but_zeros_still_has_an_axis() {
        Axis axis = Axis.over(0, 0, 5);
        assertTrue(axis.ticks().size() > 1);
        assertEquals(0, axis.at(0), 1e-12);
    }

    @Test
    void values_are_said_as_people_read_them() {
        assertEquals("1,284 items", ValueWords.said(1284, Unit.of("items")));
        assertEquals("91.2 %", ValueWords.said(0.912, Unit.PER_CENT));
        assertEquals("12.35", ValueWords.said(12.345678, Unit.NONE));
        assertEquals("−3", ValueWords.said(-3, Unit.NONE));
    }

    private static void check(double least, double most, List<String> expected) {
        Axis axis = Axis.over(least, most, 5);
        assertEquals(
                expected, axis.ticks().stream().map(tick -> ValueWords.tick(tick, axis)).toList());
    }
}
