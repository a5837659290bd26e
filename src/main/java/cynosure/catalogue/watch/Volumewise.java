package cynosure.catalogue.watch;

import cynosure.catalogue.Subject;
import cynosure.catalogue.watch.Course.Break;
import cynosure.warehouse.Volumes.Daily;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is unusual about how often events come, up to a day. When at least half of five events or
/// more fall at once, that is one thing and not many: a holiday, or a source that is silent.
record Volumewise(Daily daily) {

    /// So many days are looked at: enough to tell of a break eight weeks ago whether it is over.
    static final int DAYS = 2 * Usual.DAYS + 18;

    private static final int MANY = 5;

    List<Found> found() {
        int last = place(daily.last());
        Map<String, Break> breaks = new TreeMap<>();
        int known = 0;
        for (Map.Entry<String, long[]> one : daily.counts().entrySet()) {
            Course course = new Course(one.getValue());
            known += course.known(last) ? 1 : 0;
            Optional<Break> found = course.at(last);
            found.ifPresent(it -> breaks.put(one.getKey(), it));
        }
        List<Break> falls =
                breaks.values().stream().filter(it -> it.kind() != Notice.Kind.JUMPED).toList();
        List<Found> all = new ArrayList<>();
        if (falls.size() >= MANY && falls.size() * 2 >= known) {
            breaks.values().removeAll(falls);
            all.add(
                    new Found(
                            Notice.Kind.EVERYTHING,
                            Subject.event(""),
                            "",
                            day(falls.stream().mapToInt(Break::since).max().orElse(last)),
                            falls.stream().mapToDouble(Break::usual).sum(),
                            falls.stream().mapToDouble(Break::seen).sum(),
                            0));
        }
        breaks.forEach(
                (name, it) ->
                        all.add(
                                new Found(
                                        it.kind(),
                                        Subject.event(name),
                                        "",
                                        day(it.since()),
                                        it.usual(),
                                        it.seen(),
                                        it.score())));
        return all;
    }

    /// Whether a notice's event comes as it did before.
    boolean back(Notice notice) {
        int since = place(notice.since());
        int last = place(daily.last());
        return notice.kind() == Notice.Kind.EVERYTHING
                ? new Course(sum()).back(since, last)
                : new Course(daily.of(notice.subject().event())).back(since, last);
    }

    private long[] sum() {
        long[] sum = new long[place(daily.last()) + 1];
        for (long[] one : daily.counts().values()) {
            for (int day = 0; day < sum.length; day++) {
                sum[day] += one[day];
            }
        }
        return sum;
    }

    private int place(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(daily.first(), day);
    }

    private LocalDate day(int place) {
        return daily.first().plusDays(place);
    }
}
