package cynosure.events;

import cynosure.events.privacy.Door;
import cynosure.events.privacy.Gate;
import cynosure.events.privacy.Privacy;
import cynosure.events.reading.Row;
import cynosure.problem.Fault;
import cynosure.warehouse.Warehouse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings files of events into the warehouse.
///
/// Each file is read twice: once to see what stands in its columns, once to bring it in. Its
/// events, its refused rows and the record of the import land in one transaction. Files brought in
/// together are understood alike, by the recipe of the first, and a column has one kind in all of
/// them.
public final class Importer {

    private final Warehouse warehouse;
    private final Imports imports;
    private final @Nullable Door door;
    private final Clock clock;

    /// @param door what rows pass; null where there is none, for events that nobody keeps
    public Importer(Warehouse warehouse, Imports imports, @Nullable Door door, Clock clock) {
        this.warehouse = warehouse;
        this.imports = imports;
        this.door = door;
        this.clock = clock;
    }

    public Importer(Warehouse warehouse, Imports imports, Clock clock) {
        this(warehouse, imports, null, clock);
    }

    /// Shows the first rows of a file and what was understood, and changes nothing.
    public Preview preview(Source source, Recipe said) {
        return Previewing.of(source, said);
    }

    /// Brings in the files, in their order.
    ///
    /// @throws Fault when a file cannot be read or something about it has still to be said; the
    ///   files before it are in by then
    public List<Outcome> bring(List<Source> sources, Recipe said, Asked asked) {
        Understanding understanding = understand(sources, said);
        if (!understanding.problems().none()) {
            throw new Fault(Fault.Kind.MISTAKE, understanding.problems());
        }
        List<Reading> readings = new ArrayList<>();
        Survey survey = new Survey();
        for (Source source : sources) {
            Reading reading =
                    new Reading(source, recipe(source, understanding.recipe(), said), asked);
            reading.survey(survey);
            readings.add(reading);
        }
        if (survey.rows() == 0) {
            throw nothing(readings.getFirst());
        }
        return readings.stream().map(reading -> bring(reading, survey, asked)).toList();
    }

    /// The first file that has rows speaks for all.
    private static Understanding understand(List<Source> sources, Recipe said) {
        Understanding understanding = Sniffer.understand(sources.getFirst(), said);
        for (int i = 1; i < sources.size() && understanding.hasNoRows(); i++) {
            understanding = Sniffer.understand(sources.get(i), said);
        }
        if (understanding.hasNoRows()) {
            throw new Fault(Fault.Kind.UNREADABLE, understanding.problems());
        }
        return understanding;
    }

    /// Each file of a group says its own encoding; all else is alike.
    private static Recipe recipe(Source source, Recipe common, Recipe said) {
        Shape shape = common.shape();
        String encoding = Head.of(source, said.shape().encoding()).encoding().charset().name();
        return new Recipe(
                new Shape(shape.format(), shape.delimiter(), encoding, shape.header()),
                common.mapping());
    }

    private Outcome bring(Reading reading, Survey survey, Asked asked) {
        String sha256 = Fingerprint.of(reading.source());
        Optional<Import> earlier = asked.again() ? Optional.empty() : imports.ofContent(sha256);
        if (earlier.isPresent()) {
            return new Outcome.AlreadyThere(earlier.get());
        }
        Gate gate = door == null ? Gate.OPEN : door.of(Privacy.FILES);
        return reading.bring(warehouse, imports, survey, gate, sha256, clock.instant());
    }

    private static Fault nothing(Reading reading) {
        Optional<Row.Refused> first = reading.firstRefused();
        if (first.isEmpty()) {
            throw new Fault(Fault.Kind.UNREADABLE, Sniffer.noRows(reading.source()));
        }
        return Reading.nothingReadable(reading.source(), first.get().line(), first.get().reason());
    }
}
