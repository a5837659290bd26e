package cynosure.events.reading;

/// What counts as a number in a file without types.
public final class Numbers {

    private static final int LONGEST = 60;

    private Numbers() {}

    /// Whether this is a plain number: an optional minus, digits without leading zeros, and perhaps
    /// a point with digits after it. `007`, `+1`, `1e5`, `1,000` and `.5` are text: they are more
    /// often codes, telephone numbers and other people's formats than quantities.
    public static boolean plain(String text) {
        int length = text.length();
        int at = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int start = at;
        while (at < length && digit(text.charAt(at))) {
            at++;
        }
        boolean whole = at > start && (text.charAt(start) != '0' || at == start + 1);
        if (!whole || length > LONGEST) {
            return false;
        }
        if (at == length) {
            return true;
        }
        boolean point = text.charAt(at++) == '.' && at < length;
        while (at < length && digit(text.charAt(at))) {
            at++;
        }
        return point && at == length;
    }

    /// Whether this is a plain number that would have a comma where others have a point: `12,50`,
    /// `-3,5`, `7`.
    public static boolean withComma(String text) {
        return text.indexOf('.') < 0 && plain(pointed(text));
    }

    /// The same with a point.
    public static String pointed(String number) {
        return number.replace(',', '.');
    }

    /// Whether the comma of such a number may as well part thousands: `1,000`, not `0,125`.
    public static boolean perhapsThousands(String withComma) {
        String number = pointed(withComma);
        return after(number) == 3 && before(number) <= 3 && !number.matches("-?0.*");
    }

    /// The digits before the point of a plain number.
    public static int before(String plain) {
        int point = plain.indexOf('.');
        int sign = plain.charAt(0) == '-' ? 1 : 0;
        return (point < 0 ? plain.length() : point) - sign;
    }

    /// The digits after the point of a plain number.
    public static int after(String plain) {
        int point = plain.indexOf('.');
        return point < 0 ? 0 : plain.length() - point - 1;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
