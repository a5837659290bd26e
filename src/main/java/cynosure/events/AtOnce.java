package cynosure.events;

import cynosure.events.privacy.Gate;
import cynosure.warehouse.BulkFile;
import cynosure.warehouse.BulkFile.Clock;
import cynosure.warehouse.BulkFile.Field;
import cynosure.warehouse.Column;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseLayout;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A file that the database reads itself, all rows at once, because nothing in it is doubtful: CSV
/// that is [PlainCsv], or Parquet of simple types.
///
/// It is understood from its first rows, and by that understanding every row is checked. At the
/// first that differs all of this is given up, and the file is read row by row as any other, which
/// can explain what is wrong. So this is only ever a quicker way to the same.
///
/// @param file how it is read
/// @param columns what it has for the events
/// @param withIds whether its events have ids of the sender
/// @param all the look at all of it
record AtOnce(BulkFile file, List<Column> columns, boolean withIds, Looking.Look<Whole> all) {

    /// Such a file whose rows are all on their way in.
    record Staged(AtOnce file, Whole whole, Source source, Recipe recipe, Staging staging) {

        Outcome bring(Imports imports, Instant now) {
            String sha256 = whole.sha256();
            List<Content> contents = List.of(new Content("", sha256));
            Origin origin = new Origin(source.name(), sha256, contents, now, recipe.words());
            return new Outcome.Imported(imports.keep(staging, origin, List.of()), List.of());
        }

        Rehearsal rehearse(WarehouseLayout known) {
            return Rehearsal.of(source, staging.weigh(), file.columns, known, List.of());
        }
    }

    /// Null when this file has to be read row by row.
    ///
    /// @param copy of the file
    /// @param fields what stands in it
    static @Nullable AtOnce of(
            Path copy,
            Fields fields,
            Recipe recipe,
            WarehouseLayout layout,
            Gate gate,
            Function<BulkFile, Looking.Look<Whole>> all) {
        Mapping mapping = recipe.mapping();
        Plan plan = new Plan(fields.survey(), recipe, layout, gate);
        Clock clock = Objects.requireNonNull(clock(mapping));
        Field time = fields.called(mapping.time());
        Field actor = fields.called(mapping.user());
        Field event = fields.called(mapping.event());
        Field id = fields.called(mapping.id());
        boolean named = event != null || mapping.eventName() != null;
        boolean whole = !plan.typed() && fields.survey().wholeIds(mapping.user());
        if (time == null || !time.tells(clock) || !named || whole) {
            return null;
        }
        for (Field each : new @Nullable Field[] {actor, event, id}) {
            if (each != null && !each.names()) {
                return null;
            }
        }
        List<Field> values = new ArrayList<>();
        for (Column column : plan.columns()) {
            Field field = Objects.requireNonNull(fields.called(column.property()));
            boolean commas = fields.survey().commas(column.property()) != Survey.Comma.TEXT;
            if (!field.simple() || commas) {
                return null;
            }
            values.add(field);
        }
        Set<String> seen = new HashSet<>(fields.survey().columns());
        List<Field> absent =
                fields.names().stream()
                        .filter(name -> !seen.contains(name) && !mapping.takes(name))
                        .map(fields::called)
                        .filter(Objects::nonNull)
                        .toList();
        BulkFile file =
                new BulkFile(
                        copy,
                        fields.csv(),
                        fields.all(),
                        time,
                        clock,
                        actor,
                        event,
                        mapping.eventName(),
                        id,
                        values,
                        fields.csv() == null ? List.of() : absent);
        return new AtOnce(file, plan.columns(), mapping.id() != null, all.apply(file));
    }

    Staging staging(Warehouse warehouse) {
        return warehouse.stage(columns, withIds);
    }

    /// Fills the staging while all of the file is looked at. Empty when this file can't be read so;
    /// nothing in the staging is of use then.
    Optional<Whole> fill(Staging staging, Stop stop) {
        Stop narrower = stop.narrower();
        try (Looking<Whole> looking = Looking.begin(all)) {
            looking.whenNothing(narrower::ask);
            return staging.fill(file, narrower)
                    ? looking.found().filter(whole -> whole.rows() == staging.rows())
                    : Optional.empty();
        }
    }

    /// Whether files that are read so are ever read at once.
    static boolean simple(Recipe recipe) {
        Export export = recipe.shape().export();
        Mapping mapping = recipe.mapping();
        return clock(mapping) != null
                && (export == null || !export.known())
                && recipe.shape().deviceColumn() == null
                && (mapping.zone() == null || mapping.zone().normalized().equals(ZoneOffset.UTC));
    }

    private static @Nullable Clock clock(Mapping mapping) {
        return switch (mapping.timeFormat()) {
            case "iso" -> Clock.ISO;
            case "seconds" -> Clock.SECONDS;
            case "millis" -> Clock.MILLIS;
            case "micros" -> Clock.MICROS;
            case "nanos" -> Clock.NANOS;
            case null, default -> null;
        };
    }
}
