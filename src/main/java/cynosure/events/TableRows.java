package cynosure.events;

import cynosure.events.Interpreter.Meaning;
import cynosure.events.privacy.Gate;
import cynosure.events.reading.Row;
import cynosure.events.reading.Rows;
import cynosure.problem.Fault;
import cynosure.warehouse.Column;
import cynosure.warehouse.Delivery;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseLayout;
import cynosure.warehouse.Weighed;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rows of one reading of a table that lies elsewhere, on their way to being events.
///
/// A row is the event of its id. Where no column has one, a row is known again by all that stands
/// in it; rows that are alike to the last letter are counted among those with the same mark, which
/// are always read together, so that each of them is one event however often they are read.
public final class TableRows {

    private static final int RAW_LENGTH = 2000;
    private static final int HASH_BYTES = 16;

    private final String source;
    private final String table;
    private final Recipe recipe;
    private final Gate gate;
    private final Warehouse warehouse;
    private final Map<String, Integer> alike = new HashMap<>();
    private @Nullable BigDecimal mark;
    private long read;

    /// @param source what the table is called among those who deliver events
    /// @param recipe without gaps
    public TableRows(String source, String table, Recipe recipe, Gate gate, Warehouse warehouse) {
        this.source = source;
        this.table = table;
        this.recipe = recipe;
        this.gate = gate;
        this.warehouse = warehouse;
    }

    /// Keeps what became of some rows, all of it or nothing.
    @FunctionalInterface
    public interface Keeping {

        /// @param staging the events; null when there are none
        /// @return how many events were new
        long keep(@Nullable Staging staging, List<Refusal> refusals);
    }

    /// Rows that were read as far as they can be understood.
    private record Legible(List<Row> rows, List<String> columns, Survey survey) {}

    /// Brings rows in, in the order of their marks.
    public long bring(List<TableRow> rows, Instant now, Keeping keeping) {
        Legible legible = legible(rows);
        Plan plan = new Plan(legible.survey, recipe, warehouse.layout(), gate);
        List<Refusal> refusals = new ArrayList<>();
        try (Staging staging = warehouse.stageDeliveries(plan.columns())) {
            boolean any = false;
            Interpreter interpreter = interpreter(legible);
            for (Row row : legible.rows) {
                count(rows.get((int) row.line() - 1).mark());
                if (understood(row, interpreter, refusals) instanceof Meaning.Happened event) {
                    any = true;
                    add(staging, event, (Row.Read) row, plan, legible.columns, now);
                }
            }
            return keeping.keep(any ? staging : null, refusals);
        }
    }

    /// Says what bringing rows in would do, as if none of them had come before.
    public Rehearsal rehearse(List<TableRow> rows) {
        Legible legible = legible(rows);
        WarehouseLayout known = warehouse.layout();
        Plan plan = new Plan(legible.survey, recipe, known, gate);
        List<Refusal> refusals = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        long merged = 0;
        try (Staging staging = warehouse.stage(plan.columns(), false)) {
            Interpreter interpreter = interpreter(legible);
            for (Row row : legible.rows) {
                if (understood(row, interpreter, refusals) instanceof Meaning.Happened event) {
                    if (event.id() != null && !ids.add(event.id())) {
                        merged++;
                        continue;
                    }
                    Object[] values = plan.values((Row.Read) row, legible.columns, gate, event);
                    staging.add(
                            event.name(),
                            event.actor(),
                            event.anonymous(),
                            event.atMicros(),
                            null,
                            values);
                }
            }
            Weighed weighed = staging.weigh();
            List<String> properties =
                    plan.columns().stream()
                            .map(Column::property)
                            .distinct()
                            .filter(name -> !known.properties().contains(name))
                            .filter(name -> !known.traits().contains(name))
                            .toList();
            return new Rehearsal(
                    table,
                    null,
                    weighed.events(),
                    merged,
                    weighed.first(),
                    weighed.last(),
                    weighed.names(),
                    properties,
                    refusals);
        }
    }

    private Legible legible(List<TableRow> rows) {
        String text = rows.stream().map(TableRow::json).collect(Collectors.joining("\n"));
        Survey survey = new Survey(recipe.shape());
        List<Row> read = new ArrayList<>(rows.size());
        try (Rows reader = Opened.rows(new StringReader(text), recipe.shape(), table, true)) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                read.add(row);
                if (row instanceof Row.Read one) {
                    survey.see(one, reader.columns());
                }
            }
            return new Legible(read, reader.columns(), survey);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Interpreter interpreter(Legible legible) {
        return new Interpreter(
                recipe.mapping(), legible.columns, false, recipe.shape().deviceColumn());
    }

    /// Rows with another mark than the one before are counted anew.
    private void count(@Nullable BigDecimal next) {
        read++;
        if (mark == null || next == null || mark.compareTo(next) != 0) {
            alike.clear();
            mark = next;
        }
    }

    private @Nullable Meaning understood(Row row, Interpreter interpreter, List<Refusal> refusals) {
        switch (row) {
            case Row.Refused(long line, String reason, String text) -> {
                refuse(reason, text, refusals);
                return null;
            }
            case Row.Read one -> {
                Meaning meaning = interpreter.of(one);
                if (meaning instanceof Meaning.Unclear(String reason)) {
                    refuse(reason, one.text().get(), refusals);
                }
                return meaning;
            }
        }
    }

    private void add(
            Staging staging,
            Meaning.Happened event,
            Row.Read row,
            Plan plan,
            List<String> columns,
            Instant now) {
        String said = event.id();
        String id =
                said == null
                        ? known(row, columns)
                        : gate.id(said, event.actor(), event.anonymous());
        if (!gate.lets(event.actor(), event.atMicros())
                || !gate.lets(event.anonymous(), event.atMicros())) {
            return;
        }
        Instant at = Instant.EPOCH.plus(event.atMicros(), ChronoUnit.MICROS);
        staging.add(
                new Delivery(source, id, null, now, at, null),
                gate.name(event.name()),
                gate.actor(event.actor()),
                gate.actor(event.anonymous()),
                at,
                plan.values(row, columns, gate, event));
    }

    private void refuse(String reason, String raw, List<Refusal> refusals) {
        gate.row(raw, Format.JSON_LINES, List.of())
                .map(
                        text ->
                                text.length() <= RAW_LENGTH
                                        ? text
                                        : text.substring(0, RAW_LENGTH) + "…")
                .ifPresent(text -> refusals.add(new Refusal("", Math.max(1, read), reason, text)));
    }

    /// What a row is known again by: a column that was added and is empty changes nothing.
    private String known(Row.Read row, List<String> columns) {
        TreeMap<String, String> values = new TreeMap<>();
        for (int i = 0; i < row.values().length && i < columns.size(); i++) {
            Object value = row.values()[i];
            if (value != null) {
                values.put(columns.get(i), Cell.text(value));
            }
        }
        MessageDigest digest = Digested.fresh();
        values.forEach(
                (name, value) -> {
                    digest.update(name.getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                    digest.update(value.getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 1);
                });
        String hash = HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), HASH_BYTES));
        int copy = alike.merge(hash, 1, Integer::sum);
        return "row-" + hash + (copy == 1 ? "" : "-" + copy);
    }

    /// That not one of these rows could be read.
    public static Fault nothingReadable(String table, Refusal first) {
        return Fault.mistake(
                "events.nothing-readable",
                "No row of %s can be read; the first: %s.".formatted(table, first.reason()),
                "Look at What is what: another column or time format is probably meant.");
    }
}
