package cynosure.warehouse;

/// How much of the machine the warehouse may use, and how wide it may grow.
///
/// @param memory the most memory for queries, as DuckDB writes it: `1GB`, `512MB`
/// @param threads how many threads one query may use
/// @param propertiesMax how many different properties are kept; each costs a column
public record WarehouseSettings(String memory, int threads, int propertiesMax) {

    /// Half of the machine's memory for one query too many is the database's own habit; a gigabyte
    /// measures a hundred million events and leaves room for everything else.
    public static WarehouseSettings usual() {
        return new WarehouseSettings("1GB", Runtime.getRuntime().availableProcessors(), 1000);
    }
}
