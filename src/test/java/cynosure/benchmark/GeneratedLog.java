package cynosure.benchmark;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Two years of events of a company that doesn't exist: the same every time, in the order of time.
///
/// Its users sign up at a growing pace with the seasons and are then active by a Zipf law (s = 0.5,
/// the earliest most), more on weekdays, in sessions of 3 to 20 events. They share learnings, which
/// others view over the next days (one view in twenty is of one's own), add titles, renew plans and
/// do 35 other things.
final class GeneratedLog {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    static final int SIGN_UP = 0;
    static final int SHARE = 1;
    static final int VIEW = 2;
    static final int ADD_TITLE = 3;
    static final int RENEW = 4;

    private static final int NAMES = 40;
    private static final int EVENTS_A_USER = 50;
    private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;

    /// Told of one event.
    ///
    /// @param name 0 to 39
    /// @param learning which learning was shared or viewed, -1 for none
    interface Sink {
        void event(int name, int user, long atMicros, int learning);
    }

    private final long events;
    private final int users;
    private final SplittableRandom random = new SplittableRandom(20240101);
    private final int[] latestLearning;
    private int signedUp;
    private int learnings;

    private long[] keys = new long[1 << 10];
    private int[] names = new int[1 << 10];
    private int[] who = new int[1 << 10];
    private int[] what = new int[1 << 10];
    private int count;

    /// @param events about how many; a few more come
    GeneratedLog(long events) {
        this.events = events;
        this.users = (int) (events / EVENTS_A_USER);
        this.latestLearning = new int[users];
        Arrays.fill(latestLearning, -1);
    }

    static String name(int name) {
        return switch (name) {
            case SIGN_UP -> "sign_up";
            case SHARE -> "share_learning";
            case VIEW -> "view_learning";
            case ADD_TITLE -> "add_title";
            case RENEW -> "renew_plan";
            default -> "use_feature_" + name;
        };
    }

    static String[] names() {
        String[] all = new String[NAMES];
        Arrays.setAll(all, GeneratedLog::name);
        return all;
    }

    void tell(Sink sink) {
        double all = 0;
        for (int day = 0; day < DAYS; day++) {
            all += liveliness(day);
        }
        double told = 0;
        for (int day = 0; day < DAYS; day++) {
            told += liveliness(day) / all;
            day(day, told, sink);
        }
    }

    /// One day more, with about so many events, after all the others have been told.
    ///
    /// @param day 0 is the day after the last
    void tellMore(int day, int events, Sink sink) {
        happen(Math.min(users, signedUp + events / EVENTS_A_USER), events);
        tell(DAYS + day, sink);
    }

    private void day(int day, double part, Sink sink) {
        happen(
                (int) Math.min(users, Math.ceil(users * (0.02 + 0.98 * part))),
                (long) (events * liveliness(day) / sumOfLiveliness()));
        tell(day, sink);
    }

    private void happen(int until, long budget) {
        count = 0;
        while (signedUp < until) {
            session(signedUp++, true);
        }
        while (count < budget) {
            double chance = random.nextDouble();
            session((int) (signedUp * chance * chance), false);
        }
    }

    private void tell(int day, Sink sink) {
        Arrays.sort(keys, 0, count);
        long start = FIRST.plusDays(day).toEpochDay() * 86_400_000_000L;
        for (int i = 0; i < count; i++) {
            int at = (int) keys[i];
            sink.event(names[at], who[at], start + (keys[i] >>> 32) * 1000, what[at]);
        }
    }

    private double sum;

    private double sumOfLiveliness() {
        if (sum == 0) {
            for (int day = 0; day < DAYS; day++) {
                sum += liveliness(day);
            }
        }
        return sum;
    }

    /// Growth, weekends and summers.
    private static double liveliness(int day) {
        DayOfWeek weekday = FIRST.plusDays(day).getDayOfWeek();
        double week = weekday.getValue() > 5 ? 0.6 : 1.1;
        double year = 1 + 0.2 * Math.cos(2 * Math.PI * day / 365.25);
        return (0.4 + 1.2 * day / DAYS) * week * year;
    }

    private void session(int user, boolean first) {
        int length = 3;
        while (length < 20 && random.nextInt(8) > 0) {
            length++;
        }
        int millis = (int) ((random.nextDouble() + random.nextDouble()) / 2 * 75_000_000);
        for (int i = 0; i < length; i++) {
            put(millis, first && i == 0 ? SIGN_UP : deed(user), user);
            millis += 5_000 + random.nextInt(400_000);
        }
    }

    private int deed(int user) {
        int chance = random.nextInt(1000);
        if (chance < 40) {
            return SHARE;
        }
        if (chance < 180 && learnings > 0) {
            return VIEW;
        }
        if (chance < 280) {
            return ADD_TITLE;
        }
        if (chance < 283) {
            return RENEW;
        }
        double other = random.nextDouble();
        return RENEW + 1 + (int) ((NAMES - RENEW - 1) * other * other);
    }

    private void put(int millis, int name, int user) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
            names = Arrays.copyOf(names, 2 * count);
            who = Arrays.copyOf(who, 2 * count);
            what = Arrays.copyOf(what, 2 * count);
        }
        keys[count] = (long) millis << 32 | count;
        names[count] = name;
        who[count] = user;
        what[count] = learning(name, user);
        count++;
    }

    private int learning(int name, int user) {
        if (name == SHARE) {
            latestLearning[user] = learnings;
            return learnings++;
        }
        if (name != VIEW) {
            return -1;
        }
        int own = latestLearning[user];
        if (own >= 0 && random.nextInt(20) == 0) {
            return own;
        }
        double back = random.nextDouble();
        int recent = (int) Math.min(learnings, events / 4000 + 10);
        return learnings - 1 - (int) (recent * back * back);
    }
}
