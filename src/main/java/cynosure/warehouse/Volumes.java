package cynosure.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How many events there were on each local day, by their names.
public final class Volumes {

    private final Warehouse warehouse;

    public Volumes(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /// The counts of a stretch of days, one number a day from the first to the last. Names that do
    /// not occur in it have no entry.
    public record Daily(LocalDate first, LocalDate last, Map<String, long[]> counts) {

        /// The counts of a name; zeros where it does not occur.
        public long[] of(String name) {
            return counts.getOrDefault(name, new long[length(first, last)]);
        }

        /// Sums of seven days each, the last of which ends with the last day.
        public static long[] weeks(long[] days) {
            long[] weeks = new long[days.length / 7];
            int begin = days.length - weeks.length * 7;
            for (int i = 0; i < weeks.length * 7; i++) {
                weeks[i / 7] += days[begin + i];
            }
            return weeks;
        }
    }

    /// Every name.
    public Daily daily(ZoneId zone, LocalDate first, LocalDate last) {
        return warehouse.read(connection -> daily(connection, zone, first, last, ""));
    }

    /// These names alone; those that never were are left out.
    public Daily daily(ZoneId zone, LocalDate first, LocalDate last, Collection<String> names) {
        WarehouseLayout layout = warehouse.layout();
        List<String> numbers =
                names.stream()
                        .flatMap(name -> layout.event(name).stream())
                        .map(number -> Integer.toString(((EventNumber) number).number()))
                        .toList();
        if (numbers.isEmpty()) {
            return new Daily(first, last, Map.of());
        }
        String only = numbers.stream().collect(Collectors.joining(", ", " and e.name in (", ")"));
        return warehouse.read(connection -> daily(connection, zone, first, last, only));
    }

    private static Daily daily(
            Connection connection, ZoneId zone, LocalDate first, LocalDate last, String only)
            throws SQLException {
        Instant since = first.atStartOfDay(zone).toInstant();
        Instant until = last.plusDays(1).atStartOfDay(zone).toInstant();
        String sql =
                """
                select n.name, d.day, d.rows
                from (select e.name, %s as day, count(*) as rows
                      from event e
                      where "at" >= make_timestamp(%d)
                        and "at" < make_timestamp(%d)%s
                      group by all) d
                    join event_name n on n.number = d.name
                """
                        .formatted(
                                LocalDay.in(zone, since, until),
                                since.getEpochSecond() * 1_000_000,
                                until.getEpochSecond() * 1_000_000,
                                only);
        Map<String, long[]> counts = new HashMap<>();
        int days = length(first, last);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                LocalDate day = rows.getObject(2, LocalDate.class);
                int place = (int) ChronoUnit.DAYS.between(first, day);
                if (place >= 0 && place < days) {
                    counts.computeIfAbsent(rows.getString(1), any -> new long[days])[place] =
                            rows.getLong(3);
                }
            }
        }
        return new Daily(first, last, counts);
    }

    private static int length(LocalDate first, LocalDate last) {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }
}
