package cynosure.events.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Reads `2026-03-01`, `2026-03-01 09:30`, `2026-03-01T09:30:00.123456Z`, `… +02:00`, and the same
/// with `/` in the date. Times without a zone are in the zone given. By hand, because every row of
/// a file comes through here.
final class IsoTimes implements Times {

    private final ZoneId zone;
    private final boolean utc;

    IsoTimes(ZoneId zone) {
        this.zone = zone;
        this.utc = zone.normalized().equals(ZoneOffset.UTC);
    }

    @Override
    public long micros(String text) {
        try {
            return Times.believed(new Cursor(text).micros());
        } catch (DateTimeException e) {
            return NONE;
        }
    }

    private final class Cursor {

        private final String text;
        private int at;

        private Cursor(String text) {
            this.text = text;
        }

        private long micros() {
            long day = day();
            if (at == text.length()) {
                return local(day, 0, 0);
            }
            if (text.charAt(at) != 'T' && text.charAt(at) != ' ') {
                throw no();
            }
            at++;
            long second = digits(2, 23) * 3600;
            sign(':');
            second += digits(2, 59) * 60;
            long micro = 0;
            if (take(':')) {
                second += digits(2, 59);
                micro = take('.') || take(',') ? fraction() : 0;
            }
            while (take(' ')) {}
            return at == text.length()
                    ? local(day, second, micro)
                    : (day * 86_400 + second - offsetSeconds()) * SECOND + micro;
        }

        private long day() {
            int year = (int) digits(4, 9999);
            char between = at < text.length() ? text.charAt(at) : 0;
            if (between != '-' && between != '/') {
                throw no();
            }
            at++;
            int month = (int) digits(2, 12);
            sign(between);
            int day = (int) digits(2, 31);
            return LocalDate.of(year, month, day).toEpochDay();
        }

        private long local(long day, long second, long micro) {
            if (utc) {
                return (day * 86_400 + second) * SECOND + micro;
            }
            LocalDateTime local = LocalDate.ofEpochDay(day).atStartOfDay().plusSeconds(second);
            return local.atZone(zone).toEpochSecond() * SECOND + micro;
        }

        private long offsetSeconds() {
            String rest = text.substring(at);
            if (rest.equals("Z") || rest.equals("z") || rest.equals("UTC") || rest.equals("GMT")) {
                return 0;
            }
            int sign = take('-') ? -1 : 1;
            if (sign > 0) {
                sign('+');
            }
            long seconds = digits(2, 18) * 3600;
            if (at < text.length()) {
                take(':');
                seconds += digits(2, 59) * 60;
            }
            if (at < text.length()) {
                throw no();
            }
            return sign * seconds;
        }

        /// Up to nine digits after the point; what is finer than a microsecond is cut off.
        private long fraction() {
            long micro = 0;
            int count = 0;
            while (at < text.length() && digit(text.charAt(at))) {
                micro = count < 6 ? micro * 10 + text.charAt(at) - '0' : micro;
                count++;
                at++;
            }
            if (count == 0 || count > 9) {
                throw no();
            }
            for (int i = count; i < 6; i++) {
                micro *= 10;
            }
            return micro;
        }

        private long digits(int count, int most) {
            long value = 0;
            for (int i = 0; i < count; i++, at++) {
                if (at >= text.length() || !digit(text.charAt(at))) {
                    throw no();
                }
                value = value * 10 + text.charAt(at) - '0';
            }
            if (value > most) {
                throw no();
            }
            return value;
        }

        private void sign(char wanted) {
            if (!take(wanted)) {
                throw no();
            }
        }

        private boolean take(char wanted) {
            boolean here = at < text.length() && text.charAt(at) == wanted;
            at += here ? 1 : 0;
            return here;
        }
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static final DateTimeException NO =
            new DateTimeException("no time") {
                private static final long serialVersionUID = 1;

                @Override
                public synchronized Throwable fillInStackTrace() {
                    return this;
                }
            };

    private static DateTimeException no() {
        return NO;
    }
}
