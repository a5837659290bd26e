package cynosure.catalogue.watch;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.catalogue.watch.Notice.Kind;
import cynosure.story.Story;
import cynosure.story.TurningPoint;
import cynosure.warehouse.Volumes.Daily;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Lantern's two years, whose truth is known: a release lost notes for eleven days, and before that
/// Lantern began to ask for notes. Summers, midsummer's eve and January's newcomers are life.
class StoryCourseTest {

    private static final Story STORY = Story.endingOn(LocalDate.of(2026, 9, 16));

    @Test
    void of_two_years_only_what_really_happened_is_told() {
        Map<String, long[]> counts = new HashMap<>();
        int days = (int) ChronoUnit.DAYS.between(STORY.first(), STORY.last()) + 1;
        STORY.tell(
                event -> {
                    LocalDate day = LocalDate.ofInstant(event.at(), Story.ZONE);
                    counts.computeIfAbsent(event.name(), any -> new long[days])[
                            (int) ChronoUnit.DAYS.between(STORY.first(), day)]++;
                });
        LocalDate launch = STORY.launch().from();
        TurningPoint lost = STORY.incident();
        List<String> alarms = new ArrayList<>();
        List<Kind> rightly = new ArrayList<>();
        for (int last = Volumewise.DAYS; last < days; last++) {
            LocalDate day = STORY.first().plusDays(last);
            for (Found found : new Volumewise(upTo(counts, day)).found()) {
                boolean notes = found.subject().event().equals("share_note");
                boolean asked = !day.isBefore(launch) && day.isBefore(launch.plusDays(14));
                boolean broken =
                        !day.isBefore(lost.from()) && !day.isAfter(lost.until().plusDays(3));
                if (notes && found.kind() == Kind.JUMPED && asked
                        || notes && found.kind() == Kind.FELL && broken) {
                    rightly.add(found.kind());
                } else {
                    alarms.add(day + " " + found);
                }
            }
        }

        assertThat(alarms).isEmpty();
        assertThat(rightly).contains(Kind.JUMPED, Kind.FELL);
    }

    private static Daily upTo(Map<String, long[]> counts, LocalDate day) {
        int end = (int) ChronoUnit.DAYS.between(STORY.first(), day) + 1;
        Map<String, long[]> part = new HashMap<>();
        counts.forEach(
                (name, all) ->
                        part.put(name, Arrays.copyOfRange(all, end - Volumewise.DAYS - 1, end)));
        return new Daily(day.minusDays(Volumewise.DAYS), day, part);
    }
}
