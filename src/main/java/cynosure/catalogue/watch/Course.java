package cynosure.catalogue.watch;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How often one event came, day by day, and whether its last day is unusual.
///
/// A fall or a jump is told when two whole days in a row lie four steps from their [Usual], and a
/// third or more below it, or half as much above it. Nothing at all is told after one such day, if
/// there were events on each of the eight weeks' days before and the day lies six steps down; of an
/// event that is rare, after a week without any, if each of the eight weeks before had five.
///
/// @param counts one a day
public record Course(long[] counts) {

    private static final double FAR = 4;
    private static final double NEAR = 3;
    private static final double VERY_FAR = 6;
    private static final double FALLEN = 2.0 / 3;
    private static final double JUMPED = 3.0 / 2;
    private static final int WEEK = 7;
    private static final int RARE = 5;
    private static final int BACK = 14;

    /// So many days must be known before the one that is judged.
    public static final int NEEDED = Usual.DAYS + BACK + 2;

    /// What is unusual.
    ///
    /// @param since the place of the first unusual day
    /// @param usual how many would have been usual on the last day; of a rare event, in a week
    /// @param seen how many there were
    /// @param score how far that is from the usual, in steps; 0 where they were not counted
    public record Break(Notice.Kind kind, int since, double usual, double seen, double score) {}

    /// @param last the place of the day that is judged, the last whole one
    public Optional<Break> at(int last) {
        if (!known(last)) {
            return Optional.empty();
        }
        Usual usual = Usual.before(counts, last);
        double score = usual.score(0, counts[last]);
        if (counts[last] == 0 && score <= -VERY_FAR && everyDay(last)) {
            return Optional.of(broken(Notice.Kind.STOPPED, last, last, usual, score));
        }
        Notice.@Nullable Kind direction = direction(last);
        if (direction != null && direction == direction(last - 1)) {
            Notice.Kind kind =
                    counts[last] == 0 && counts[last - 1] == 0 ? Notice.Kind.STOPPED : direction;
            Usual before = Usual.before(counts, last - 1);
            return Optional.of(
                    broken(
                            kind,
                            since(last - 1, direction),
                            last,
                            before,
                            before.score(1, counts[last])));
        }
        Optional<Break> silent = silent(last);
        return silent.isPresent() ? silent : slowly(last);
    }

    /// Whether there is enough of it to judge its last day.
    public boolean known(int last) {
        return last >= NEEDED && !young(last);
    }

    /// Whether the last seven days are together as they were before the break, and the last two one
    /// by one.
    ///
    /// @param since the place of its first day
    public boolean back(int since, int last) {
        if (since < Usual.DAYS || last - since < WEEK) {
            return false;
        }
        Usual usual = Usual.before(counts, since);
        boolean each =
                IntStream.rangeClosed(last - 1, last)
                        .allMatch(day -> Math.abs(usual.score(day - since, counts[day])) < NEAR);
        return each && Math.abs(week(usual, since, last)) < NEAR;
    }

    /// How far seven days lie from their usual together, in steps of their own.
    ///
    /// @param learnt the place of the first day after those learnt from
    private double week(Usual usual, int learnt, int last) {
        return IntStream.rangeClosed(last - WEEK + 1, last)
                        .mapToDouble(day -> usual.score(day - learnt, counts[day]))
                        .sum()
                / Math.sqrt(WEEK);
    }

    /// A fall that is too small to be told day by day, but not over a week.
    private Optional<Break> slowly(int last) {
        int begin = last - WEEK + 1;
        Usual usual = Usual.before(counts, begin);
        double score = week(usual, begin, last);
        double expected =
                IntStream.rangeClosed(begin, last)
                        .mapToDouble(day -> usual.count(day - begin))
                        .sum();
        long seen = Arrays.stream(counts, begin, last + 1).sum();
        return score <= -VERY_FAR && seen < FALLEN * expected
                ? Optional.of(
                        new Break(
                                Notice.Kind.FELL,
                                begin,
                                expected / WEEK,
                                (double) seen / WEEK,
                                score))
                : Optional.empty();
    }

    private Break broken(Notice.Kind kind, int since, int last, Usual usual, double score) {
        int after = kind == Notice.Kind.STOPPED && since == last ? 0 : 1;
        return new Break(kind, since, usual.count(after), counts[last], score);
    }

    /// Which way a day strays, by the days before it; null where it does not stray far.
    private Notice.@Nullable Kind direction(int day) {
        Usual usual = Usual.before(counts, day);
        double score = usual.score(0, counts[day]);
        if (score <= -FAR && counts[day] < FALLEN * usual.count(0)) {
            return Notice.Kind.FELL;
        }
        return score >= FAR && counts[day] > JUMPED * usual.count(0) ? Notice.Kind.JUMPED : null;
    }

    private int since(int day, Notice.Kind direction) {
        int since = day;
        while (since > day - BACK && direction(since - 1) == direction) {
            since--;
        }
        return since;
    }

    private Optional<Break> silent(int last) {
        long[] weeks = new long[Usual.DAYS / WEEK + 1];
        for (int day = last - weeks.length * WEEK + 1; day <= last; day++) {
            if (day >= 0) {
                weeks[(day - last + weeks.length * WEEK - 1) / WEEK] += counts[day];
            }
        }
        boolean steady = Arrays.stream(weeks, 0, weeks.length - 1).allMatch(n -> n >= RARE);
        if (!steady || weeks[weeks.length - 1] > 0) {
            return Optional.empty();
        }
        double[] before = Arrays.stream(weeks, 0, weeks.length - 1).asDoubleStream().toArray();
        double usual = Usual.median(IntStream.range(0, before.length), before);
        return Optional.of(new Break(Notice.Kind.STOPPED, last - WEEK + 1, usual, 0, 0));
    }

    /// Nothing came in the first of the weeks that would be learnt from.
    private boolean young(int last) {
        return Arrays.stream(counts, last - Usual.DAYS - 1, last - Usual.DAYS / 2)
                .allMatch(count -> count == 0);
    }

    private boolean everyDay(int last) {
        return Arrays.stream(counts, last - Usual.DAYS, last).allMatch(count -> count > 0);
    }
}
