package cynosure.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTest {

    private static final Story STORY = Story.endingOn(LocalDate.of(2026, 9, 14));
    private static final List<StoryEvent> EVENTS = new ArrayList<>();
    private static Told told;

    @TempDir Path folder;

    @BeforeAll
    static void tell() {
        told = STORY.tell(EVENTS::add);
    }

    @Test
    void two_years_hold_between_300_000_and_400_000_events_of_a_few_thousand_members() {
        assertThat(EVENTS.size()).isBetween(300_000, 400_000);
        assertThat(told.events()).isEqualTo(EVENTS.size());
        assertThat(EVENTS.stream().map(StoryEvent::user).distinct().count()).isGreaterThan(2_000);
    }

    @Test
    void the_same_days_tell_the_same_story_event_for_event() {
        List<StoryEvent> again = new ArrayList<>();
        STORY.tell(again::add);
        assertThat(again).isEqualTo(EVENTS);
    }

    @Test
    void the_story_goes_on_after_its_last_day_where_it_was_left() {
        List<StoryEvent> more = new ArrayList<>();
        STORY.goOn(STORY.last().plusDays(2), more::add);

        assertThat(more).hasSizeBetween(500, 5_000);
        assertThat(more).map(StoryTest::day).first().isEqualTo(STORY.last().plusDays(1));
        assertThat(more).map(StoryEvent::id).doesNotContainAnyElementsOf(ids());
        Set<String> known = new HashSet<>();
        EVENTS.forEach(event -> known.add(event.user()));
        assertThat(more)
                .map(StoryEvent::user)
                .areAtLeast(100, new Condition<>(known::contains, "known"));
    }

    @Test
    void the_demo_ends_yesterday_in_lanterns_own_time_zone() {
        Clock lateInLondon = Clock.fixed(Instant.parse("2026-07-01T22:30:00Z"), ZoneOffset.UTC);
        assertThat(Story.untilYesterday(lateInLondon).last()).isEqualTo("2026-07-01");
        assertThat(Story.untilYesterday(lateInLondon).first()).isEqualTo("2024-07-02");
    }

    @Test
    void no_two_events_have_the_same_id() {
        assertThat(ids()).hasSameSizeAs(EVENTS);
    }

    private static Set<String> ids() {
        Set<String> ids = new HashSet<>();
        EVENTS.forEach(event -> ids.add(event.id()));
        return ids;
    }

    @Test
    void the_launch_lifts_chapters_that_leave_a_note_and_the_incident_dents_them() {
        LocalDate launch = STORY.launch().from();
        double before = noted(launch.minusDays(30), launch.minusDays(1), any -> true);
        double after = noted(launch, launch.plusDays(29), any -> true);
        assertThat(after).isGreaterThan(before * 1.4);

        TurningPoint incident = STORY.incident();
        double android = noted(incident.from(), incident.until(), e -> e.has("device", "android"));
        double others = noted(incident.from(), incident.until(), e -> !e.has("device", "android"));
        assertThat(android).isLessThan(others / 3);
    }

    @Test
    void who_shares_early_stays() {
        assertThat(told.habits())
                .extracting(Habit::notes)
                .containsExactly("none", "1 or 2", "3 or more");
        List<Double> stayed =
                told.habits().stream().map(h -> (double) h.stayed() / h.members()).toList();
        assertThat(stayed.get(0)).isLessThan(0.5);
        assertThat(stayed.get(1)).isBetween(0.6, 0.85);
        assertThat(stayed.get(2)).isGreaterThan(0.85);
    }

    @Test
    void a_note_is_read_only_by_others_and_only_after_it_was_shared() {
        Map<Object, StoryEvent> shared = new HashMap<>();
        EVENTS.stream()
                .filter(event -> event.named("share_note"))
                .forEach(event -> shared.put(event.properties().get("note_id"), event));
        int read = 0;
        for (StoryEvent event : EVENTS) {
            if (event.named("view_note")) {
                read++;
                StoryEvent note = shared.get(event.properties().get("note_id"));
                assertThat(event.user()).isNotEqualTo(note.user());
                assertThat(event.at()).isAfter(note.at());
            }
        }
        assertThat(read).isGreaterThan(100_000);
        assertThat(shared).hasSizeGreaterThan(10_000);
    }

    @Test
    void the_committed_sample_is_what_the_story_tells() throws IOException {
        Path fresh = folder.resolve("lantern.jsonl");
        Told sample = EventFile.write(Story.sample(), fresh);
        assertThat(fresh)
                .as("run Sample.main to write it anew")
                .hasSameTextualContentAs(Sample.EVENTS);
        assertThat(Files.readString(Sample.TRUTHS)).isEqualTo(Sample.truths(sample));
        assertThat(Files.size(Sample.EVENTS) + Files.size(Sample.TRUTHS)).isLessThan(300_000);
    }

    @Test
    void every_truth_has_a_row_for_every_period_and_something_to_tell() {
        assertThat(told.truths()).hasSizeGreaterThan(15);
        for (Truth truth : told.truths()) {
            assertThat(truth.rows()).as(truth.name()).hasSizeGreaterThanOrEqualTo(25);
            assertThat(truth.rows())
                    .as(truth.name())
                    .anyMatch(row -> row.numerator().compareTo(BigDecimal.ZERO) > 0);
        }
    }

    private static double noted(LocalDate from, LocalDate until, Predicate<StoryEvent> of) {
        List<StoryEvent> chapters =
                EVENTS.stream()
                        .filter(event -> event.named("finish_chapter"))
                        .filter(event -> !day(event).isBefore(from) && !day(event).isAfter(until))
                        .filter(of)
                        .toList();
        long noted = chapters.stream().filter(event -> event.has("noted", true)).count();
        return (double) noted / chapters.size();
    }

    private static LocalDate day(StoryEvent event) {
        return event.at().atZone(Story.ZONE).toLocalDate();
    }
}
