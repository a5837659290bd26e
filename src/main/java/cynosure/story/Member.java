package cynosure.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Someone who reads with Lantern: what they are like, which never changes, and how far they are.
final class Member {

    private static final List<String> COUNTRIES = List.of("DK", "SE", "DE", "NL", "GB", "US");
    private static final List<String> DEVICES = List.of("android", "ios", "web");
    private static final int FIRST_WEEKS_DAYS = 21;

    final String id;
    final LocalDate joined;
    final String country;
    final String device;

    /// The chance that they read on an ordinary day.
    final double appetite;

    /// The chance that they note something at the end of a chapter.
    final double openness;

    boolean plus;
    boolean yearly;
    @Nullable LocalDate renewal;
    @Nullable Club club;
    String book;
    int chapter;
    private int earlyNotes;

    Member(String id, LocalDate joined, String book, Chance chance) {
        this.id = id;
        this.joined = joined;
        this.country = COUNTRIES.get(chance.weighted(24, 14, 22, 12, 16, 12));
        this.device = DEVICES.get(chance.weighted(44, 38, 18));
        this.appetite = Math.min(0.9, 0.11 * chance.longTail(0.5));
        this.openness = Math.min(0.8, 0.07 * chance.longTail(0.6));
        this.book = book;
    }

    String plan() {
        return plus ? "plus" : "free";
    }

    void shared(LocalDate day) {
        if (day.isBefore(joined.plusDays(FIRST_WEEKS_DAYS))) {
            earlyNotes++;
        }
    }

    /// The chance to stay away for good after a week. Who shared early found their people, and
    /// stays: this is the one cause of retention in the story.
    double weariness(LocalDate day) {
        boolean settled = day.isAfter(joined.plusDays(90));
        double base = earlyNotes >= 3 ? 0.008 : earlyNotes >= 1 ? 0.035 : 0.1;
        return (settled ? base / 2 : base) * (plus ? 0.6 : 1);
    }
}
