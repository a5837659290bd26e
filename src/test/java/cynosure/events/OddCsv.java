package cynosure.events;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A file of CSV as people have them, mostly plain, of this seed.
final class OddCsv {

    private static final List<String> TIMES =
            List.of(
                    "yyyy-MM-dd'T'HH:mm:ss'Z'",
                    "yyyy-MM-dd HH:mm:ss",
                    "yyyy-MM-dd HH:mm:ss.SSS",
                    "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'",
                    "yyyy-MM-dd HH:mm:ss.SSSSSSSSS",
                    "yyyy-MM-dd",
                    "yyyy-MM-dd HH:mm",
                    "yyyy/MM/dd HH:mm:ss",
                    "yyyy-MM-dd'T'HH:mm:ss'+02:00'",
                    "dd.MM.yyyy HH:mm");

    static final List<String> ODD =
            List.of(
                    "",
                    "",
                    "",
                    "-0",
                    "007",
                    "1e5",
                    "12345678901234.5",
                    "1.1234567",
                    "TRUE",
                    "no",
                    "Ærø",
                    "東京",
                    "a b",
                    " padded",
                    "padded ",
                    "\u2003wide",
                    "eve@example.org",
                    "\"quoted\"",
                    "\"two\nlines\"",
                    "half\"quote",
                    "null",
                    "NULL",
                    "\\N",
                    "Null",
                    "\"NULL\"",
                    "NaN",
                    "\t",
                    "+1",
                    "1,5",
                    "0.10",
                    "123456789012",
                    "1234567890123",
                    "-7.5",
                    "a\\b",
                    "#x",
                    "2026-02-30 00:00:00",
                    "2026-01-05 24:00:00",
                    "2026-01-05T9:00",
                    "1899-12-31",
                    "2200-01-01",
                    "2026-1-5",
                    "2026-01-06T10:11:12.1234567Z");

    private final RandomGenerator random;
    private final String end;
    private final char delimiter;

    OddCsv(int seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.end = random.nextInt(5) == 0 ? "\r\n" : "\n";
        this.delimiter = ",;\t|".charAt(random.nextInt(4));
    }

    String text() {
        boolean many = random.nextInt(3) > 0;
        int rows = many ? 510 + random.nextInt(150) : 1 + random.nextInt(40);
        boolean epoch = random.nextInt(4) == 0;
        DateTimeFormatter times =
                DateTimeFormatter.ofPattern(TIMES.get(random.nextInt(TIMES.size())));
        int odd = random.nextInt(3) > 0 ? 0 : 1 + random.nextInt(300);
        int late = many && random.nextBoolean() ? rows - 5 : rows;
        int columns = 1 + random.nextInt(4);
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(joined("time", "user", "event"));
        for (int i = 0; i < columns; i++) {
            head.append(delimiter).append("p").append(random.nextInt(12)).append("x").append(i);
        }
        boolean ids = random.nextInt(4) == 0;
        lines.add(head + (ids ? delimiter + "insert_id" : ""));
        int[] kinds = random.ints(columns, 0, 7).toArray();
        LocalDateTime at = LocalDateTime.parse("2026-01-01T00:00:00");
        for (int row = 0; row < rows; row++) {
            at = at.plusSeconds(random.nextInt(4000) - 200).withNano(random.nextInt(1000) * 1000);
            String time =
                    epoch ? String.valueOf(at.toEpochSecond(ZoneOffset.UTC)) : at.format(times);
            StringBuilder line =
                    new StringBuilder(joined(time, user(), "event" + random.nextInt(4)));
            for (int kind : kinds) {
                line.append(delimiter).append(value(kind, row));
            }
            if (ids) {
                line.append(delimiter).append("id").append(random.nextInt(2 * rows));
            }
            if (row == late || odd > 0 && random.nextInt(odd) == 0) {
                oddity(line);
            }
            lines.add(line.toString());
        }
        return String.join(end, lines) + (random.nextBoolean() ? end : "");
    }

    private String joined(String... values) {
        return String.join(String.valueOf(delimiter), values);
    }

    private String user() {
        return random.nextInt(10) == 0 ? "" : "m" + random.nextInt(20);
    }

    private String value(int kind, int row) {
        return switch (kind) {
            case 0 -> String.valueOf(random.nextInt(1000));
            case 1 -> random.nextInt(100) + "." + random.nextInt(1000);
            case 2 -> random.nextBoolean() ? "true" : "False";
            case 3 -> "word " + random.nextInt(9);
            case 4 -> row > 600 ? "late" : "";
            case 5 -> random.nextInt(3) == 0 ? "" : String.valueOf(-random.nextLong(1L << 38));
            default -> "";
        };
    }

    /// Something odd at the end of a line or in it, or a line that is cut off.
    private void oddity(StringBuilder line) {
        switch (random.nextInt(12)) {
            case 0 -> line.setLength(random.nextInt(line.length()));
            case 1 -> line.append(delimiter);
            default -> {
                int from = line.lastIndexOf(String.valueOf(delimiter)) + 1;
                line.replace(from, line.length(), ODD.get(random.nextInt(ODD.size())));
            }
        }
    }
}
