package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.story.Story;
import cynosure.story.StoryEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanternAheadTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 9, 16);
    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 20);

    /// Somebody is up until after this, and others have begun their day before.
    private static final Instant PAST_MIDNIGHT = Instant.parse("2026-09-18T22:25:00Z");

    @Test
    void who_is_up_past_midnight_keeps_nobody_back_who_is_up_early() {
        LanternAhead ahead = LanternAhead.of(BEGUN, UNTIL, Instant.MIN);

        List<StoryEvent> due = ahead.due(PAST_MIDNIGHT, Integer.MAX_VALUE);

        assertThat(due)
                .hasSize(happened(PAST_MIDNIGHT))
                .isSortedAccordingTo(Comparator.comparing(StoryEvent::at));
    }

    @Test
    void what_is_done_does_not_come_again_and_what_is_not_stays() {
        LanternAhead ahead = LanternAhead.of(BEGUN, UNTIL, Instant.MIN);
        List<StoryEvent> all = ahead.due(PAST_MIDNIGHT, Integer.MAX_VALUE);

        assertThat(ahead.due(PAST_MIDNIGHT, 10)).isEqualTo(all.subList(0, 10));
        ahead.done(10);
        assertThat(ahead.due(PAST_MIDNIGHT, 10)).isEqualTo(all.subList(10, 20));

        Instant sent = all.get(20).at();
        assertThat(LanternAhead.of(BEGUN, UNTIL, sent).due(PAST_MIDNIGHT, Integer.MAX_VALUE))
                .isEqualTo(all.stream().filter(event -> event.at().isAfter(sent)).toList());
    }

    @Test
    void all_of_one_instant_go_together_so_that_none_is_left_out_by_who_goes_on_later() {
        Instant now = Instant.parse("2026-09-18T12:00:00Z");
        List<StoryEvent> told = told();
        List<StoryEvent> all = LanternAhead.of(told, Instant.MIN).due(now, Integer.MAX_VALUE);
        List<StoryEvent> sent = new ArrayList<>();
        Instant last = Instant.MIN;

        while (sent.size() < all.size()) {
            List<StoryEvent> next = LanternAhead.of(told, last).due(now, 1);
            assertThat(next).isNotEmpty();
            sent.addAll(next);
            last = next.getLast().at();
        }

        assertThat(sent).isEqualTo(all);
    }

    private static int happened(Instant now) {
        return (int) told().stream().filter(event -> !event.at().isAfter(now)).count();
    }

    private static List<StoryEvent> told() {
        List<StoryEvent> told = new ArrayList<>();
        Story.endingOn(BEGUN).goOn(UNTIL, told::add);
        return told;
    }
}
