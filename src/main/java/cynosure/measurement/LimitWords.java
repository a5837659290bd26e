package cynosure.measurement;

import cynosure.metric.Threshold;
import cynosure.problem.Fault;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Limits as people write them: `1..10` · `1, 2, 5, 10` · `0.5`.
public final class LimitWords {

    private static final int MOST = 200;
    private static final int FEW = 12;
    private static final String NUMBER = "[0-9]{1,9}(\\.[0-9]{1,6})?";
    private static final List<String> AROUND =
            List.of("0.25", "0.5", "0.75", "1", "1.25", "1.5", "2", "3", "4");

    private LimitWords() {}

    /// In their order, each once.
    ///
    /// @param own whose limits they are; a count takes whole ones
    public static List<BigDecimal> read(String words, Threshold own) {
        var limits = new TreeSet<BigDecimal>();
        for (String word : words.strip().split("\\s*,\\s*")) {
            String[] ends = word.split("\\.\\.", -1);
            if (ends.length > 2 || !Arrays.stream(ends).allMatch(end -> end.matches(NUMBER))) {
                throw refused(words);
            }
            BigDecimal first = new BigDecimal(ends[0]).stripTrailingZeros();
            BigDecimal last = new BigDecimal(ends[ends.length - 1]).stripTrailingZeros();
            for (BigDecimal one = first; one.compareTo(last) <= 0; one = one.add(BigDecimal.ONE)) {
                limits.add(one);
                if (limits.size() > MOST) {
                    throw refused(words);
                }
            }
        }
        boolean fits =
                limits.stream().allMatch(one -> one.signum() > 0 && (whole(one) || divides(own)));
        if (limits.isEmpty() || !fits) {
            throw refused(words);
        }
        return List.copyOf(limits);
    }

    /// Those that are looked at when nobody says which: small counts one by one, else some around
    /// the limit there is.
    public static List<BigDecimal> around(Threshold own) {
        BigDecimal limit = own.limit();
        if (whole(limit) && limit.compareTo(BigDecimal.valueOf(FEW)) <= 0) {
            long last = Math.max(10, limit.longValue() + 3);
            return Stream.iterate(BigDecimal.ONE, one -> one.add(BigDecimal.ONE))
                    .limit(last)
                    .toList();
        }
        var limits = new TreeSet<BigDecimal>();
        for (String times : AROUND) {
            BigDecimal one = limit.multiply(new BigDecimal(times));
            limits.add(divides(own) && !whole(limit) ? one : one.setScale(0, RoundingMode.HALF_UP));
        }
        return new ArrayList<>(limits);
    }

    /// Back to words, runs of whole numbers together.
    public static String print(List<BigDecimal> limits) {
        List<String> words = new ArrayList<>();
        for (int from = 0; from < limits.size(); ) {
            int to = from;
            while (to + 1 < limits.size()
                    && limits.get(to).add(BigDecimal.ONE).compareTo(limits.get(to + 1)) == 0) {
                to++;
            }
            String first = limits.get(from).toPlainString();
            words.add(from == to ? first : first + ".." + limits.get(to).toPlainString());
            from = to + 1;
        }
        return String.join(", ", words);
    }

    private static boolean divides(Threshold own) {
        return own instanceof Threshold.Total;
    }

    private static boolean whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static Fault refused(String words) {
        return Fault.mistake(
                "measurement.limits",
                "\"" + words + "\" are no limits.",
                "Write up to " + MOST + " numbers above 0, such as 1..10 or 1, 2, 5.");
    }
}
