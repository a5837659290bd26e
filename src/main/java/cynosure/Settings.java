package cynosure;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How this installation runs, as said on the command line.
///
/// @param port 0 means any free port
/// @param dataFolder where everything of this installation lies
/// @param database a JDBC address for our state, or null for SQLite in the data folder
public record Settings(String host, int port, Path dataFolder, @Nullable String database) {}
