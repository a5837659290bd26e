package cynosure.catalogue.watch;

import cynosure.web.Dates;
import cynosure.web.Numbers;

/// What a notice says, in plain words.
public final class NoticeWords {

    private NoticeWords() {}

    /// What happened, in one sentence without its day.
    public static String what(Notice notice) {
        String event = notice.subject().event();
        String property = notice.subject().property();
        return switch (notice.kind()) {
            case STOPPED -> event + " stopped coming";
            case FELL -> event + " fell far below its usual";
            case JUMPED -> event + " jumped far above its usual";
            case EVERYTHING -> "Most events fell at once";
            case PROPERTY_GONE -> event + " no longer carries " + property;
            case KIND_CHANGED -> property + " of " + event + " changed its kind: " + notice.other();
            case TWIN -> event + " reads like " + notice.other() + " and may be the same event";
        };
    }

    /// From when to when, such as `since 3 March 2026`.
    public static String when(Notice notice) {
        return notice.until() == null
                ? "since " + Dates.day(notice.since())
                : "from %s to %s"
                        .formatted(
                                Dates.day(notice.since()), Dates.day(notice.until().minusDays(1)));
    }

    /// What was seen, beside what would have been usual.
    public static String evidence(Notice notice) {
        String usual = number(notice.usual());
        String seen = number(notice.seen());
        return switch (notice.kind()) {
            case STOPPED ->
                    rare(notice)
                            ? "None in seven days, where about %s a week are usual."
                                    .formatted(usual)
                            : "None in a whole day, where about %s are usual on that weekday."
                                    .formatted(usual);
            case FELL, JUMPED -> "About %s a day, where about %s are usual.".formatted(seen, usual);
            case EVERYTHING ->
                    "%s in a day of those that fell, where about %s are usual."
                            .formatted(seen, usual);
            case PROPERTY_GONE ->
                    "About %s of 100 carried it in the four weeks before, none since."
                            .formatted(usual);
            case KIND_CHANGED ->
                    "%s of 100 values are of the new kind, of which there was none before."
                            .formatted(seen);
            case TWIN ->
                    "%s came %s times so far, %s %s times."
                            .formatted(notice.subject().event(), seen, notice.other(), usual);
        };
    }

    /// How sure that is.
    public static String sure(Notice notice) {
        double size = Math.abs(notice.score());
        return switch (notice.kind()) {
            case STOPPED, FELL, JUMPED ->
                    rare(notice)
                            ? "Fairly sure: it is rare, so a quiet week may be chance."
                            : size >= 6
                                    ? "Very sure: %.1f times as far as its days usually stray."
                                            .formatted(size)
                                    : "Sure: %.1f times as far as its days usually stray."
                                            .formatted(size);
            case EVERYTHING -> "Sure that it happened; a holiday may be the reason.";
            case PROPERTY_GONE, KIND_CHANGED -> "Sure: by chance once in a million times.";
            case TWIN ->
                    notice.score() > 0
                            ? "Perhaps: one letter differs."
                            : "Sure that they read alike; whether they are the same, you know.";
        };
    }

    /// By which rule it was found.
    public static String rule(Notice notice) {
        return switch (notice.kind()) {
            case STOPPED ->
                    rare(notice)
                            ? "Each of the eight weeks before had at least five, and the last seven days have none."
                            : "A whole day without any, where every day of the eight weeks before had some; or two such days in a row that lie far below their usual.";
            case FELL, JUMPED ->
                    "Two whole days in a row lie at least four times as far from the usual as days stray, and a third below it or half as much above it. The usual is the median of the same weekday in the eight weeks before, shifted by how the last four weeks lie against that; how far days stray is taken from medians too, so that one odd day does not count. A smaller fall is told after a week that lies six times as far down as weeks stray, by a third or more.";
            case EVERYTHING ->
                    "At least half of all events that are known well enough fell far below their usual.";
            case PROPERTY_GONE ->
                    "At least half of a hundred events or more carried it in the four weeks before, and not one of the last twenty or more.";
            case KIND_CHANGED ->
                    "Ten values or more, and one in twenty, are of a kind of which there was none among fifty in the four weeks before.";
            case TWIN ->
                    "The names are the same but for capitals and what stands between words, or a new name is one letter away from an old one.";
        };
    }

    private static boolean rare(Notice notice) {
        return notice.kind() == Notice.Kind.STOPPED && notice.score() == 0;
    }

    private static String number(double number) {
        return Numbers.whole(Math.round(number));
    }
}
