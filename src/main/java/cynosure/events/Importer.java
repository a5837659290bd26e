package cynosure.events;

import cynosure.events.privacy.Door;
import cynosure.events.privacy.Gate;
import cynosure.events.privacy.Privacy;
import cynosure.events.reading.Row;
import cynosure.problem.Fault;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Brings files of events into the warehouse.
///
/// Each file is read twice: once to see what stands in its columns, once to bring it in. A file of
/// its own in which nothing is doubtful is read by the database itself instead ([AtOnce]). Its
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

    /// Brings in the files, in their order. One import runs at a time, so that the same content is
    /// never brought in twice at once.
    ///
    /// @throws Fault when a file cannot be read or something about it has still to be said; the
    ///   files before it are in by then
    public synchronized List<Outcome> bring(List<Source> sources, Recipe said, Asked asked) {
        Recipe recipe;
        try (Ahead ahead = ahead(sources, asked)) {
            recipe = understood(ahead, sources, said);
            Optional<Outcome> atOnce =
                    atOnce(ahead, recipe, asked, staged -> staged.bring(imports, clock.instant()));
            if (atOnce.isPresent()) {
                return List.of(atOnce.get());
            }
        }
        Survey survey = new Survey(recipe.shape());
        return surveyed(sources, recipe, said, asked, survey).stream()
                .map(reading -> bring(reading, survey, asked))
                .toList();
    }

    /// Says what bringing in the files would do, and leaves everything as it is.
    public List<Rehearsal> rehearse(List<Source> sources, Recipe said, Asked asked) {
        Recipe recipe;
        try (Ahead ahead = ahead(sources, asked)) {
            recipe = understood(ahead, sources, said);
            Optional<Rehearsal> atOnce =
                    atOnce(ahead, recipe, asked, staged -> staged.rehearse(warehouse.layout()));
            if (atOnce.isPresent()) {
                return List.of(atOnce.get());
            }
        }
        Survey survey = new Survey(recipe.shape());
        return surveyed(sources, recipe, said, asked, survey).stream()
                .map(reading -> rehearse(reading, survey, asked))
                .toList();
    }

    /// Null when these are not read at once, whatever is in them.
    private @Nullable Ahead ahead(List<Source> sources, Asked asked) {
        return sources.size() > 1 || asked.source() != null
                ? null
                : Ahead.of(sources.getFirst(), warehouse, gate(asked));
    }

    /// What comes of a file that the database reads itself; empty when it can't, or the same came
    /// in before.
    private <T> Optional<T> atOnce(
            @Nullable Ahead ahead, Recipe recipe, Asked asked, Function<AtOnce.Staged, T> act) {
        AtOnce file = ahead == null ? null : ahead.understood(recipe);
        if (ahead == null || file == null) {
            return Optional.empty();
        }
        Source source = ahead.source();
        long bytes = Reading.size(source);
        asked.progress().reached(source.name(), bytes / 2, 2 * bytes, 0, 0);
        try (Staging staging = file.staging(warehouse)) {
            Whole whole = file.fill(staging, asked.stop()).orElse(null);
            if (whole == null || !asked.again() && imports.ofContent(whole.sha256()).isPresent()) {
                return Optional.empty();
            }
            asked.progress().reached(source.name(), bytes + bytes / 2, 2 * bytes, whole.rows(), 0);
            Reading.refuseIfStopped(source, asked);
            T done = act.apply(new AtOnce.Staged(file, whole, source, recipe, staging));
            asked.progress().reached(source.name(), 2 * bytes, 2 * bytes, whole.rows(), 0);
            return Optional.of(done);
        }
    }

    private static Recipe understood(@Nullable Ahead ahead, List<Source> sources, Recipe said) {
        Understanding understanding =
                ahead == null
                        ? understand(sources, said)
                        : refuseWithoutRows(ahead.understanding(said));
        understanding.problems().throwIfAny();
        return understanding.recipe();
    }

    private static List<Reading> surveyed(
            List<Source> sources, Recipe recipe, Recipe said, Asked asked, Survey survey) {
        List<Reading> readings = new ArrayList<>();
        for (Source source : sources) {
            Reading reading = new Reading(source, recipe(recipe, said), asked);
            reading.survey(survey);
            readings.add(reading);
        }
        if (survey.rows() == 0) {
            throw nothing(readings.getFirst());
        }
        return readings;
    }

    /// The first file that has rows speaks for all.
    private static Understanding understand(List<Source> sources, Recipe said) {
        Understanding understanding = Sniffer.understand(sources.getFirst(), said);
        for (int i = 1; i < sources.size() && understanding.hasNoRows(); i++) {
            understanding = Sniffer.understand(sources.get(i), said);
        }
        return refuseWithoutRows(understanding);
    }

    private static Understanding refuseWithoutRows(Understanding understanding) {
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
        Known known = asked.again() ? Known.NOTHING : known(reading);
        return known.whole != null
                ? new Outcome.AlreadyThere(known.whole)
                : reading.bring(
                        warehouse, imports, survey, gate(asked), known.parts, clock.instant());
    }

    private Rehearsal rehearse(Reading reading, Survey survey, Asked asked) {
        Known known = asked.again() ? Known.NOTHING : known(reading);
        return known.whole != null
                ? Rehearsal.known(reading.source().name(), known.whole)
                : reading.rehearse(warehouse, survey, gate(asked), known.parts);
    }

    /// What a source may not keep, its files may not either.
    private Gate gate(Asked asked) {
        return door == null
                ? Gate.OPEN
                : door.of(Objects.requireNonNullElse(asked.source(), Privacy.FILES));
    }

    /// What of a file came in before.
    ///
    /// @param whole the import that brought all of it
    /// @param parts those of its contents that came in
    private record Known(@Nullable Import whole, Set<String> parts) {

        private static final Known NOTHING = new Known(null, Set.of());
    }

    private Known known(Reading reading) {
        for (String fingerprint : reading.fingerprints()) {
            Optional<Import> earlier = imports.ofContent(fingerprint);
            if (earlier.isPresent()) {
                return new Known(earlier.get(), Set.of());
            }
        }
        Import latest = null;
        Set<String> parts = new HashSet<>();
        for (Content content : reading.contents()) {
            Optional<Import> earlier = imports.ofContent(content.sha256());
            if (earlier.isPresent()) {
                latest = earlier.get();
                parts.add(content.sha256());
            }
        }
        boolean all = reading.contents().stream().allMatch(one -> parts.contains(one.sha256()));
        return new Known(all ? latest : null, parts);
    }

    private static Fault nothing(Reading reading) {
        Optional<Row.Refused> first = reading.firstRefused();
        if (first.isEmpty()) {
            throw new Fault(Fault.Kind.UNREADABLE, Sniffer.noRows(reading.source()));
        }
        return Reading.nothingReadable(reading.source(), first.get().line(), first.get().reason());
    }
}
