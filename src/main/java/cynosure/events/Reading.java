package cynosure.events;

import cynosure.events.Interpreter.Meaning;
import cynosure.events.privacy.Gate;
import cynosure.events.reading.Row;
import cynosure.events.reading.Unreadable;
import cynosure.problem.Fault;
import cynosure.warehouse.Delivery;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One file on its way in.
final class Reading {

    /// So many bad rows mean that the recipe is wrong, not the rows.
    static final int REFUSALS_MAX = 50_000;

    private static final int RAW_LENGTH = 2000;
    private static final int ROWS_PER_REPORT = 5000;

    private final Source source;
    private final Recipe recipe;
    private final Asked asked;
    private final long bytesTotal;
    private final List<Refusal> refusals = new ArrayList<>();
    private List<Content> contents = List.of();
    private boolean packed;
    private String part = "";
    private Row.@Nullable Refused firstRefused;
    private long rows;
    private Instant now = Instant.EPOCH;

    Reading(Source source, Recipe recipe, Asked asked) {
        this.source = source;
        this.recipe = recipe;
        this.asked = asked;
        this.bytesTotal = 2 * size(source);
    }

    Source source() {
        return source;
    }

    Optional<Row.Refused> firstRefused() {
        return Optional.ofNullable(firstRefused);
    }

    /// Reads the file once, to see what stands in its columns. Rows that are no events, such as a
    /// header in the middle or a sum at the end, say nothing about the others.
    void survey(Survey survey) {
        try (Opened file = Opened.read(source, recipe.shape())) {
            Interpreter interpreter =
                    new Interpreter(recipe.mapping(), file.columns(), false, null);
            for (Row row = file.next(); row != null; row = file.next()) {
                switch (row) {
                    case Row.Read read -> survey(read, file.columns(), interpreter, survey);
                    case Row.Refused refused -> noteRefused(refused);
                }
                report(file.bytesRead());
            }
            refuseUnlessMapped(file.columns());
            contents = file.contents();
            packed = file.packed();
        }
    }

    private void survey(
            Row.Read row, List<String> columns, Interpreter interpreter, Survey survey) {
        switch (interpreter.of(row)) {
            case Meaning.Happened _ -> survey.see(row, columns);
            case Meaning.Unclear(String reason) ->
                    noteRefused(new Row.Refused(row.line(), reason, ""));
        }
    }

    private void noteRefused(Row.Refused refused) {
        firstRefused = firstRefused == null ? refused : firstRefused;
    }

    /// The files in it, by what stands in them; known once it was surveyed.
    List<Content> contents() {
        return contents;
    }

    /// Under what a file like this may have been brought in before.
    List<String> fingerprints() {
        return packed
                ? List.of(Content.together(contents), Fingerprint.of(source))
                : List.of(Content.together(contents));
    }

    /// Reads the file again and brings it in.
    ///
    /// @param there those of its contents that came in before; they are left out
    Outcome bring(
            Warehouse warehouse,
            Imports imports,
            Survey survey,
            Gate gate,
            Set<String> there,
            Instant now) {
        this.now = now;
        Plan plan = new Plan(survey, recipe, warehouse.layout(), gate);
        rows = 0;
        Fresh fresh = new Fresh(contents, there);
        try (Staging staging = staging(warehouse, plan);
                Opened file = Opened.read(source, recipe.shape(), fresh::wanted, sent())) {
            fill(staging, file, plan, survey, gate);
            refuseUnlessSomething();
            Origin origin =
                    new Origin(
                            source.name(),
                            Content.together(contents),
                            fresh.contents(),
                            now,
                            recipe.words() + fresh.words());
            Import done = imports.keep(staging, origin, refusals);
            asked.progress().reached(source.name(), bytesTotal, bytesTotal, rows, refusals.size());
            return new Outcome.Imported(done, List.copyOf(refusals));
        }
    }

    /// Reads the file again and says what bringing it in would do.
    ///
    /// @param there those of its contents that came in before
    Rehearsal rehearse(Warehouse warehouse, Survey survey, Gate gate, Set<String> there) {
        WarehouseLayout known = warehouse.layout();
        Plan plan = new Plan(survey, recipe, known, gate);
        rows = 0;
        Fresh fresh = new Fresh(contents, there);
        try (Staging staging = staging(warehouse, plan);
                Opened file = Opened.read(source, recipe.shape(), fresh::wanted, sent())) {
            fill(staging, file, plan, survey, gate);
            refuseUnlessSomething();
            return Rehearsal.of(source, staging.weigh(), plan.columns(), known, refusals);
        }
    }

    private boolean sent() {
        return asked.source() != null;
    }

    private Staging staging(Warehouse warehouse, Plan plan) {
        return sent()
                ? warehouse.stageDeliveries(plan.columns()).ofFile()
                : warehouse.stage(plan.columns(), recipe.mapping().id() != null);
    }

    private void fill(Staging staging, Opened file, Plan plan, Survey survey, Gate gate) {
        boolean wholeUsers = !plan.typed() && survey.wholeIds(recipe.mapping().user());
        Interpreter interpreter =
                new Interpreter(
                        recipe.mapping(),
                        file.columns(),
                        wholeUsers,
                        recipe.shape().deviceColumn());
        for (Row row = file.next(); row != null; row = file.next()) {
            part = file.part();
            switch (row) {
                case Row.Read read -> add(staging, read, interpreter, plan, file, gate);
                case Row.Refused(long line, String reason, String text) ->
                        refuse(line, reason, text, file.raw(), gate);
            }
            report(bytesTotal / 2 + file.bytesRead());
        }
    }

    private void add(
            Staging staging,
            Row.Read row,
            Interpreter interpreter,
            Plan plan,
            Opened file,
            Gate gate) {
        switch (interpreter.of(row)) {
            case Meaning.Happened event -> {
                if (gate.lets(event.actor(), event.atMicros())
                        && gate.lets(event.anonymous(), event.atMicros())) {
                    add(staging, event, plan.values(row, file.columns(), gate, event), gate);
                }
            }
            case Meaning.Unclear(String reason) ->
                    refuse(row.line(), reason, row.text().get(), file.raw(), gate);
        }
    }

    private void add(
            Staging staging, Meaning.Happened event, @Nullable Object[] values, Gate gate) {
        String actor = gate.actor(event.actor());
        String anonymous = gate.actor(event.anonymous());
        String said = event.id();
        String id = said == null ? null : gate.id(said, event.actor(), event.anonymous());
        if (asked.source() == null) {
            staging.add(gate.name(event.name()), actor, anonymous, event.atMicros(), id, values);
        } else {
            staging.add(
                    new Delivery(asked.source(), id, null, now, null, null),
                    gate.name(event.name()),
                    actor,
                    anonymous,
                    Instant.EPOCH.plus(event.atMicros(), ChronoUnit.MICROS),
                    values);
        }
    }

    private void refuse(long line, String reason, String raw, List<String> columns, Gate gate) {
        Optional<String> kept = gate.row(raw, recipe.shape().format(), columns);
        if (kept.isEmpty()) {
            return;
        }
        String text = kept.get();
        refusals.add(
                new Refusal(
                        part,
                        line,
                        reason,
                        text.length() <= RAW_LENGTH ? text : text.substring(0, RAW_LENGTH) + "…"));
        if (refusals.size() > REFUSALS_MAX) {
            throw Unreadable.at(
                    source.name(),
                    refusals.getFirst().line(),
                    "events.too-many-refused",
                    "More than %,d rows of %s cannot be read; the first is line %,d: %s."
                            .formatted(
                                    REFUSALS_MAX,
                                    source.name(),
                                    refusals.getFirst().line(),
                                    refusals.getFirst().reason()),
                    "Look at the preview: another column or time format is probably meant.");
        }
    }

    private void report(long bytesDone) {
        rows++;
        if (rows % ROWS_PER_REPORT != 0) {
            return;
        }
        asked.progress().reached(source.name(), bytesDone, bytesTotal, rows, refusals.size());
        refuseIfStopped(source, asked);
    }

    static void refuseIfStopped(Source source, Asked asked) {
        if (asked.stop().asked()) {
            throw Fault.conflict(
                    "events.stopped",
                    "The import of " + source.name() + " was stopped; nothing of it was added.",
                    "");
        }
    }

    private void refuseUnlessSomething() {
        if (rows > 0 && refusals.size() == rows) {
            throw nothingReadable(source, refusals.getFirst().line(), refusals.getFirst().reason());
        }
    }

    static Fault nothingReadable(Source source, long line, String reason) {
        return Unreadable.at(
                source.name(),
                line,
                "events.nothing-readable",
                "No row of %s can be read; line %,d: %s.".formatted(source.name(), line, reason),
                "Look at the preview: another column or time format is probably meant.");
    }

    /// Every file of a group must have the columns that the recipe names.
    private void refuseUnlessMapped(List<String> columns) {
        Mapping mapping = recipe.mapping();
        if (!columns.isEmpty() && !columns.contains(mapping.time())) {
            throw Unreadable.at(
                    source.name(),
                    1,
                    "events.other-columns",
                    "%s has no column %s; its columns are %s."
                            .formatted(source.name(), mapping.time(), String.join(", ", columns)),
                    "Import files with other columns separately.");
        }
    }

    static long size(Source source) {
        try {
            return Files.size(source.file());
        } catch (IOException e) {
            throw Unreadable.broken(source.name(), 1, e);
        }
    }
}
