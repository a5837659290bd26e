package cynosure.warehouse;

import org.jspecify.annotations.Nullable;

/// How much of the machine the warehouse may use, and how wide it may grow.
///
/// @param memory the most memory for queries, as DuckDB writes it: `1GB`, `512MB`; null is four
///   fifths of the machine
/// @param threads how many threads one query may use
/// @param propertiesMax how many different properties are kept; each costs a column
public record WarehouseSettings(@Nullable String memory, int threads, int propertiesMax) {

    /// For a server: a gigabyte, so that there is room for everything else.
    public static WarehouseSettings usual() {
        return new WarehouseSettings("1GB", Runtime.getRuntime().availableProcessors(), 1000);
    }

    /// For one command that has the machine to itself.
    public static WarehouseSettings generous() {
        return new WarehouseSettings(null, Runtime.getRuntime().availableProcessors(), 10_000);
    }
}
