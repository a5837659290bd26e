package cynosure.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/// Lantern's life between two days. The same seed, days and size tell the same story, event for
/// event.
///
/// @param first the first day, in Lantern's own time zone
/// @param last the last day, included
/// @param size how many people find Lantern a day, compared with the demo
public record Story(long seed, LocalDate first, LocalDate last, double size) {

    public static final String PRODUCT = "Lantern";

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final long SEED = 1843;
    private static final long SAMPLE_SEED = 1855;

    /// The demo's two years, up to yesterday.
    public static Story untilYesterday(Clock clock) {
        return endingOn(LocalDate.now(clock.withZone(ZONE)).minusDays(1));
    }

    /// Two years that end with this day.
    public static Story endingOn(LocalDate last) {
        return new Story(SEED, last.minusYears(2).plusDays(1), last, 1);
    }

    /// Fifteen weeks of a very small Lantern, for documentation and tests. Its clocks go back on 26
    /// October.
    public static Story sample() {
        return new Story(SAMPLE_SEED, LocalDate.of(2025, 8, 18), LocalDate.of(2025, 11, 30), 0.1);
    }

    /// Makes the events, day by day, each day in the order of time; a session that passes midnight
    /// stays with the day it began.
    ///
    /// @return what is true of them
    public Told tell(Consumer<StoryEvent> listener) {
        Tally tally = new Tally(this);
        Consumer<StoryEvent> both = listener.andThen(tally::see);
        Instant end = end();
        new Simulation(this, event -> when(event.at().isBefore(end), event, both)).run(last);
        return tally.told();
    }

    /// Makes the events after the last day, as the same story goes on; whoever reads past the last
    /// midnight is among them.
    ///
    /// @param until the last day of these, included
    public void goOn(LocalDate until, Consumer<StoryEvent> listener) {
        Instant end = end();
        new Simulation(this, event -> when(!event.at().isBefore(end), event, listener)).run(until);
    }

    /// The midnight at which nobody is watched any more.
    private Instant end() {
        return last.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    private static void when(boolean wanted, StoryEvent event, Consumer<StoryEvent> listener) {
        if (wanted) {
            listener.accept(event);
        }
    }

    /// From then on Lantern asks at the end of every chapter: “One line for your club?”
    public TurningPoint launch() {
        LocalDate day = last.minusDays(days() * 2 / 7);
        return new TurningPoint(
                "Margin line",
                day,
                last,
                "At the end of a chapter Lantern now asks: “One line for your club?”");
    }

    /// For eleven days a release of the Android app lost most notes on their way.
    public TurningPoint incident() {
        LocalDate day = last.minusDays(days() / 8);
        return new TurningPoint(
                "Silent notes",
                day,
                day.plusDays(10),
                "Release 7.4 for Android lost most notes on their way; 7.5 brought them back.");
    }

    long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }
}
