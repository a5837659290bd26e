package cynosure.events;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The same rows as Parquet and as JSON lines, of this seed.
final class OddParquet {

    private static final List<String> TIMES =
            List.of(
                    "m",
                    "m::timestamptz",
                    "strftime(m, '%Y-%m-%dT%H:%M:%SZ')",
                    "epoch_ms(m)",
                    "m::date",
                    "m::timestamp_ns + to_microseconds(i)",
                    "epoch_ns(m) + i");

    /// A kind of column each, by the number `i` of the row.
    private static final List<String> VALUES =
            List.of(
                    "i % 100",
                    "(i % 100)::utinyint",
                    "if(i % 7 = 0, null, i * 1.5)::double",
                    "(i / 8)::decimal(12,3)",
                    "i % 2 = 0",
                    "if(i % 5 = 0, '', 'word ' || i % 9)",
                    "null::varchar",
                    "m::date",
                    "m",
                    "if(i % 11 = 0, 'nan'::double, i / 4)");

    /// What is read row by row.
    private static final List<String> ODD =
            List.of(
                    "{'page': 'p' || i % 3, 'depth': i % 4}",
                    "[i % 3, 2]",
                    "(i / 7)::float",
                    "i / 7.0::double",
                    "(i * 1e13)::bigint",
                    "'member' || i || '@example.org'",
                    "(i % 9)::hugeint");

    private OddParquet() {}

    static void write(int seed, Path parquet, Path json) throws SQLException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<String> columns = new ArrayList<>();
        columns.add(TIMES.get(random.nextInt(TIMES.size())) + " as \"timestamp\"");
        columns.add((random.nextBoolean() ? "'m' || i % 17" : "i % 17") + " as user_id");
        columns.add("'event' || i % 3 as event");
        for (int i = 0; i < 3; i++) {
            columns.add(VALUES.get(random.nextInt(VALUES.size())) + " as p" + seed + "x" + i);
        }
        if (random.nextInt(3) == 0) {
            columns.add(ODD.get(random.nextInt(ODD.size())) + " as odd" + seed);
        }
        String rows =
                """
                select %s
                from (select i, timestamp '2026-01-01' + to_seconds(i * 977) as m
                      from range(%d) r(i))
                """
                        .formatted(String.join(", ", columns), 1 + random.nextInt(2000));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("set TimeZone = 'UTC'");
            statement.execute("copy (%s) to '%s' (format parquet)".formatted(rows, parquet));
            statement.execute(
                    """
                    copy (select to_json(r)::varchar from (%s) r) to '%s'
                    (format csv, header false, quote '', escape '', delimiter '\u0001')
                    """
                            .formatted(rows.replace("'nan'::double", "null::double"), json));
        }
    }
}
