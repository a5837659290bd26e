package cynosure.events;

/// A time in UTC that every reader of ISO 8601 reads alike: `2026-03-01`, `2026-03-01T09:30:00`,
/// `2026-03-01 09:30:00.123456Z`. What is finer than a microsecond all of them cut off. There is
/// more that can be read.
final class PlainTime {

    private static final int DATE = 10;
    private static final int SECONDS = 19;
    private static final int DIGITS_MAX = 9;

    private PlainTime() {}

    /// Whether these bytes look like one; whether there is such a day isn't looked at.
    static boolean is(byte[] bytes, int begin, int end) {
        int length = end - begin;
        return length == DATE && date(bytes, begin)
                || length >= SECONDS
                        && date(bytes, begin)
                        && (bytes[begin + DATE] == 'T' || bytes[begin + DATE] == ' ')
                        && clock(bytes, begin + DATE + 1)
                        && fraction(bytes, begin + SECONDS, end);
    }

    private static boolean date(byte[] bytes, int at) {
        return two(bytes, at)
                && two(bytes, at + 2)
                && bytes[at + 4] == '-'
                && two(bytes, at + 5)
                && bytes[at + 7] == '-'
                && two(bytes, at + 8);
    }

    private static boolean clock(byte[] bytes, int at) {
        return two(bytes, at)
                && (bytes[at] < '2' || bytes[at] == '2' && bytes[at + 1] <= '3')
                && bytes[at + 2] == ':'
                && two(bytes, at + 3)
                && bytes[at + 3] <= '5'
                && bytes[at + 5] == ':'
                && two(bytes, at + 6)
                && bytes[at + 6] <= '5';
    }

    /// Up to nine digits behind a point, and `Z`, where there are any.
    private static boolean fraction(byte[] bytes, int begin, int end) {
        int until = end > begin && bytes[end - 1] == 'Z' ? end - 1 : end;
        if (until == begin) {
            return true;
        }
        int digits = until - begin - 1;
        boolean all = bytes[begin] == '.' && digits > 0 && digits <= DIGITS_MAX;
        for (int i = begin + 1; all && i < until; i++) {
            all = digit(bytes[i]);
        }
        return all;
    }

    private static boolean two(byte[] bytes, int at) {
        return digit(bytes[at]) && digit(bytes[at + 1]);
    }

    private static boolean digit(byte value) {
        return value >= '0' && value <= '9';
    }
}
