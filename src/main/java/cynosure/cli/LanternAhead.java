package cynosure.cli;

import cynosure.story.Story;
import cynosure.story.StoryEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;

/// What Lantern's members are about to do, in the order in which it happens. The story is told day
/// by day, and who is up past midnight stands in it before the first of the next day.
final class LanternAhead {

    private final Queue<StoryEvent> coming;

    private LanternAhead(List<StoryEvent> coming) {
        this.coming = new ArrayDeque<>(coming);
    }

    static LanternAhead nothing() {
        return new LanternAhead(List.of());
    }

    /// @param begun the last day that was told before
    /// @param until the last day to tell
    /// @param after what happened until then is left out
    static LanternAhead of(LocalDate begun, LocalDate until, Instant after) {
        List<StoryEvent> all = new ArrayList<>();
        Story.endingOn(begun).goOn(until, all::add);
        return of(all, after);
    }

    /// @param told in whichever order
    static LanternAhead of(List<StoryEvent> told, Instant after) {
        return new LanternAhead(
                told.stream()
                        .filter(event -> event.at().isAfter(after))
                        .sorted(Comparator.comparing(StoryEvent::at))
                        .toList());
    }

    /// The first that have happened by now. They stay until they are said to be done. All of one
    /// instant belong together, since whoever goes on later leaves out that instant: then there are
    /// more than asked for.
    List<StoryEvent> due(Instant now, int about) {
        List<StoryEvent> due = new ArrayList<>();
        for (StoryEvent event : coming) {
            boolean enough = due.size() >= about && !event.at().equals(due.getLast().at());
            if (enough || event.at().isAfter(now)) {
                break;
            }
            due.add(event);
        }
        return due;
    }

    /// So many of the first are done.
    void done(int count) {
        for (int i = 0; i < count; i++) {
            coming.remove();
        }
    }
}
