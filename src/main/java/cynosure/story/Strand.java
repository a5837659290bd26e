package cynosure.story;

import java.time.LocalDate;
import java.util.List;

/// One thing that is tallied while the story is told.
interface Strand {

    /// @param day the day in Lantern's time zone on which the event happened
    void see(StoryEvent event, LocalDate day);

    /// What it came to, by period.
    List<Truth.Row> rows();
}
