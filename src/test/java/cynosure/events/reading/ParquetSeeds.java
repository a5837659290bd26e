package cynosure.events.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Whole Parquet files of many kinds, from which broken ones are made.
final class ParquetSeeds {

    private static final Map<String, String> KINDS =
            new TreeMap<>(
                    Map.of(
                            "types-snappy",
                            """
                            select i, i % 2 = 0 as b, i::tinyint as t, (i * 37)::smallint as s, i::hugeint as h,
                                   i / 3.0 as d, (i / 7.0)::float as f, (i * 1.25)::decimal(18, 4) as m,
                                   timestamp '2026-01-01' + i * interval 1 minute as at,
                                   date '2026-01-01' + i::integer as day, time '10:00' as clock,
                                   uuid() as u, ('\\x00' || 'abc')::blob as raw,
                                   case when i % 3 > 0 then 'member-' || i end as who
                            from range(120) n(i)
                            """,
                            "groups-zstd",
                            "select i, 'event ' || i % 40 as name, md5(i::varchar) as id from range(9000) n(i)",
                            "nested-gzip",
                            """
                            select {'page': 'home ' || i, 'tags': [i, i + 1, null], 'deep': {'a': [{'b': i}]}} as context,
                                   map {'k' || i % 3: i} as found, [['x'], [], null] as lists
                            from range(150) n(i)
                            """,
                            "dictionary-uncompressed",
                            "select 'plan ' || i % 5 as plan, (i % 7)::integer as n, null::varchar as none from range(700) n(i)",
                            "second-version-brotli",
                            "select i, i * 1000 as big, 'prefix-of-all-' || i as word, i / 9.0 as d from range(900) n(i)",
                            "long-texts-lz4",
                            "select repeat('long ' || i, 200) as words, i from range(40) n(i)",
                            "empty-snappy",
                            "select i, 'nobody' as who from range(10) n(i) where i > 20"));

    private ParquetSeeds() {}

    static List<byte[]> in(Path folder) throws IOException, SQLException {
        List<byte[]> seeds = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> kind : KINDS.entrySet()) {
                Path file = folder.resolve(kind.getKey() + ".parquet");
                statement.execute(
                        "copy (%s) to '%s' (%s)"
                                .formatted(kind.getValue(), file, options(kind.getKey())));
                seeds.add(Files.readAllBytes(file));
                Files.delete(file);
            }
        }
        return seeds;
    }

    private static String options(String kind) {
        String compression = kind.substring(kind.lastIndexOf('-') + 1);
        return "format parquet, row_group_size 2048, compression "
                + compression
                + (kind.startsWith("second") ? ", parquet_version v2" : "");
    }
}
