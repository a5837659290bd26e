package cynosure.warehouse;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How much of the machine the warehouse may use, how wide it may grow, and when a session ends.
///
/// @param memory the most memory for queries, as DuckDB writes it: `1GB`, `512MB`; null is four
///   fifths of the machine
/// @param threads how many threads one query may use
/// @param propertiesMax how many different properties are kept; each costs a column
/// @param sessionGap a session ends when its actor does nothing for longer than this
public record WarehouseSettings(
        @Nullable String memory, int threads, int propertiesMax, Duration sessionGap) {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    public WarehouseSettings(@Nullable String memory, int threads, int propertiesMax) {
        this(memory, threads, propertiesMax, HALF_AN_HOUR);
    }

    /// For a server: a quarter of the machine, so that there is room for everything else.
    public static WarehouseSettings usual() {
        return new WarehouseSettings(quarter(), Runtime.getRuntime().availableProcessors(), 1000);
    }

    /// For one command that has the machine to itself.
    public static WarehouseSettings generous() {
        return new WarehouseSettings(null, Runtime.getRuntime().availableProcessors(), 10_000);
    }

    /// The same with so much memory; null leaves it as it is.
    public WarehouseSettings withMemory(@Nullable String memory) {
        return memory == null
                ? this
                : new WarehouseSettings(memory, threads, propertiesMax, sessionGap);
    }

    private static String quarter() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return (system.getTotalMemorySize() >> 22) + "MiB";
    }
}
