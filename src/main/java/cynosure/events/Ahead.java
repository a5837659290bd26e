package cynosure.events;

import cynosure.events.privacy.Gate;
import cynosure.events.reading.ParquetFacts;
import cynosure.problem.Fault;
import cynosure.warehouse.Incoming;
import cynosure.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file that may be one to be read [AtOnce], before that is known. All of a Parquet file is
/// looked at in the time in which it is understood.
final class Ahead implements AutoCloseable {

    private final Source source;
    private final Warehouse warehouse;
    private final Gate gate;
    private @Nullable Incoming copy;
    private @Nullable Looking<ParquetFacts> facts;

    private Ahead(Source source, Warehouse warehouse, Gate gate) {
        this.source = source;
        this.warehouse = warehouse;
        this.gate = gate;
    }

    static Ahead of(Source source, Warehouse warehouse, Gate gate) {
        Ahead ahead = new Ahead(source, warehouse, gate);
        ahead.lookAtParquet();
        return ahead;
    }

    Source source() {
        return source;
    }

    /// What can be understood of the file. The first rows of Parquet have come with all that stands
    /// in it, and aren't asked for once more.
    Understanding understanding(Recipe said) {
        ParquetFacts found = facts == null ? null : facts.found().orElse(null);
        return found == null
                ? Sniffer.understand(source, said)
                : Sniffer.understand(
                        Head.of(found, source.name(), said.shape().encoding()), source, said);
    }

    /// Null when a file of this kind has to be read row by row, or this one.
    @Nullable AtOnce understood(Recipe recipe) {
        if (!gate.isOpen() || !AtOnce.simple(recipe)) {
            return null;
        }
        try {
            return facts == null ? csv(recipe) : parquet(facts, recipe);
        } catch (IOException | Fault rowByRowSaysWhy) {
            return null;
        }
    }

    private void lookAtParquet() {
        try {
            if (gate.isOpen() && ParquetFacts.isParquet(source.file())) {
                Path file = copied();
                facts = file == null ? null : Looking.begin(() -> ParquetFacts.of(file));
            }
        } catch (IOException rowByRowSaysWhy) {
            facts = null;
        }
    }

    private @Nullable AtOnce parquet(Looking<ParquetFacts> facts, Recipe recipe) {
        ParquetFacts found = facts.found().orElse(null);
        Path file = copied();
        if (found == null || file == null) {
            return null;
        }
        Looking.Look<Whole> all =
                () -> Optional.of(new Whole(found.rows(), Fingerprint.of(Source.of(file))));
        return AtOnce.of(file, Fields.parquet(found), recipe, warehouse.layout(), gate, of -> all);
    }

    private @Nullable AtOnce csv(Recipe recipe) throws IOException {
        if (!Fields.plain(recipe.shape())) {
            return null;
        }
        Path file = copied();
        if (file == null) {
            return null;
        }
        Fields fields = Fields.csv(file, recipe.shape());
        return AtOnce.of(
                file, fields, recipe, warehouse.layout(), gate, of -> () -> PlainCsv.of(of));
    }

    private @Nullable Path copied() {
        if (copy == null) {
            copy = Incoming.of(warehouse, source.file()).orElse(null);
        }
        return copy == null ? null : copy.path();
    }

    @Override
    public void close() {
        if (facts != null) {
            facts.close();
        }
        if (copy != null) {
            copy.close();
        }
    }
}
