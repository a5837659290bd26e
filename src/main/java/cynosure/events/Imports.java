package cynosure.events;

import cynosure.events.store.SqlImports;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import java.util.List;
import java.util.Optional;

/// All files ever brought in, the latest first.
public interface Imports {

    static Imports in(Warehouse warehouse) {
        return new SqlImports(warehouse);
    }

    /// Lands the staged events together with the record of where they came from.
    Import keep(Staging staging, Origin origin, List<Refusal> refusals);

    /// The latest import of a file with just this content, packed or not, if there was one.
    Optional<Import> ofContent(String sha256);

    List<Import> all();

    Optional<Import> numbered(int number);

    /// The rows an import refused, in the order of the file.
    List<Refusal> refusals(int number);
}
