package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Files that say of each event only the day on which it happened.
class OneInstantTest extends WithDesk {

    @Test
    void thousands_of_events_of_one_day_are_one_session_also_when_they_come_late() {
        String header = "user,time,event,note\n";
        String first = header + "ann,2026-01-05,visit,first\n".repeat(1500);
        String late = header + "ann,2026-01-05,visit,late\n".repeat(1500);

        desk.bring(desk.file("a.csv", first + "ann,2026-01-06,visit,next\n"), Mapping.GUESS);
        desk.bring(desk.file("b.csv", late), Mapping.GUESS);

        assertThat(desk.rows("select session, count(*) from event group by all order by all"))
                .containsExactly("0|3000", "1|1");
    }
}
