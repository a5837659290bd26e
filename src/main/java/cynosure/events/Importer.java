package cynosure.events;

import cynosure.events.privacy.Door;
import cynosure.events.privacy.Gate;
import cynosure.events.privacy.Privacy;
import cynosure.events.reading.Row;
import cynosure.problem.Fault;
import cynosure.warehouse.Warehouse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            Reading reading = new Reading(source, recipe(understanding.recipe(), said), asked);
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

    /// Each file says its own encoding, unless a person did; all else is alike.
    private static Recipe recipe(Recipe common, Recipe said) {
        Shape shape = common.shape();
        return new Recipe(shape.in(said.shape().encoding()), common.mapping());
    }

    private Outcome bring(Reading reading, Survey survey, Asked asked) {
        if (asked.again()) {
            Gate open = door == null ? Gate.OPEN : door.of(Privacy.FILES);
            return reading.bring(
                    warehouse, imports, survey, open, Set.of(), clock.instant());
        }
        Optional<Import> earlier =
                reading.fingerprints().stream()
                        .map(imports::ofContent)
                        .flatMap(Optional::stream)
                        .findFirst();
        if (earlier.isPresent()) {
            return new Outcome.AlreadyThere(earlier.get());
        }
        Gate gate = door == null ? Gate.OPEN : door.of(Privacy.FILES);
        Map<String, Import> there = new HashMap<>();
        for (Content content : reading.contents()) {
            imports.ofContent(content.sha256()).ifPresent(one -> there.put(content.sha256(), one));
        }
        boolean all = reading.contents().stream().allMatch(one -> there.containsKey(one.sha256()));
        return all
                ? new Outcome.AlreadyThere(there.get(reading.contents().getFirst().sha256()))
                : reading.bring(warehouse, imports, survey, gate, there.keySet(), clock.instant());
    }

    private static Fault nothing(Reading reading) {
        Optional<Row.Refused> first = reading.firstRefused();
        if (first.isEmpty()) {
            throw new Fault(Fault.Kind.UNREADABLE, Sniffer.noRows(reading.source()));
        }
        return Reading.nothingReadable(reading.source(), first.get().line(), first.get().reason());
    }
}
